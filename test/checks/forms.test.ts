import type { RuleId } from "../../src/checks/index";
import { prizesNamed } from "../../src/checks/form/prize-grades";
import { numeral } from "../../src/checks/form/numerals";
import { cleanCity, type Changes } from "../fixtures/city";
import { findings, refsOf } from "./of";

type Case = readonly [string, Changes, readonly string[]];

/** Each rule on its own smallest case, and on the nearest one that is right. */
const TABLE: Partial<Record<RuleId, readonly Case[]>> = {
  "unknown-choice": [
    ["another type", { "annex1/A0.type": "强市" }, ["A0.type"]],
    ["spread letters", { "annex1/A0.type": "示  范" }, []],
    ["a type of two", { "annex1/A0.type": "试点示范" }, ["A0.type"]],
    ["another nature", { "annex1/A2.1.3": "企业" }, ["A2.1.3"]],
    ["a printed nature", { "annex1/A2.1.3": "参公" }, []],
    ["a number", { "annex1/A2.1.3": 1 }, ["A2.1.3"]],
    ["a blank", { "annex1/A0.type": "", "annex1/A2.1.3": null }, []],
  ],
  "phone-pattern": [
    ["a landline", { "annex1/A0.phone": "0591-87654321" }, []],
    ["without a hyphen", { "annex1/A0.phone": "059187654321" }, []],
    ["area code in brackets", { "annex1/A0.phone": "（0591）87654321" }, []],
    ["an extension", { "annex1/A0.phone": "010-62083421转2" }, []],
    ["two numbers", { "annex1/A0.phone": "0591-87654321、87654322" }, []],
    ["full-width digits", { "annex1/A0.phone": "０５９１－８７６５４３２１" }, []],
    ["a digit short", { "annex1/A0.phone": "0591-876543" }, ["A0.phone"]],
    ["a zero lost by a number cell", { "annex1/A0.phone": 59187654321 }, ["A0.phone"]],
    ["a name", { "annex1/A0.phone": "办公室" }, ["A0.phone"]],
    ["a mobile", { "annex1/A0.mobile": "13812345678" }, []],
    ["a mobile as a number", { "annex1/A0.mobile": 13812345678 }, []],
    ["ten digits", { "annex1/A0.mobile": "1381234567" }, ["A0.mobile"]],
    ["no such series", { "annex1/A0.mobile": "12812345678" }, ["A0.mobile"]],
    ["a fax", { "annex1/A0.fax": "0591-8765432x" }, ["A0.fax"]],
    ["withheld", { "annex1/A0.mobile": "00000000000", "annex1/A0.fax": "0000-0000001" }, []],
    ["none", { "annex1/A0.fax": "无" }, []],
  ],
  "prize-grade-mismatch": [
    ["the sum of the grades", { "remarks/A3.12": "一等奖2、二等奖9" }, []],
    ["one too few", { "remarks/A3.12": "一等奖2、二等奖8" }, ["A3.12"]],
    ["counted in words", { "remarks/A3.12": "一等奖两项，二等奖九项" }, []],
    ["the number before", { "remarks/A3.12": "2项一等奖、9项二等奖" }, []],
    ["no grade at all", { "remarks/A3.11": "见附件" }, ["A3.11"]],
    ["grades without numbers", { "remarks/A3.11": "均为优秀奖" }, []],
    ["no prizes", { "annex1/A3.11": 0, "remarks/A3.11": "优秀奖4" }, []],
    ["a blank is another rule's", { "remarks/A3.11": " " }, []],
  ],
  "count-inversion": [
    ["more grants than applications", { "annex1/A3.4": 8121 }, ["A3.4"]],
    ["as many", { "annex1/A3.4": 8120, "annex1/A3.5": 20, "supplement/S.validInventions": 9112 }, []],
    ["more PCT than applications", { "annex1/A3.6": 8121 }, ["A3.6"]],
    ["more licences than patents", { "annex1/A3.7": 6926 }, ["A3.7"]],
    ["as many as declared", { "annex1/A3.7": 6925 }, []],
    ["reckoned where not declared", { "supplement/S.validInventions": null, "annex1/A3.7": 6926 }, ["A3.7"]],
    ["negative applications", { "annex1/A3.1": -3 }, []],
  ],
  "stock-mismatch": [
    ["another stock", { "supplement/S.validInventions": 6000 }, ["A3.5"]],
    ["within a hundredth", { "supplement/S.validInventions": 6980 }, []],
    ["no stock", { "supplement/S.validInventions": null }, []],
    // 0.5 per 10 000 may be 0.45: 205 patents of 455.6 × 0.5 = 227.8.
    [
      "a rounded small rate",
      { "annex1/A3.5": 0.5, "annex1/A3.4": 40, "annex1/A3.7": 9, "supplement/S.validInventions": 206 },
      [],
    ],
    ["below the grants, told by another rule", { "annex1/A3.5": 3.2 }, []],
    ["by the other population", { "annex1/A3.5": 16.8 }, []],
  ],
  "population-basis": [
    ["by the registered", { "annex1/A3.5": 16.8 }, ["A3.5"]],
    ["as the settings say", { "annex1/A3.5": 16.8, "settings/population": "registered" }, []],
    ["against the settings", { "settings/population": "registered" }, ["A3.5"]],
    ["by neither", { "supplement/S.validInventions": 6000 }, []],
  ],
  "agency-agent-mismatch": [
    ["fewer agents", { "annex1/A2.2.2": 8 }, ["A2.2.2"]],
    ["one each", { "annex1/A2.2.2": 9 }, []],
    ["agents without an agency", { "annex1/A2.2.1": 0 }, ["A2.2.2"]],
    ["neither", { "annex1/A2.2.3": 0, "annex1/A2.2.4": 0 }, []],
    ["branches", { "annex1/A2.2.4": 3 }, ["A2.2.4"]],
  ],
  "office-surplus": [
    ["nine of eight", { "lists/A2.1.7": offices(9) }, ["A2.1.7"]],
    ["eight of eight", { "lists/A2.1.7": offices(8) }, []],
    ["in words", { "annex1/A2.1.7": "两区三县均已设立", "lists/A2.1.7": offices(6) }, ["A2.1.7"]],
    ["no number", { "annex1/A2.1.7": "均已设立", "lists/A2.1.7": offices(60) }, []],
  ],
  "title-surplus": [
    ["more titles than industry", { "annex1/A2.3.7": 2048 }, ["A2.3.1"]],
    ["as many", { "annex1/A2.3.7": 2047 }, []],
    ["certified are not among them", { "annex1/A2.3.3": 2150 }, []],
  ],
  "zero-denominator": [
    ["no industry", { "annex1/A1.10": 0 }, ["A1.10"]],
    ["no applications", { "annex1/A3.1": 0 }, ["A3.1"]],
    ["no budget", { "annex1/A1.7": 0 }, ["A1.7"]],
    ["nothing to divide", { "annex1/A1.7": 0, "annex1/A2.1.5": 0, "funds/total": 0 }, []],
    ["a blank is another rule's", { "annex1/A1.10": null }, []],
  ],
  "low-fund-share": [
    ["0.04 %", { "annex1/A2.1.5": 746, "funds/total": 746 }, ["A2.1.5"]],
    ["0.05 %", { "annex1/A2.1.5": 932.5, "funds/total": 932.5 }, []],
    ["a slip of the unit is another rule's", { "annex1/A2.1.5": 50, "funds/total": 50 }, []],
  ],
  "baseless-score": [
    ["agents", { "annex1/A2.2.2": 0, "annex1/A2.2.4": 0 }, ["T19"]],
    ["branches have some", { "annex1/A2.2.2": 0 }, []],
    ["provincial titles", { "annex1/A2.3.4": 0, "annex1/A2.3.5": 0 }, ["T23"]],
    ["no score", { "annex1/A2.1.6": 0, "scores/T7/self": 0 }, []],
    ["staff of the units", { "annex1/A2.1.6": 0 }, ["T7"]],
    ["certified", { "annex1/A2.3.3": 0 }, ["T27"]],
    ["not given", { "annex1/A2.3.3": null }, []],
  ],
  "rank-without-basis": [
    ["no money", { "annex1/A3.8": { amount: 0, count: 0 } }, ["A3.8"]],
    ["no rank", { "annex1/A3.8": { amount: 0, count: 0 }, "ranks/18.6": null }, []],
    ["money", {}, []],
  ],
  "figure-mismatch": [
    ["another number", { figures: { T22: 60 } }, ["T22"]],
    ["the sum of two rows", { figures: { T22: 19 } }, []],
    // 1680 ÷ (186.5 × 10000) = 0.0900804 %.
    ["a rounded share", { figures: { T9: 0.09 } }, []],
    ["another share", { figures: { T9: 0.08 } }, ["T9"]],
    ["agents", { figures: { T19: 45 } }, ["T19"]],
    ["a number may not be rounded", { figures: { T10: 1680.4 } }, ["T10"]],
    ["no such row", { figures: { T31: 7 } }, []],
    ["the row is blank", { figures: { T27: 7 }, "annex1/A2.3.3": null }, []],
  ],
  "participation-below-certified": [
    ["fewer took part", { figures: { T28: 119 } }, ["T28"]],
    ["as many", { figures: { T28: 120 } }, []],
    ["by the number quoted", { figures: { T27: 130, T28: 120 } }, ["T28"]],
    ["not quoted", { figures: { T27: 120 } }, []],
  ],
};

function offices(count: number): { name: string }[] {
  return Array.from({ length: count }, (_, index) => ({ name: `示例局${index}` }));
}

const rows = Object.entries(TABLE).flatMap(([rule, cases]) =>
  (cases ?? []).map(([name, changes, refs]) => [rule, name, changes, refs] as const),
);
test.each(rows)("%s: %s", (rule, _name, changes, refs) => {
  expect(refsOf(rule as RuleId, changes)).toEqual(refs);
});

test("a type of application outside the choices is an error, another wording of a text row a warning", () => {
  const raised = findings({ "annex1/A0.type": "强市", "annex1/A2.1.3": "行政机关" }).filter(
    ({ rule }) => rule === "unknown-choice",
  );
  expect(raised.map(({ ref, severity }) => [ref, severity])).toEqual([
    ["A0.type", "error"],
    ["A2.1.3", "warning"],
  ]);
});

describe("bounds that a city sets", () => {
  const density = { "annex1/A1.1": 100, "annex1/A1.3": 400, "annex1/A3.5": 17.3 };
  test("take the place of the rulebook's", () => {
    expect(refsOf("implausible-value", density)).toEqual(["A1.1"]);
    expect(refsOf("implausible-value", { ...density, "bounds/A1.1": { most: 50000 } })).toEqual([]);
    expect(refsOf("implausible-value", { "bounds/A1.4": { least: 8 } })).toEqual(["A1.4"]);
  });
  test("hold for the share of the special fund too, in percent", () => {
    expect(refsOf("unit-slip", { "bounds/A2.1.5": { least: 0.1 } })).toEqual(["A2.1.5"]);
    expect(refsOf("unit-slip", { "bounds/A2.1.5": { least: 0.09 } })).toEqual([]);
  });
  test("are refused where the lower exceeds the upper", () => {
    expect(() => cleanCity({ "bounds/A1.4": { least: 8, most: 7 } })).toThrow(/下限不能大于上限/);
  });
});

describe("year-on-year-jump", () => {
  const jumps = (changes: Changes): readonly string[] => refsOf("year-on-year-jump", changes, cleanCity());
  test.each<Case>([
    ["the same", {}, []],
    ["half as many again", { "annex1/A3.2": 14145 }, []],
    ["more than half as many again", { "annex1/A3.2": 14146 }, ["A3.2"]],
    ["half", { "annex1/A3.2": 4715 }, []],
    ["less than half", { "annex1/A3.2": 4714 }, ["A3.2"]],
    ["one half of a pair", { "annex1/A3.8/count": 200 }, ["A3.8"]],
    ["a handful", { "annex1/A3.11": 9, "remarks/A3.11": "优秀奖9" }, []],
    ["more than a handful", { "annex1/A3.11": 10, "remarks/A3.11": "优秀奖10" }, ["A3.11"]],
    ["not given now", { "annex1/A3.2": null }, []],
    ["a supplement", { "supplement/S.O9": 100 }, ["S.O9"]],
  ])("%s", (_name, changes, refs) => {
    expect(jumps(changes)).toEqual(refs);
  });
  test("without the year before there is nothing to compare", () => {
    expect(refsOf("year-on-year-jump", { "annex1/A3.2": 1 })).toEqual([]);
  });
  test("the message names both numbers and the change", () => {
    const [jump] = findings({ "annex1/A3.2": 18860 }, undefined, cleanCity()).filter(
      ({ rule }) => rule === "year-on-year-jump",
    );
    expect(jump?.message).toContain("由9430变为18860件，增加100%");
  });
});

test.each([
  ["一等奖1、二等奖3", 4],
  ["金奖1 优秀奖3", 4],
  ["优秀奖：12项", 12],
  ["一等奖一项，二等奖二项、三等奖十一项", 14],
  ["一等奖、二等奖各1项", null],
  ["3个优秀奖", 3],
  ["2016年优秀奖7（虚构）", 7],
  ["优秀奖", null],
  ["见附件3", null],
])("prizes in %s", (remark, sum) => {
  expect(prizesNamed(remark)).toBe(sum);
});

test.each([
  ["12", 12],
  ["十", 10],
  ["十二", 12],
  ["二十", 20],
  ["二十三", 23],
  ["两", 2],
  ["", null],
  ["二三", null],
])("numeral %s", (text, value) => {
  expect(numeral(text)).toBe(value);
});
