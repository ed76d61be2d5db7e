/** One judgement per workbook, kept from keystroke to keystroke, beside the judgement of the whole. */
import { knowing, readingOf } from "../../src/live/reading";
import { forms, read, sample, typed, workbookOf } from "./sheets";

const FIRM = "示例市甲某某有限公司";
const city = { ...sample, enterprises: [{ name: FIRM, titles: ["municipal-pilot"] }] };

const KEYSTROKES: readonly (readonly [string, string | number])[] = [
  ["T1", 9],
  ["T1", "５分"],
  ["E001.items", "任务99"],
  ["A1.4", 0.5],
  ["E001.date", ""],
  ["dates.application", "2019-01-10"],
  ["E001.items", "任务1"],
  ["A1.4", ""],
  ["T9.evidence", "E001"],
  ["E001", "E777"],
  [FIRM, "示例另一企业有限公司"],
  ["示例另一企业有限公司", ""],
  ["funds.T16", 77],
  ["ranks.18.6", 9],
  ["T3.experts", 1],
];

test("after every keystroke the reading is that of reading and judging everything anew", () => {
  const known = knowing();
  let workbook = workbookOf(city);
  let before = readingOf(workbook, forms, "zh-CN", known);
  expect(before).toEqual(read(workbook));
  for (const [ref, value] of KEYSTROKES) {
    workbook = typed(workbook, ref, value);
    const after = readingOf(workbook, forms, "zh-CN", known);
    expect(after.assessment).not.toEqual(before.assessment);
    expect(after).toEqual(read(workbook));
    before = after;
  }
});

test("a number without a row in the register lacks no date; what else is wrong with it is said", () => {
  const workbook = typed(workbookOf({ ...sample, evidence: [] }), "T25.evidence", "E900");
  const { result } = read(workbook);
  expect(result?.findings.filter(({ rule }) => rule === "evidence-undated")).toEqual([]);
  const registered = { no: "E900", items: ["T25"], title: "示例" };
  const undated = read(workbookOf({ ...sample, evidence: [registered] })).result?.findings;
  expect(undated?.filter(({ rule }) => rule === "evidence-undated").map(({ ref }) => ref)).toEqual(["E900"]);
});
