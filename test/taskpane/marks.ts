/** Experts' marks for the city of these tests. */
import type { Assessment, ScoreEntry } from "../../src/assessment";
import { assessment } from "./city";

/** The sample city with every item scored by these experts, other items than the one named with 0.5. */
export const marked = (experts: Readonly<Record<string, number>>, item = ""): Assessment => ({
  ...assessment,
  scores: Object.fromEntries(
    Object.entries(assessment.scores).map(([id, entry]): [string, ScoreEntry] => [
      id,
      {
        ...entry,
        experts: Object.fromEntries(
          Object.entries(experts).map(([name, mark]) => [name, item === "" || id === item ? mark : 0.5]),
        ),
      },
    ]),
  ),
});

/** Every item of the rulebook, the blank ones too. */
export const complete = (given: Assessment): Assessment => ({
  ...given,
  scores: {
    ...given.scores,
    ...Object.fromEntries(
      ["O5", "T30", "T39"].map((id): [string, ScoreEntry] => [
        id,
        { experts: given.scores["O1"]?.experts ?? {} },
      ]),
    ),
  },
});
