import { formName, itemsOf, type FormPart, type FormRow, type Programme, type Section } from "../../rulebook";
import { isWide, partName, sectionLetter } from "../names";
import { core, key } from "./key";

/** A row as the form prints it. */
export interface ExpectedRow {
  readonly id: string;
  /** Printed beside this very row; null where the form prints none. */
  readonly no: number | null;
  readonly label: string;
  readonly keys: readonly string[];
  readonly unit: string;
  /** Where the words are printed that name the row. */
  readonly source: string;
  readonly form?: FormRow;
}

export interface ExpectedTable {
  /** "A1", "tasks". */
  readonly id: string;
  /** Key of the sheet that holds it in our workbook. */
  readonly sheet: string;
  readonly kind: "form" | "items";
  /** What its names begin with: "IPC_T_". */
  readonly prefix: string;
  /** Printed above it. */
  readonly heading: string;
  readonly numbered: boolean;
  readonly rows: readonly ExpectedRow[];
  /** The column that holds the labels: "name" or "label". */
  readonly labelColumn: string;
  /** Numbers under which the form lets rows be added (43-2). */
  readonly extensible: ReadonlySet<number>;
}

/** A row that a label may mean. */
export interface Option {
  readonly table: ExpectedTable;
  readonly row: ExpectedRow;
  /** False where only the words outside brackets agree. */
  readonly full: boolean;
}

function partTable(part: FormPart, name: string): ExpectedTable {
  const numbered = part.rows.every((row) => row.category === undefined && row.no !== "");
  return {
    id: part.id,
    sheet: "annex1",
    kind: "form",
    prefix: partName(part.id, "no").replace(/no$/, ""),
    heading: part.heading,
    numbered,
    labelColumn: "label",
    extensible: new Set(),
    rows: part.rows.map((row) => ({
      id: row.id,
      no: numbered ? Number(row.no) : null,
      label: row.label,
      keys: [row.label, ...(row.aliases ?? [])].map(key),
      unit: key(row.unit),
      source: `${name} ${part.heading}`,
      form: row,
    })),
  };
}

function sectionTable(programme: Programme, section: Section): ExpectedTable {
  const printed = programme.scorecard?.variants.map((variant) => variant.printed) ?? [];
  const open = section.groups.filter(({ bracket }) => bracket !== undefined && !printed.includes(bracket));
  return {
    id: section.id,
    sheet: section.id,
    kind: "items",
    prefix: `IPC_${sectionLetter(section)}_`,
    heading: section.heading,
    numbered: true,
    labelColumn: "name",
    extensible: new Set(open.flatMap(itemsOf).map((item) => item.no)),
    rows: section.groups.flatMap(itemsOf).map((item) => ({
      id: item.id,
      no: item.no,
      label: item.name,
      keys: [item.name, ...(item.aliases ?? [])].map(key),
      unit: "",
      source: item.source,
    })),
  };
}

/** A rulebook never changes, and every workbook asks for its tables. */
const made = new WeakMap<Programme, readonly ExpectedTable[]>();

export function expectedTables(programme: Programme): readonly ExpectedTable[] {
  const known = made.get(programme);
  if (known !== undefined) return known;
  const tables = [
    ...programme.statusForm.parts.map((part) => partTable(part, formName(programme).zh)),
    ...(programme.scorecard?.sections ?? []).map((section) => sectionTable(programme, section)),
  ];
  made.set(programme, tables);
  return tables;
}

export const isWideRow = (row: ExpectedRow): boolean => row.form !== undefined && isWide(row.form);

/** All rows of all tables by their labels. */
export class LabelIndex {
  private readonly options = new Map<string, Option[]>();

  constructor(tables: readonly ExpectedTable[]) {
    for (const table of tables)
      for (const row of table.rows) for (const label of row.keys) this.add(label, { table, row, full: true });
    for (const table of tables)
      for (const row of table.rows)
        for (const label of row.keys) this.add(core(label), { table, row, full: false });
  }

  private add(label: string, option: Option): void {
    const known = this.options.get(label) ?? [];
    const same = known.some(({ table, row }) => table === option.table && row === option.row);
    // The words outside brackets never name a row where they are the whole name of another one of the table.
    const taken = !option.full && known.some(({ table, full }) => table === option.table && full);
    if (label !== "" && !same && !taken) this.options.set(label, [...known, option]);
  }

  /** The rows that a cell may name; the number that stood in the cell before the label. */
  find(label: string): { readonly options: readonly Option[]; readonly inline: number | null } | null {
    const whole = this.options.get(label);
    if (whole !== undefined) return { options: whole, inline: null };
    // Most texts of a sheet are none of the form's, and end here.
    if (!/^[\d(]|\)$/.test(label)) return null;
    const [, number = "", rest = ""] = /^\(?(\d{1,2})\)?(\D.*)$/.exec(label) ?? [];
    const inline = number === "" ? null : Number(number);
    const text = inline === null ? label : rest;
    const options = this.options.get(text) ?? this.withUnit(text);
    return options === undefined ? null : { options, inline };
  }

  /** 「面积（平方公里）」: the unit in brackets belongs to the label, anything else leaves its words only. */
  private withUnit(text: string): readonly Option[] | undefined {
    const [, words = "", bracket = ""] = /^(.+)\(([^()]*)\)$/.exec(text) ?? [];
    const options = this.options.get(words);
    return options?.map((option) => ({
      ...option,
      full: option.full && option.row.unit !== "" && option.row.unit === bracket,
    }));
  }
}

/** Columns are named by words; what begins with a number is a field of its own (IPC_A1_13). */
export const isColumnOf = (table: ExpectedTable, name: string): boolean =>
  name.startsWith(table.prefix) && /^[A-Za-z]+$/.test(name.slice(table.prefix.length));
