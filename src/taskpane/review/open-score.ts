/** The experts' combined score tells single marks: nobody sees it before all are in, and an expert never. */
import { useEffect, useMemo, useState } from "react";
import type { Assessment, Result, ScoreEntry } from "../../assessment";
import type { Judged } from "../fill/fill-tab";
import type { Rules } from "../model/rules";
import { useSession } from "../shell/session";
import { useReviewer } from "./use-reviewer";

type PanelRule = (assessment: Assessment, expert: string | null) => boolean;

/** The panel's rule comes in a chunk of its own; withheld until it is there. */
function usePanelRule(wanted: boolean): PanelRule {
  const { attempt } = useSession();
  const [rule, setRule] = useState<PanelRule>(() => () => false);
  useEffect(() => {
    if (!wanted) return;
    attempt(async () => {
      const { mayBeCombined } = await import(/* webpackChunkName: "panel-rules" */ "../../review");
      setRule(() => mayBeCombined);
    });
  }, [wanted, attempt]);
  return rule;
}

/** The judged workbook as far as whoever works here may see it. */
export function useOpenScore(judged: Judged): Judged {
  const { role, name } = useReviewer();
  const { rules, assessment, result } = judged;
  const combined = result.column === "experts";
  const rule = usePanelRule(combined);
  const expert = role === "expert" ? name.trim() : null;
  const hidden = useMemo(
    () =>
      combined && !rule(assessment, expert)
        ? { assessment: withoutMarks(assessment), result: withoutScores(result, rules) }
        : null,
    [rules, assessment, result, combined, rule, expert],
  );
  if (hidden === null) return judged;
  return { ...judged, ...hidden, withheld: expert === null ? "experts-missing" : "from-expert" };
}

const withoutMarks = (assessment: Assessment): Assessment => ({
  ...assessment,
  scores: Object.fromEntries(
    Object.entries(assessment.scores).map(([item, { experts: _, ...entry }]): [string, ScoreEntry] => [
      item,
      entry,
    ]),
  ),
});

/** Gates that rest on the score are open; those that rest on facts stay as they are. */
function withoutScores(result: Result, { programme }: Rules): Result {
  const byScore = new Set(programme.gates.flatMap(({ id, rule }) => (rule.kind === "threshold" ? [id] : [])));
  return {
    ...result,
    sections: {},
    total: null,
    gates: result.gates.map((gate) =>
      byScore.has(gate.id) ? { ...gate, outcome: "undetermined", flag: null, reason: "" } : gate,
    ),
    band: result.band && { outcome: "undetermined", flag: null },
  };
}
