import {
  formName,
  type CoverField,
  type FormRow,
  type Indicator,
  type Programme,
  type Text,
} from "../rulebook/index";

/** The printed form spreads short words with blanks ("面  积"); a sentence does not. */
const closed = (label: string): string => label.replace(/\s{2,}/g, "");

/** Where a row of the status form stands and what it is called: 附件1 一、4“GDP总量”. */
export function rowName(programme: Programme, row: FormRow): Text {
  return {
    zh: `${rowSource(programme, row)}“${closed(row.label)}”`,
    en: `${formName(programme).en} ${row.id} "${closed(row.label)}"`,
  };
}

/** 附件1封面“联系电话”. */
export function coverName(programme: Programme, { label }: CoverField): Text {
  const name = label.replace(/[\s：:]/g, "");
  const { zh, en } = formName(programme);
  return { zh: `${zh}封面“${name}”`, en: `${en} cover "${name}"` };
}

export const coverSource = (programme: Programme): string => `${formName(programme).zh} 封面`;

/** The printed place of a row; a merged serial number is that of the rows above. */
export function rowSource(programme: Programme, row: FormRow): string {
  const part = programme.statusForm.parts.find((candidate) => candidate.rows.includes(row));
  const ordinal = part?.heading.split("、")[0] ?? "";
  const no = row.id.split(".")[1] ?? row.no;
  return `${formName(programme).zh} ${ordinal}、${no}`;
}

export const itemName = (item: Indicator): Text => ({
  zh: `${item.source}“${item.name}”`,
  en: `Annex 2 ${item.id} "${item.name}"`,
});
