import type { Assessment, CellInput, UnitEntry } from "../../assessment/index";
import type { Programme, Text } from "../../rulebook/index";
import { exact, type Exact } from "../exact";

/** Units that are filled in for a form, in their order. */
export const unitsOf = ({ units }: Assessment, form: string): readonly UnitEntry[] => units?.[form] ?? [];

/** What a unit of the form is called: 园区. */
export const unitName = ({ units = [] }: Programme, form: string): Text =>
  units.find(({ id }) => id === form)?.name ?? { zh: form, en: form };

const cellOf = ({ values }: UnitEntry, row: string): CellInput =>
  Object.hasOwn(values, row) ? (values[row] ?? null) : null;

/** A number in a row of a unit, exact; null where none is given. */
export function exactOf(unit: UnitEntry, row: string): Exact | null {
  const input = cellOf(unit, row);
  return typeof input === "number" && Number.isFinite(input) ? exact(input) : null;
}

/** What a unit answers in a row; null where nothing is typed. */
export function answerOf(unit: UnitEntry, row: string): string | null {
  const input = cellOf(unit, row);
  return typeof input === "string" && input.trim() !== "" ? input.trim() : null;
}

/** "高新园、软件园", or the number where there are many. */
export const named = (units: readonly UnitEntry[]): string => units.map(({ name }) => name).join("、");
