import { formRows } from "../selectors";
import type { FormRow, Programme, ValueRef } from "../types";

/** All references of rows that stand for one number. */
export const numbersOf = (rows: readonly FormRow[]): readonly ValueRef[] =>
  rows.flatMap((row) => {
    if (row.value.kind === "number") return [row.id];
    return row.value.kind === "pair" ? row.value.parts.map((part) => `${row.id}.${part.key}`) : [];
  });

/** Numbers of the status form and the supplement. */
export const numbers = (p: Programme): ReadonlySet<ValueRef> =>
  new Set([...numbersOf(formRows(p)), ...p.supplement.map((field) => field.id)]);
