import { indicators, programme } from "../../src/rulebook";
import { articles, between, joined, measures } from "./official";
import { part, section } from "./printed";

const p = programme("2016-87");

function sources(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "source" && typeof inner === "string" ? clausesOf(inner) : sources(inner),
  );
}

/** "第十九条、第二十条" names two. */
const clausesOf = (source: string): string[] =>
  source.startsWith("第") ? source.split("、第").map((part) => part.replace(/^(?!第)/, "第")) : [source];

const SECTIONS: Readonly<Record<string, string>> = { 一: "objective", 二: "tasks", 三: "innovation" };

/** Whether the cited place is in the document. */
function exists(source: string): boolean {
  const article = /^(第[一二三四五六七八九十]+条)((?:（[一二三四五六七八九]）)?)$/.exec(source);
  if (article) return articles.get(article[1] ?? "")?.includes(article[2] ?? "") ?? false;

  const item = /^附件2 (.)、第(\d+)项$/.exec(source);
  if (item) {
    const items = indicators({ ...p, scorecard: onlySection(SECTIONS[item[1] ?? ""] ?? "") });
    return items.some((row) => String(row.no) === item[2]);
  }

  const row = /^附件1 二、(\d)$/.exec(source);
  if (row) return part(p, "A2").rows.some((candidate) => candidate.no === row[1]);

  const annex2 = joined(measures.slice(measures.lastIndexOf("附件2\n")));
  const place = /^附件2 (.+)$/.exec(source)?.[1] ?? "(none)";
  return annex2.includes(place) || annex2.includes(place.replace(/^二、/, ""));
}

function onlySection(id: string) {
  if (p.scorecard === null) throw new Error("No scorecard");
  return { ...p.scorecard, sections: [section(p, id)] };
}

test("the text has 33 articles", () => {
  expect(articles.size).toBe(33);
});

test("every clause that a row cites is in the document", () => {
  const cited = [...new Set(sources(p))];
  expect(cited.length).toBeGreaterThan(90);
  expect(cited.filter((source) => !exists(source))).toEqual([]);
});

test("a clause that is not there is noticed", () => {
  expect(
    ["第三十四条", "第十八条（十）", "第八条（一）", "附件2 一、第23项", "附件2 七、其他"].filter(exists),
  ).toEqual([]);
});

// The numbers of the rules, beside the words that they stand for.
test.each([
  ["5.5", "第五条", "排名前50%", { kind: "rank", share: "0.5" }],
  ["18.1", "第十八条", "培育时间满1年", { from: "cultivationPlanIssued", months: 12, to: "application" }],
  ["18.4", "第十八条", "在试点城市中位于前30%", { kind: "rank", share: "0.3" }],
  ["18.6", "第十八条", "在试点城市中位于前30％", { kind: "rank", share: "0.3" }],
  [
    "18.7",
    "第十八条",
    "近3年省知识产权局对试点城市、示范培育阶段城市年度考核中，至少有两次考核成绩优秀",
    { grade: "优秀", least: 2, of: 3 },
  ],
  ["18.9a", "第十八条", "客观实力指标监测结果达到60分", { kind: "threshold", of: "objective", at: "60" }],
  ["18.9b", "第十八条", "总体得分加权折算之后达到80分", { kind: "threshold", of: "total", at: "80" }],
])("gate %s", (id, article, words, rule) => {
  expect(articles.get(article)).toContain(words);
  const gate = p.gates.find((candidate) => candidate.id === id);
  expect(gate?.source.startsWith(article)).toBe(true);
  expect(gate?.rule).toMatchObject(rule);
});

test("the steps of Art. 14", () => {
  expect(articles.get("第十四条")).toMatch(
    /60分以下.*取消.*2年之内.*60—70分.*新一轮试点.*70分以上.*示范培育/,
  );
  expect(p.band?.steps.map((step) => [step.id, step.from])).toEqual([
    ["cancelled", "0"],
    ["new-round", "60"],
    ["cultivation", "70"],
  ]);
});

const MONTHS_36 = /期限为3年/;
test.each([
  ["DL-2", "第八条", /获批2个月内/, { from: "pilotApproval", months: 2 }],
  ["DL-4", "第十二条", /每年1月31日前/, { from: "pilotApproval", yearly: "01-31" }],
  ["DL-5", "第十三条", MONTHS_36, { from: "pilotApproval", months: 36 }],
  ["DL-6", "第十三条", /期满4个月内/, { from: "pilotApproval", months: 36, thenMonths: 4 }],
  ["DL-7", "第十三条", /验收结束2周内/, { from: "acceptance", days: 14 }],
  ["DL-8", "第十四条", /2年之内不得再次申报/, { from: "cancelled", months: 24 }],
  ["DL-9", "第十五条", /期满6个月内/, { from: "pilotApproval", months: 36, thenMonths: 6 }],
  ["DL-10", "第十六条", /期满6个月内/, { from: "pilotApproval", months: 36, thenMonths: 6 }],
  ["DL-11", "第十七条", /期满6个月内未完成/, { from: "pilotApproval", months: 36, thenMonths: 6 }],
  ["DL-12", "第十五条", /周期是3年，自示范培育方案印发之日/, { from: "cultivationPlanIssued", months: 36 }],
  ["DL-13", "第十六条", /自试点工作方案印发之日起计算/, { from: "newRoundPlanIssued", months: 36 }],
  ["DL-14", "第十八条", /培育时间满1年/, { from: "cultivationPlanIssued", months: 12 }],
])("deadline %s", (id, article, words, rule) => {
  expect(articles.get(article)).toMatch(words);
  const deadline = p.deadlines.find((candidate) => candidate.id === id);
  expect(deadline).toMatchObject(rule);
  expect(deadline?.source.startsWith(article)).toBe(true);
});

test("the applicants of Art. 3", () => {
  const text = articles.get("第三条") ?? "";
  expect(between(text, "符合条件的", "。")).toBe(
    "计划单列市、副省级城市、地级城市（州、盟）、直辖市所辖的区",
  );
  expect(p.gates.find((gate) => gate.id === "3")?.rule).toEqual({
    kind: "applicant",
    kinds: ["plan-city", "sub-provincial", "prefecture", "municipal-district"],
  });
});
