import type { FormRow, PairPart, UnitForm } from "../../rulebook";

/** One cell of a unit's form: a row of it, or one half of a pair. */
export interface UnitLine {
  readonly row: FormRow;
  readonly part?: PairPart;
}

export const unitLines = ({ rows }: UnitForm): readonly UnitLine[] =>
  rows.flatMap((row): readonly UnitLine[] =>
    row.value.kind === "pair" ? row.value.parts.map((part) => ({ row, part })) : [{ row }],
  );

export const unitOf = ({ row, part }: UnitLine): string => part?.unit ?? row.unit;

/** Place of a figure among the lines: a row, or one half of a pair ("P3.amount"). */
export const lineIndex = (form: UnitForm, ref: string): number =>
  unitLines(form).findIndex(
    ({ row, part }) => ref === (part === undefined ? row.id : `${row.id}.${part.key}`),
  );
