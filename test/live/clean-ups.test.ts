/** What can be written more cleanly, with its cells: old, new and why. */
import { cleanUpsOf } from "../../src/live/clean-ups";
import type { CleanUp } from "../../src/live";
import type { Scalar, Snapshot } from "../../src/sheets";
import { forms, read, sample, typed, workbookOf } from "./sheets";

function cleanUps(snapshot: Snapshot): readonly CleanUp[] {
  const { assessment, places } = read(snapshot);
  if (assessment === null) throw new Error("nothing read");
  return cleanUpsOf({ assessment, snapshot, places }, forms.programme);
}

const about = (ref: string, value: Scalar): readonly CleanUp[] =>
  cleanUps(typed(workbookOf(sample), ref, value));

test("a clean workbook has none", () => {
  expect(cleanUps(workbookOf(sample))).toEqual([]);
});

test.each<[string, string, Scalar, boolean]>([
  ["T1", "５分", 5, false],
  ["T1.province", "1.5分", 1.5, false],
  ["A3.4", "1.2万", 12000, false],
  ["A3.4", "1,326", 1326, false],
  ["A3.4", "约500", 500, true],
  ["A3.8", "12000万元", 12000, false],
  ["S.utilityGrants", "５１２０件", 5120, false],
  ["E001.docNo", "示府发[2017]012号", "示府发〔2017〕12号", false],
  ["E001.date", "20180302", 43161, false],
  ["dates.application", "二〇一八年十月十日", 43383, false],
])("%s: %s", (ref, value, to, doubtful) => {
  const found = about(ref, value);
  const { places } = read(typed(workbookOf(sample), ref, value));
  expect(found.map(({ cells, ...rest }) => [rest.from, rest.doubtful, cells])).toEqual([
    [value, doubtful, [{ place: places[ref], from: value, to }]],
  ]);
});

test("an expert's mark and a firm's code are found in their own cells", () => {
  const marked = { ...sample, scores: { ...sample.scores, T2: { self: 1, experts: { 甲: 1, 乙: "１分" } } } };
  const [mark] = cleanUps(workbookOf(marked));
  expect(mark?.cells[0]).toMatchObject({ from: "１分", to: 1, place: { sheet: "专家评分" } });
  const enterprises = [
    { name: "示例一厂", titles: [] },
    { name: "示例一厂", creditCode: "91000001ma0000001x", titles: [] },
  ];
  const [code] = cleanUps(workbookOf({ ...sample, enterprises }));
  expect(code?.cells).toEqual([
    { place: { sheet: "企业名录", address: "B9" }, from: "91000001ma0000001x", to: "91000001MA0000001X" },
  ]);
});
