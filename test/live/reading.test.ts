/** One judgement per workbook, kept from keystroke to keystroke, beside the judgement of the whole. */
import { judging } from "../../src/judge";
import { readingOf } from "../../src/live/reading";
import { forms, read, sample, typed, workbookOf } from "./sheets";

const KEYSTROKES: readonly (readonly [string, string | number])[] = [
  ["T1", 9],
  ["T1", "５分"],
  ["E001.items", "任务99"],
  ["A1.4", 0.5],
  ["E001.date", ""],
  ["dates.application", "2019-01-10"],
  ["E001.items", "任务1"],
  ["A1.4", ""],
];

test("after every keystroke the result is that of judging everything anew", () => {
  const judge = judging();
  let workbook = workbookOf(sample);
  let before = readingOf(workbook, forms, "zh-CN", judge).result;
  expect(before).toEqual(read(workbook).result);
  for (const [ref, value] of KEYSTROKES) {
    workbook = typed(workbook, ref, value);
    const { result } = readingOf(workbook, forms, "zh-CN", judge);
    expect(result).not.toEqual(before);
    expect(result).toEqual(read(workbook).result);
    before = result;
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
