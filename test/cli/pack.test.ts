import { ipcity } from "./run";

/** What a user could write into a file: a programme with one condition and one day. */
const pack = {
  id: "sixth",
  version: "1",
  documentNumber: "示例发〔2030〕6号",
  issued: "2030-01-01",
  title: { zh: "示例计划", en: "An example" },
  supplement: [
    { id: "S.money", name: { zh: "经费", en: "Money" }, unit: "万元", integer: false, usedBy: ["C1"] },
  ],
  gates: [
    {
      id: "1",
      title: { zh: "经费", en: "Money" },
      rule: { kind: "value", value: "S.money", least: "2", unit: "万元" },
      source: "一",
    },
  ],
};
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
