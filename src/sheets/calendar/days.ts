import { dateName } from "../settings/names";

/** A day of the settings; nothing where it is blank, no day, or its sheet deleted. */
export const dayOf = (key: string): string =>
  `IFERROR(IF(ISNUMBER(${dateName(key)}),INT(${dateName(key)}),""),"")`;

/** A formula of a cell that has a number, else nothing. */
export const where = (cell: string, then: string): string => `IF(ISNUMBER(${cell}),${then},"")`;
