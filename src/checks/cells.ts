import type { CellInput, PairInput } from "../assessment/index";
import { formRows, type FormRow, type PairPart, type Text } from "../rulebook/index";
import { cellAt } from "../scoring/index";
import type { CheckContext } from "./check";
import { rowName, rowSource } from "./names";

/** One number that a form or the supplement asks for. */
export interface NumberCell {
  /** The row or supplement. */
  readonly ref: string;
  readonly name: Text;
  readonly unit: string;
  readonly integer: boolean;
  /** As typed; null where nothing is. */
  readonly typed: number | string | boolean | null;
  readonly source: string;
}

type Forms = Pick<CheckContext, "assessment" | "programme">;

/** Every number of Annex 1 and the supplement; a pair row yields one cell for each half. */
export function numberCells(context: Forms): readonly NumberCell[] {
  const { assessment, programme } = context;
  const rows = formRows(programme).flatMap((row) => rowCells(row, context));
  const extra = programme.supplement.map((field): NumberCell => ({
    ref: field.id,
    name: { zh: `补充数据“${field.name.zh}”`, en: `supplement "${field.name.en}"` },
    unit: field.unit,
    integer: field.integer,
    typed: scalar(cellAt(assessment, field.id)),
    source: "补充数据",
  }));
  return [...rows, ...extra];
}

function rowCells(row: FormRow, { assessment, programme }: Forms): readonly NumberCell[] {
  const input = cellAt(assessment, row.id);
  const place = { ref: row.id, source: rowSource(programme, row) };
  const name = rowName(programme, row);
  if (row.value.kind === "number") {
    return [{ ...place, name, unit: row.unit, integer: row.value.integer, typed: scalar(input) }];
  }
  if (row.value.kind === "text") return [];
  // A text in place of the pair is shown once, as it was typed.
  if (input !== null && !isPair(input))
    return [{ ...place, name, unit: row.unit, integer: false, typed: input }];
  return row.value.parts.map((part) => ({
    ...place,
    name: { zh: `${name.zh}的${part.name.zh}`, en: `${name.en}, ${part.name.en.toLowerCase()}` },
    unit: part.unit,
    integer: part.integer,
    typed: half(input, part),
  }));
}

export const isPair = (input: CellInput): input is PairInput => typeof input === "object" && input !== null;

export function half(input: PairInput | null, part: PairPart): number | string | boolean | null {
  return input !== null && Object.hasOwn(input, part.key) ? (input[part.key] ?? null) : null;
}

const scalar = (input: CellInput): number | string | boolean | null => (isPair(input) ? null : input);

/** The first finding of each place: two bad halves of one row are one thing to mend. */
export function oncePerRef<T extends { readonly ref: string }>(found: readonly T[]): readonly T[] {
  const first = new Map<string, T>();
  for (const entry of found) if (!first.has(entry.ref)) first.set(entry.ref, entry);
  return [...first.values()];
}

/** As a person typed it, for a sentence. */
export const quoted = (typed: number | string | boolean): string =>
  typeof typed === "string" ? `“${typed.length > 40 ? `${typed.slice(0, 40)}…` : typed}”` : String(typed);
