import type { FormRow, Indicator, Programme, Text } from "../rulebook/index";

/** The printed form spreads short words with blanks ("面  积"); a sentence does not. */
const closed = (label: string): string => label.replace(/\s{2,}/g, "");

/** Where a row of Annex 1 stands and what it is called: 附件1 一、4“GDP总量”. */
export function rowName(programme: Programme, row: FormRow): Text {
  return {
    zh: `${rowSource(programme, row)}“${closed(row.label)}”`,
    en: `Annex 1 ${row.id} "${closed(row.label)}"`,
  };
}

/** The printed place of a row; a merged serial number is that of the rows above. */
export function rowSource({ statusForm }: Programme, row: FormRow): string {
  const part = statusForm.parts.find((candidate) => candidate.rows.includes(row));
  const ordinal = part?.heading.split("、")[0] ?? "";
  const no = row.id.split(".")[1] ?? row.no;
  return `附件1 ${ordinal}、${no}`;
}

export const itemName = (item: Indicator): Text => ({
  zh: `${item.source}“${item.name}”`,
  en: `Annex 2 ${item.id} "${item.name}"`,
});
