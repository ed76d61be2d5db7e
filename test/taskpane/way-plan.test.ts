/** The rows of the way to the gates, without the pane. */
import { exact, scoreColumn, type Way } from "../../src/scoring";
import { changesOf, planRows, withScores } from "../../src/taskpane/way/plan";
import { assessment, programme } from "./city";

const scored = scoreColumn(assessment, programme, "self");
const step = (item: string, to: number) => ({ item, from: exact(0), to: exact(to), effort: exact(1) });
const way: Way = {
  kind: "way",
  exact: true,
  effort: exact(3),
  steps: [step("T5", 5), step("T6", 8), step("T30", 1)],
};
const rowsOf = (values: Readonly<Record<string, number>> = {}, added: readonly string[] = []) =>
  planRows({ assessment, scored, way, added, values });

test("what lacks evidence goes first, each part in the order of the form", () => {
  expect(rowsOf({}, ["O1"]).map(({ item, lacksEvidence }) => [item, lacksEvidence])).toEqual([
    ["O1", true],
    ["T6", true],
    ["T30", true],
    ["T5", false],
  ]);
});

test("only what differs from the sheet is written, from what was typed there", () => {
  const t5 = rowsOf().find(({ item }) => item === "T5")?.now ?? 0;
  const changes = changesOf(rowsOf({ T5: t5, T6: 1 }), assessment);
  expect(changes).toEqual([
    { item: "T6", from: assessment.scores["T6"]?.self, to: 1 },
    { item: "T30", from: null, to: 1 },
  ]);
  expect(withScores(assessment, changes).scores["T6"]).toEqual({ self: 1 });
  expect(assessment.scores["T30"]).toBeUndefined();
});
