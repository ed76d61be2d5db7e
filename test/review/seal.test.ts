import { createHash } from "node:crypto";
import fc from "fast-check";
import { parseAssessment, type Assessment } from "../../src/assessment/index";
import { compareSealed, differences, seal } from "../../src/review/index";
import { changed, cleanCity, goldenJson, type Json } from "../fixtures/city";

const shuffled = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, shuffled(inner)]),
  );
};

test("a score changed after sealing is found when the printed seal is compared, and its place is named", async () => {
  const sealed = await seal(cleanCity());
  expect(await compareSealed(cleanCity(), sealed)).toEqual({ same: true, otherRulebook: false, changed: [] });
  const after = cleanCity({ "scores/T1/province": 1.7, "annex1/A1.4": 1 });
  const found = await compareSealed(after, sealed);
  expect(found.same).toBe(false);
  expect(found.changed).toEqual([
    "附件1 A1.4“GDP总量”",
    expect.stringContaining("“政府定期研究、部署知识产权工作”"),
  ]);
  const { digest, rulebook } = sealed;
  expect((await compareSealed(after, { digest: digest.toUpperCase(), rulebook })).same).toBe(false);
  expect((await compareSealed(cleanCity(), { digest: digest.toUpperCase(), rulebook })).same).toBe(true);
});

test("order of keys, blanks and an older seal are no content", async () => {
  const { digest } = await seal(cleanCity());
  const turned = shuffled(changed(goldenJson("clean"), { "scores/T1/national": null, figures: {}, log: [] }));
  expect(differences(cleanCity(), parseAssessment(turned))).toEqual([]);
  expect((await seal(parseAssessment(turned))).digest).toBe(digest);
  const resealed: Assessment = { ...cleanCity(), seal: await seal(cleanCity({ "city/name": "示例市癸" })) };
  expect((await seal(resealed)).digest).toBe(digest);
  expect((await seal(cleanCity({ "scores/T1/self": "1.5" }))).digest).not.toBe(
    (await seal(cleanCity({ "scores/T1/self": 1.5 }))).digest,
  );
});

test("the digest is SHA-256 over the rulebook's version and the places with their values, one a line", async () => {
  const small = parseAssessment({
    format: "ipcity-assessment/1",
    programme: "2016-87",
    city: { name: "示例市甲" },
    scores: { T2: { self: 0.1 }, T1: { self: 2 } },
  });
  const lines = [
    "2016-87/1",
    '[["city","name"],"示例市甲"]',
    '[["format"],"ipcity-assessment/1"]',
    '[["programme"],"2016-87"]',
    '[["scores","T1","self"],2]',
    '[["scores","T2","self"],0.1]',
  ];
  const expected = createHash("sha256").update(lines.join("\n")).digest("hex");
  expect((await seal(small)).digest).toBe(expected);
});

test("every changed leaf is found and told", () => {
  const before = cleanCity({
    evidence: [{ no: "E001", items: ["T1"], title: "示例材料" }],
    "settings/weights": { tasks: 0.6 },
  });
  const after = cleanCity({
    "scores/T1/self": 1.25,
    "scores/T2/experts": { 张: 1 },
    evidence: [{ no: "E001", items: ["T1", "T2"], title: "示例材料" }],
    "annex1/A3.8/count": 61,
    "city/name": null,
    "settings/weights": { tasks: 0.5 },
  });
  expect(differences(before, after).map(({ message }) => message)).toEqual([
    "附件1 A3.8“专利质押融资金额及笔数” 笔数：由“60”改为“61”。",
    "城市 名称：删去“示例市甲”。",
    "证明材料 E001 对应指标：由“T1”改为“T1、T2”。",
    expect.stringMatching(/^附件2 二、第1项“政府定期研究、部署知识产权工作”自评：由“[\d.]+”改为“1\.25”。$/),
    expect.stringMatching(/专家“张”评分：填入“1”。$/),
    "设置 总分的权重 主要任务：由“0.6”改为“0.5”。",
  ]);
  expect(differences(before, before)).toEqual([]);
});

test("whatever score changes, seal and differences both find it", async () => {
  const { digest } = await seal(cleanCity());
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("T1", "T17", "O3", "I2"),
      fc.constantFrom("self", "province", "national"),
      fc.double({ min: 0, max: 1, noNaN: true }),
      async (item, column, score) => {
        const after = cleanCity({ [`scores/${item}/${column}`]: score });
        const found = differences(cleanCity(), after);
        expect((await seal(after)).digest === digest).toBe(found.length === 0);
      },
    ),
    { numRuns: 30 },
  );
});
