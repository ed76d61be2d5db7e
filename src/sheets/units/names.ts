import type { Programme, UnitForm, ValueRef } from "../../rulebook";
import { unitSheetKey } from "../asked";
import { flat, readOn, shownOn, type NamedRegion } from "../named";

/** Units that one workbook has room for; the notices ask for two or three. */
export const UNIT_SLOTS = 6;
export const slots: readonly number[] = Array.from({ length: UNIT_SLOTS }, (_, index) => index + 1);

const base = (form: string): string => `IPC_U_${flat(form)}`;
/** Where a unit stands among the others; blank: where its block stands. */
export const unitOrderName = (form: string): string => `${base(form)}_order`;
export const unitTitleName = (form: string, slot: number): string => `${base(form)}_${slot}_name`;
export const unitValueName = (form: string, slot: number): string => `${base(form)}_${slot}_value`;
/** How many units are filled in. */
export const unitCountName = (form: string): string => `${base(form)}_count`;

/** One figure of all units below one another: a row of the form, or one over another. */
export function unitColumnName(form: string, row: ValueRef, over?: ValueRef, scale = "1"): string {
  const quotient = over === undefined ? "" : `_over_${flat(over)}_x${flat(scale)}`;
  return `${base(form)}_all_${flat(row)}${quotient}`;
}

export interface UnitColumn {
  readonly name: string;
  readonly row: ValueRef;
  readonly over?: ValueRef;
  readonly scale?: string;
}

/** The figures that the conditions of a programme ask of every unit of a form. */
export function unitColumns({ gates }: Programme, form: UnitForm): readonly UnitColumn[] {
  const asked = gates.flatMap(({ rule }): readonly UnitColumn[] => {
    if (rule.kind === "answers" && rule.each === form.id)
      return [{ name: unitColumnName(form.id, rule.row), row: rule.row }];
    if (rule.kind !== "value" || rule.each !== form.id) return [];
    const name = unitColumnName(form.id, rule.value, rule.over, rule.scale);
    const { value: row, over, scale = "1" } = rule;
    return [over === undefined ? { name, row } : { name, row, over, scale }];
  });
  return [...new Map(asked.map((column) => [column.name, column])).values()];
}

export function unitNames(programme: Programme): readonly NamedRegion[] {
  return (programme.units ?? []).flatMap((form) => {
    const key = unitSheetKey(form.id);
    const read = [
      unitOrderName(form.id),
      ...slots.flatMap((slot) => [unitTitleName(form.id, slot), unitValueName(form.id, slot)]),
    ];
    const shown = [unitCountName(form.id), ...unitColumns(programme, form).map(({ name }) => name)];
    return [...read.map(readOn(key)), ...shown.map(shownOn(key))];
  });
}
