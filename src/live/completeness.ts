/** Three different things that progress bars like to mix: filled in, evidenced, confirmed by an office. */
import type { Assessment, CellInput, Result } from "../assessment";
import { formRows, type Programme } from "../rulebook";
import { scoreColumn, ZERO, type ItemScore } from "../scoring";
import type { DeskState, Tally } from "./types";

type Completeness = NonNullable<DeskState["completeness"]>;

export function completenessOf(assessment: Assessment, result: Result, programme: Programme): Completeness {
  return {
    filled: filled(assessment, result, programme),
    evidenced: evidenced(assessment, result, programme),
    confirmed: confirmed(assessment, programme),
  };
}

const isGiven = (value: CellInput | undefined): boolean => {
  if (typeof value === "string") return value.trim() !== "";
  if (typeof value === "object" && value !== null) return Object.values(value).every((part) => part !== null);
  return value !== null && value !== undefined;
};

/** Rows of Annex 1 and items of Annex 2; a pair counts when both its numbers are there. */
function filled(assessment: Assessment, result: Result, programme: Programme): Tally {
  const rows = formRows(programme);
  const sections = Object.values(result.sections);
  return {
    n:
      rows.filter((row) => isGiven(assessment.annex1[row.id])).length +
      sum(sections.map(({ scored }) => scored)),
    of: rows.length + sum(sections.map((section) => section.of)),
  };
}

/** Of the items that claim points and need evidence, those that some document names. */
function evidenced(assessment: Assessment, result: Result, programme: Programme): Tally {
  const { items } = scoreColumn(assessment, programme, result.column);
  const claiming = [...items.values()].filter(
    (score) => score.item.evidence !== undefined && isPositive(score),
  );
  const named = new Set(assessment.evidence.flatMap((document) => document.items));
  return { n: claiming.filter(({ item }) => named.has(item.id)).length, of: claiming.length };
}

const isPositive = ({ value }: ItemScore): boolean => value?.gt(ZERO) === true;

/** Items that the provincial or the national office has scored. */
function confirmed(assessment: Assessment, programme: Programme): Tally {
  const province = scoreColumn(assessment, programme, "province").items;
  const national = scoreColumn(assessment, programme, "national").items;
  const scored = [...province.keys()].filter(
    (id) => province.get(id)?.value != null || national.get(id)?.value != null,
  );
  return { n: scored.length, of: province.size };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
