import { readFileSync } from "node:fs";
import path from "node:path";
import { ipcity } from "./run";

const SAMPLE = readFileSync(path.resolve(__dirname, "../../assets/samples/sample-city.json"));

test("a new workbook holds nothing and reads as such", async () => {
  const { status, written } = await ipcity(["new", "-o", "city.xlsx"]);
  expect(status).toBe(0);
  const bytes = written.get("city.xlsx");
  const { json } = await ipcity(["score", "city.xlsx", "--json"], { "city.xlsx": bytes ?? "" });
  expect(json()).toMatchObject({ column: "self", total: { score: 0, worst: 0 } });
});

test("a city without power to enforce gets its own points", async () => {
  const { written } = await ipcity(["new", "-o", "city.xlsx", "--no-enforcement"]);
  const { json } = await ipcity(["read", "city.xlsx"], { "city.xlsx": written.get("city.xlsx") ?? "" });
  expect(json()).toMatchObject({ city: { enforcementPower: false } });
});

test("what was filled scores as the assessment does", async () => {
  const { status, written } = await ipcity(["fill", "sample.json", "-o", "city.xlsx"], {
    "sample.json": SAMPLE,
  });
  expect(status).toBe(0);
  const files = { "sample.json": SAMPLE, "city.xlsx": written.get("city.xlsx") ?? "" };
  const fromFile = await ipcity(["score", "city.xlsx", "--json"], files);
  expect(fromFile.stderr).toBe("");
  expect(fromFile.json()).toEqual((await ipcity(["score", "sample.json", "--json"], files)).json());
});

test("-o refuses to overwrite, --force does not", async () => {
  const files = { "city.xlsx": "old" };
  const refused = await ipcity(["new", "-o", "city.xlsx"], files);
  expect([refused.status, refused.written.get("city.xlsx")]).toEqual([2, undefined]);
  expect(refused.stderr).toMatch(/^ipcity: city\.xlsx：文件已存在.*--force\n$/);
  const forced = await ipcity(["new", "-o", "city.xlsx", "--force"], files);
  expect([forced.status, forced.written.has("city.xlsx")]).toEqual([0, true]);
});

test("what the sheets have no room for is refused, and nothing is written", async () => {
  const experts = Object.fromEntries(Array.from({ length: 13 }, (_, index) => [`专家${index + 1}`, 1]));
  const city = { format: "ipcity-assessment/1", programme: "2016-87", scores: { T1: { experts } } };
  const { status, stderr, written } = await ipcity(["fill", "a.json", "-o", "a.xlsx"], {
    "a.json": JSON.stringify(city),
  });
  expect([status, written.size]).toEqual([2, 0]);
  expect(stderr).toContain("专家栏不够，放不下：专家13");
});

test.each([
  [["new"], "-o 文件名.xlsx"],
  [["new", "-o", "city.xls"], "扩展名应为 .xlsx"],
  [["new", "-o", "city.xlsx", "--programme", "1999-1"], "2016-87"],
  [["new", "a.json", "-o", "city.xlsx"], "new 不需要文件"],
  [["fill", "-o", "city.xlsx"], "fill 缺少文件"],
  [["fill", "a.json", "b.json", "-o", "city.xlsx"], "一次只处理一个文件"],
])("%j is told in one line", async (argv, told) => {
  const { status, stderr, written } = await ipcity(argv);
  expect([status, written.size]).toEqual([2, 0]);
  expect(stderr).toMatch(/^ipcity: [^\n]*\n$/);
  expect(stderr).toContain(told);
});
