import { nextVersion, ownPack as pack } from "../fixtures/own-pack";
import { ipcity } from "./run";

const city = { format: "ipcity-assessment/1", programme: "sixth", supplement: { "S.money": 2 } };
const files = { "pack.json": JSON.stringify(pack), "city.json": JSON.stringify(city) };

test("a pack of one's own is listed, judged by, and gone after the command", async () => {
  const listed = await ipcity(["programmes", "--pack", "pack.json", "--json"], files);
  expect(listed.json()).toContainEqual(
    expect.objectContaining({ id: "sixth", documentNumber: "示例发〔2030〕6号", title: "示例计划" }),
  );
  const scored = await ipcity(["score", "--pack=pack.json", "city.json", "--json"], files);
  expect([scored.status, scored.stderr]).toEqual([0, ""]);
  expect(scored.json()).toMatchObject({ programme: "sixth", total: null, gates: [{ outcome: "met" }] });
  const without = await ipcity(["score", "city.json"], files);
  expect(without.status).toBe(2);
  expect(without.stderr).toContain("sixth");
});

test.each<[string, string, RegExp]>([
  [
    "a row and its reason",
    JSON.stringify({ ...pack, gates: [{ ...pack.gates[0], rule: { kind: "no" } }] }),
    /^ipcity: pack\.json：规则包有 \d+ 处不对，改后再用：1：rule/,
  ],
  [
    "the id of one that ships",
    JSON.stringify({ ...pack, id: "2016-87" }),
    /2016-87：随附的规则包已用这个编号/,
  ],
  ["the line where the JSON ends", '{\n  "id": }', /pack\.json.*2/],
])("refused with %s, in one line", async (_, text, told) => {
  const { status, stderr, stdout } = await ipcity(["programmes", "--pack", "pack.json"], {
    "pack.json": text,
  });
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(told);
  expect(stderr.trimEnd()).not.toContain("\n");
});

test("a pack that is not there is told with the file's name", async () => {
  const { status, stderr } = await ipcity(["readings", "--pack", "none.json"]);
  expect(status).toBe(2);
  expect(stderr).toContain("none.json：没有这个文件");
});

test("a workbook made with another version says what the present one changed", async () => {
  const made = await ipcity(["new", "--pack", "pack.json", "--programme", "sixth", "-o", "city.xlsx"], files);
  expect([made.status, made.stderr]).toEqual([0, ""]);
  const later = {
    "next.json": JSON.stringify(nextVersion),
    "city.xlsx": made.written.get("city.xlsx") ?? "",
  };
  const read = await ipcity(["read", "city.xlsx", "--pack", "next.json"], later);
  expect(read.status).toBe(0);
  expect(read.stderr).toContain("版本 1 制作，现按版本 2 计算；变化：经费下限改为3万元");
  expect(read.json()).toMatchObject({ programme: "sixth", rulebook: "1" });
  const without = await ipcity(["read", "city.xlsx"], later);
  expect([without.status, without.stderr]).toEqual([2, expect.stringContaining("用 --pack 指定其文件")]);
});
