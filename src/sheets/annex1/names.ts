import type { Programme } from "../../rulebook";
import { formRows } from "../../rulebook";
import { flat, readOn, shownOn, type NamedRegion } from "../named";

/** `first` and `second`: the two cells in which a pair is typed. */
const FORM_READ = ["no", "label", "value", "remark", "first", "second"] as const;
const FORM_OTHER = ["unit", "status"] as const;
export type FormColumn = (typeof FORM_READ)[number] | (typeof FORM_OTHER)[number];

export const partName = (part: string, column: FormColumn): string => `IPC_${part}_${column}`;
/** Of a cover field or a wide row. */
export const fieldName = (id: string): string => `IPC_${flat(id)}`;

/** Of a wide row, which leaves no room for a remark on the form itself. */
export const remarkName = (id: string): string => `${fieldName(id)}_remark`;

/** Rows whose value takes the width of several columns: texts with a limit of their own. */
export function isWide(row: {
  readonly value: { readonly kind: string; readonly maxLength?: number };
}): boolean {
  return row.value.maxLength !== undefined;
}

export function annex1Names(programme: Programme): readonly NamedRegion[] {
  const { cover, parts } = programme.statusForm;
  const columns = (of: readonly FormColumn[]): readonly string[] =>
    parts.flatMap((part) => of.map((column) => partName(part.id, column)));
  const wide = formRows(programme).filter(isWide);
  const remarks = wide.map(({ id }) => remarkName(id));
  return [
    ...[...cover, ...wide].map(({ id }) => fieldName(id)).map(readOn("annex1")),
    ...remarks.map(readOn("annex1")),
    ...columns(FORM_READ).map(readOn("annex1")),
    ...columns(FORM_OTHER).map(shownOn("annex1")),
  ];
}
