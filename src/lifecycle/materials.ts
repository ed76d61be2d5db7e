import type { Assessment } from "../assessment/index";
import {
  formRows,
  indicators,
  onTrack,
  type Material,
  type MaterialList,
  type Programme,
  type Text,
} from "../rulebook/index";
import { isoDate } from "./calendar";

export type MaterialState =
  /** The workbook shows that it is there. */
  | "given"
  | "missing"
  /** Nothing in the workbook can show it: somebody has to tick it. */
  | "to-tick"
  | "ticked";

export interface MaterialResult {
  readonly id: string;
  readonly title: Text;
  readonly state: MaterialState;
  /** What is missing of it. */
  readonly note: Text | null;
  readonly medium: Material["medium"] | null;
  readonly copies: number | null;
  readonly source: string;
}

export interface MaterialListResult {
  readonly id: string;
  readonly title: Text;
  readonly by: Text;
  readonly to: Text;
  readonly items: readonly MaterialResult[];
  readonly notes: readonly Text[];
  readonly source: string;
}

/** The checklists of a programme, each with what is missing. */
export function materialLists(
  assessment: Assessment,
  programme: Programme,
  ticked: ReadonlySet<string>,
): readonly MaterialListResult[] {
  const { materials = [] } = programme;
  const asked = materials.filter((list) => onTrack(list, assessment.track));
  return asked.map(({ items, ...list }: MaterialList) => ({
    ...list,
    items: items.map(({ id, title, proof, medium, copies, source }) => {
      const seen = see(proof, assessment, programme);
      const state =
        seen === "unseen" ? (ticked.has(id) ? "ticked" : "to-tick") : seen === null ? "given" : "missing";
      const note = seen === "unseen" ? null : seen;
      return { id, title, state, note, medium: medium ?? null, copies: copies ?? null, source };
    }),
  }));
}

/** What is missing of a material; null where nothing is, "unseen" where the workbook cannot tell. */
function see(proof: Material["proof"], assessment: Assessment, programme: Programme): Text | null | "unseen" {
  switch (proof.kind) {
    case "tick":
      return "unseen";
    case "form":
      return blanks(formRows(programme).filter(({ id }) => (assessment.annex1[id] ?? null) === null).length, {
        zh: "行未填",
        en: "rows are blank",
      });
    case "scores":
      return blanks(
        indicators(programme).filter(({ id }) => (assessment.scores[id]?.[proof.column] ?? null) === null)
          .length,
        { zh: "项未评分", en: "items are not scored" },
      );
    case "condition":
      return assessment.evidence.some(({ items }) => items.includes(proof.condition))
        ? null
        : { zh: "没有佐证材料", en: "no evidence names it" };
    case "outline":
      return blanks(
        (programme.outlines ?? [])
          .filter(({ id }) => id === proof.outline)
          .flatMap(({ sections }) => sections)
          .filter(({ id }) => (assessment.outlines?.[id] ?? "").trim() === "").length,
        { zh: "节未写", en: "sections are not written" },
      );
    case "units":
      return unitsMissing(proof.of, assessment, programme);
    case "date":
      return isoDate(assessment.dates[proof.date]) === null
        ? { zh: "未填日期", en: "its date is not given" }
        : null;
  }
}

/** A form that nobody has filled for any unit is missing as a whole. */
function unitsMissing(of: string, { units }: Assessment, programme: Programme): Text | null {
  const rows = (programme.units ?? []).find(({ id }) => id === of)?.rows ?? [];
  const filled = units?.[of] ?? [];
  if (filled.length === 0) return { zh: "一份未填", en: "none is filled in" };
  const open = filled.flatMap(({ values }) => rows.filter(({ id }) => (values[id] ?? null) === null));
  return blanks(open.length, { zh: "栏未填", en: "cells are blank" });
}

const blanks = (count: number, what: Text): Text | null =>
  count === 0 ? null : { zh: `${count}${what.zh}`, en: `${count} ${what.en}` };
