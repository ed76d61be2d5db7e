import type { Programme } from "../../rulebook";
import { formRows } from "../../rulebook";
import { flat, readOn, type NamedRegion } from "../named";

/** Rows that the names cover; of them only the first carry a face of their own, so that a blank workbook stays small. */
export const ENTERPRISE_ROWS = 6000;
export const LIST_ROWS = 1000;
export const STYLED_ROWS = 100;

export const ENTERPRISE_NAMES = { name: "IPC_F_name", creditCode: "IPC_F_code" } as const;
/** The column of ticks of one title. */
export const titleName = (title: string): string => `IPC_F_${flat(title)}`;

/** The list that a row of Annex 1 asks for. */
export const listName = (row: string): string => `IPC_L_${flat(row)}`;
/** Lists of any other row: the row, and a name of its list. */
export const OTHER_NAMES = { row: "IPC_L_row", name: "IPC_L_name" } as const;

/** Rows that ask for a list, in a column of its own; lists of enterprises are those of the other sheet. */
export const listedRows = (programme: Programme): readonly string[] =>
  formRows(programme).flatMap((row) => (row.list === "described" ? [row.id] : []));

export const enterpriseNames = (programme: Programme): readonly NamedRegion[] =>
  [...Object.values(ENTERPRISE_NAMES), ...programme.titles.map(({ id }) => titleName(id))].map(
    readOn("enterprises"),
  );

export const listNames = (programme: Programme): readonly NamedRegion[] =>
  [...listedRows(programme).map(listName), ...Object.values(OTHER_NAMES)].map(readOn("lists"));
