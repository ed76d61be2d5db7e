import mammoth from "mammoth";
import { ipcity } from "./run";

test("writes a document of the file's result, in the column asked for", async () => {
  const { status, stdout, stderr, written } = await ipcity([
    "report",
    "province.json",
    "--column",
    "self",
    "-o",
    "out.docx",
  ]);
  expect([status, stdout, stderr]).toEqual([0, "", ""]);
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(written.get("out.docx") ?? []) });
  expect(value).toContain("示例市丁");
  expect(value).toContain("得分栏：自评");
});

test("needs -o with .docx, one file, and a file that can be read", async () => {
  for (const argv of [
    ["report", "clean.json"],
    ["report", "clean.json", "-o", "out.pdf"],
    ["report", "clean.json", "faulty.json", "-o", "out.docx"],
    ["report", "none.json", "-o", "out.docx"],
  ]) {
    const { status, stderr, written } = await ipcity(argv);
    expect([argv, status, written.size]).toEqual([argv, 2, 0]);
    expect(stderr).toMatch(/^ipcity: [^\n]+\n$/);
  }
});
