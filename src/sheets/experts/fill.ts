import type { Assessment } from "../../assessment";
import { indicators, type Programme } from "../../rulebook";
import type { Scalar } from "../plan";
import { write, type FillWrite } from "../write";
import { EXPERT_COLUMNS, expertName } from "./names";
import { expertRows } from "./rows";

/** Everybody who gave a mark, in the order in which they first appear. */
function expertsIn(programme: Programme, { scores }: Assessment): readonly string[] {
  const marks = indicators(programme).flatMap(({ id }) => Object.entries(scores[id]?.experts ?? {}));
  return [...new Set(marks.flatMap(([expert, mark]) => (mark === null ? [] : [expert])))];
}

/** The experts that the sheet has no column for. */
export function expertsLeftOut(programme: Programme, assessment: Assessment): readonly string[] {
  return expertsIn(programme, assessment).slice(EXPERT_COLUMNS);
}

export function fillExperts(programme: Programme, assessment: Assessment): readonly FillWrite[] {
  const { scorecard } = programme;
  if (scorecard === null) return [];
  const experts = expertsIn(programme, assessment);
  const slots = Array.from({ length: EXPERT_COLUMNS }, (_, index) => experts[index]);
  const marksOf = (id: string): readonly Scalar[] => {
    const given = new Map(Object.entries(assessment.scores[id]?.experts ?? {}));
    return slots.map((expert) => (expert === undefined ? "" : (given.get(expert) ?? "")));
  };
  const marks = expertRows(scorecard).map((row): readonly (Scalar | null)[] =>
    row.kind === "item" ? marksOf(row.item.id) : slots.map(() => null),
  );
  const agreed = (of: "consensus" | "consensusReason"): readonly (readonly (Scalar | null)[])[] =>
    expertRows(scorecard).map((row) => [
      row.kind === "item" ? (assessment.scores[row.item.id]?.[of] ?? "") : null,
    ]);
  return [
    write(expertName("experts"), [slots.map((expert) => expert ?? "")]),
    write(expertName("marks"), marks),
    write(expertName("consensus"), agreed("consensus")),
    write(expertName("consensusReason"), agreed("consensusReason")),
  ];
}
