/** The official forms as people type and paste them: official wording from the rulebook, no names, any edit. */
import { itemsOf, programme, type FormPart, type FormRow, type Section } from "../../../src/rulebook/index";
import {
  fillWrites,
  readWorkbook,
  sheetPlans,
  type Region,
  type Scalar,
  type SheetGrid,
} from "../../../src/sheets/index";
import type { Assessment } from "../../../src/assessment/index";
import { lay } from "../grid";

export const rules = programme("2016-87");
export const sections = rules.scorecard?.sections ?? [];
export const section = (id: string): Section => {
  const found = sections.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`No section ${id}`);
  return found;
};
export const parts = rules.statusForm.parts;
export const itemIds = sections.flatMap((one) => one.groups.flatMap(itemsOf).map(({ id }) => id));

export type Rows = Scalar[][];

export function sheet(name: string, rows: Rows, more: Partial<SheetGrid> = {}): SheetGrid {
  return { name, hidden: false, merges: [], ...more, rows };
}

/** The workbook without a single name. */
export const readGrids = (grids: readonly SheetGrid[], regions: Record<string, Region | null> = {}) =>
  readWorkbook({ regions, grids }, rules);

interface Typing {
  /** Heads beyond the official ones, and what stands below them. */
  readonly heads?: readonly string[];
  readonly cells?: (id: string, index: number) => readonly Scalar[];
  /** How labels, official heads and serial numbers are typed. */
  readonly label?: (text: string) => string;
  readonly no?: (no: number) => Scalar;
  readonly points?: (points: string) => Scalar;
  /** Rows above which the head row is printed again. */
  readonly again?: (index: number) => boolean;
}

const same = (text: string): string => text;

/** A table of Annex 2: its heading, its heads, an item a row; group labels beside the first item of a group. */
export function typedSection(id: string, typing: Typing = {}): Rows {
  const {
    heads = ["得分"],
    cells = () => [""],
    label = same,
    no = (n) => n,
    points = Number,
    again,
  } = typing;
  const one = section(id);
  const head: Scalar[] = [...one.header.map(label), ...heads];
  const deep = one.header.length === 6;
  const rows: Rows = [[label(one.heading)], head];
  let index = 0;
  for (const first of one.groups) {
    const inner =
      first.groups.length === 0 ? [{ label: first.inner ?? "", items: first.items }] : first.groups;
    inner.forEach((second, at) =>
      second.items.forEach((item, line) => {
        if (again?.(index) === true) rows.push([...head]);
        const group = at === 0 && line === 0 ? first.label : "";
        const printed: Scalar[] = deep
          ? [
              group,
              line === 0 ? second.label : "",
              no(item.no),
              label(item.name),
              points(item.points),
              item.note ?? "",
            ]
          : [group, no(item.no), label(item.name), points(item.points)];
        rows.push([...printed, ...cells(item.id, index)]);
        index += 1;
      }),
    );
  }
  return rows;
}

export const scoresOf = (id: string, assessment: Assessment): Scalar => assessment.scores[id]?.self ?? "";

/** One sheet with the three tables below one another, blank rows between. */
export function typedAnnex2(typing: Typing): Rows {
  return [
    ["附件2"],
    [rules.scorecard?.title ?? ""],
    ...sections.flatMap(({ id }) => [...typedSection(id, typing), []]),
  ];
}

interface FormTyping {
  readonly value?: (row: FormRow) => Scalar;
  readonly remark?: (row: FormRow) => Scalar;
  readonly label?: (text: string) => string;
}

/** A table of Annex 1. */
export function typedPart(part: FormPart, typing: FormTyping = {}): Rows {
  const { value = () => "", remark = (row: FormRow) => row.remark, label = same } = typing;
  const grouped = part.rows.some((row) => row.category !== undefined);
  return [
    [label(part.heading)],
    part.header.map(label),
    ...part.rows.map((row): Scalar[] => [
      row.no === "" ? "" : Number(row.no),
      ...(grouped ? [row.category ?? ""] : []),
      label(row.label),
      row.unit,
      value(row),
      remark(row),
    ]),
  ];
}

/** What an assessment gives for a row, as one would type it; pairs with their labels. */
export function valueOf(row: FormRow, assessment: Assessment): Scalar {
  const given = assessment.annex1[row.id];
  if (given === undefined || given === null) return "";
  if (typeof given !== "object") return given;
  if (row.value.kind !== "pair") return "";
  return row.value.parts.map((one) => `${one.name.zh}${String(given[one.key])}`).join(" ");
}

export const printedRemark = (row: FormRow, assessment: Assessment): string =>
  [row.remark, assessment.remarks[row.id] ?? ""].filter((text) => text !== "").join("\n");

/** Our own workbook as a file gives it: whole sheets. */
export function ownGrids(assessment: Assessment, lang: "zh-CN" | "en" = "zh-CN"): SheetGrid[] {
  const laid = lay(sheetPlans(rules, { lang }), fillWrites(rules, assessment, { lang }));
  return laid.map(({ plan, cells }) => sheet(plan.name, cells, { merges: plan.merges }));
}

/** The rows moved down and to the right. */
export function moved(rows: Rows, down: number, right: number): Rows {
  const above: Rows = Array.from({ length: down }, () => []);
  const left: Scalar[] = Array.from({ length: right }, () => "");
  return [...above, ...rows.map((row) => [...left, ...row])];
}

/** A column put in at a place, blank or filled. */
export function withColumn(rows: Rows, at: number, value: (row: number) => Scalar = () => ""): Rows {
  return rows.map((row, index) => {
    const wide = [...row, ...Array.from({ length: Math.max(0, at - row.length) }, (): Scalar => "")];
    return [...wide.slice(0, at), value(index), ...wide.slice(at)];
  });
}

export const leftovers = (grids: readonly SheetGrid[]): readonly string[] =>
  (readGrids(grids).recognition?.leftovers ?? []).map(
    ({ kind, ref, place }) => `${kind} ${ref} ${place.address}`,
  );
