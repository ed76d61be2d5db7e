import { formRow, type Programme, type Text } from "../rulebook/index";
import { rowName, rowSource } from "./names";

/** Name and place of a row by its id; a check that names a row the form lacks says nothing about it. */
export function rowPlace(programme: Programme, id: string): { name: Text; source: string } | null {
  const row = formRow(programme, id);
  return row === undefined ? null : { name: rowName(programme, row), source: rowSource(programme, row) };
}
