import { formRow, indicator, type Programme, type Text } from "../../rulebook";
import { say, type Language } from "../language";
import type { Place } from "../plan";
import { sheetTitle } from "../read/missing";
import { expectedTables } from "./expected";
import {
  COVER,
  type Basis,
  type Confidence,
  type FieldMatch,
  type Leftover,
  type LeftoverKind,
  type PairMatch,
  type Recognition,
  type TableMatch,
} from "./types";

/** A recognition for people and for programs: nothing but strings, numbers and lists. */
export interface RecognitionReport {
  readonly format: "ipcity-recognition/1";
  readonly tables: readonly ReportedTable[];
  readonly fields: readonly ReportedField[];
  readonly pairs: readonly ReportedPair[];
  /** Sentences on tables and fields that stand nowhere, and rows that recognised tables lack. */
  readonly notFound: readonly string[];
  /** What stood in the sheets and was not taken, each with a sentence. */
  readonly notTaken: readonly ReportedLeftover[];
}

interface ReportedTable {
  readonly id: string;
  readonly name: string;
  readonly confidence: Confidence;
  readonly sheets: readonly string[];
  readonly found: number;
  readonly of: number;
  readonly columns: readonly {
    readonly column: string;
    readonly heading: string;
    readonly at: string;
    readonly by: Basis;
    readonly confidence: Confidence;
  }[];
  readonly rows: readonly {
    readonly id: string;
    readonly at: string;
    readonly by: Basis;
    readonly confidence: Confidence;
  }[];
  /** "51 rows of 69, surely; by number and label …". */
  readonly text: string;
}

interface ReportedField {
  readonly ref: string;
  readonly name: string;
  readonly at: string;
  readonly by: Basis;
  readonly confidence: Confidence;
}

interface ReportedPair {
  readonly ref: string;
  readonly at: string;
  readonly typed: string;
  readonly proposal: Readonly<Record<string, number>> | null;
  readonly taken: boolean;
  readonly text: string;
}

interface ReportedLeftover {
  readonly kind: LeftoverKind;
  readonly ref: string;
  readonly at: string;
  readonly text: string;
}

const CONFIDENCE: Readonly<Record<Confidence, Text>> = {
  sure: { zh: "确定", en: "sure" },
  likely: { zh: "较可能", en: "likely" },
  unsure: { zh: "不确定", en: "unsure" },
};

const TEXTS = {
  table: {
    zh: "{name}：{sheets}，{of} 行中找到 {found} 行（序号和名称都一致 {both} 行），{confidence}；已识别的栏：{columns}。",
    en: "{name}: {sheets}, {found} of {of} rows ({both} by number and label), {confidence}; columns: {columns}.",
  },
  noColumns: { zh: "没有可填的栏", en: "none to be filled" },
  rows: { zh: "“{name}”缺 {list}。", en: "“{name}” lacks {list}." },
  lost: { zh: "找不到“{name}”。", en: "“{name}” was not found." },
  taken: {
    zh: "{at}“{typed}”中的两个数按标签或单位分别采用：{proposal}。",
    en: "{at}: the two numbers of “{typed}” were taken by their labels or units: {proposal}.",
  },
  proposed: {
    zh: "{at}“{typed}”里有两个数，未写明各是什么，照原样保留。如为 {proposal}，请分两格填写。",
    en: "{at}: “{typed}” holds two numbers and does not say which is which; it stays as typed. If {proposal} is meant, type them apart.",
  },
  single: {
    zh: "{at}“{typed}”应有两个数，照原样保留。请分两格填写。",
    en: "{at}: “{typed}” should hold two numbers; it stays as typed. Type them apart.",
  },
} as const satisfies Readonly<Record<string, Text>>;

const LEFTOVERS: Readonly<Record<LeftoverKind, Text>> = {
  "unknown-row": {
    zh: "{at}“{text}”不是“{name}”中的行，未采用。{values}",
    en: "{at}: “{text}” is no row of “{name}”; not taken. {values}",
  },
  "duplicate-row": {
    zh: "{at}“{text}”重复出现，只采用另一处。{values}",
    en: "{at}: “{text}” stands twice; the other one was taken. {values}",
  },
  "number-only": {
    zh: "{at}“{text}”的序号与“{name}”相同而名称不同，未采用。{values}",
    en: "{at}: “{text}” has the number of “{name}” and another name; not taken. {values}",
  },
  "ambiguous-label": {
    zh: "{at}“{text}”可能是 {ref} 中的任一项，序号无法判断，未采用。{values}",
    en: "{at}: “{text}” may be any of {ref}, and no number says which; not taken. {values}",
  },
  addition: {
    zh: "{at}“{text}”是增加的一块工作，只作证明，不另计分。{values}",
    en: "{at}: “{text}” is an added block of work: evidence, no score of its own. {values}",
  },
  "unknown-column": {
    zh: "{at} 一栏（表头“{text}”）无法识别，未采用。{values}",
    en: "{at}: the column headed “{text}” is not known; not taken. {values}",
  },
  "ambiguous-column": {
    zh: "{at} 一栏（表头“{text}”）与另一栏含义相同，未采用。{values}",
    en: "{at}: the column headed “{text}” says the same as another one; not taken. {values}",
  },
  "other-table": {
    zh: "{at} 处另有一份“{name}”，未采用。",
    en: "{at}: another copy of “{name}” was not taken.",
  },
  "no-form": {
    zh: "{at} 处的内容像“{name}”的一部分，不足以认定，未采用。{values}",
    en: "{at}: this looks like a part of “{name}”, which is not certain; not taken. {values}",
  },
  "value-not-taken": {
    zh: "{at}“{text}”不是证据编号，未采用。",
    en: "{at}: “{text}” is no number of evidence; not taken.",
  },
};

/** Values shown in a sentence before the rest is counted only. */
const SHOWN = 3;

class Reporter {
  constructor(
    private readonly programme: Programme,
    private readonly language: Language,
  ) {}

  private fill(text: Text, values: Readonly<Record<string, string | number>>): string {
    const done = say(text, this.language).replace(/\{(\w+)\}/g, (_, name: string) =>
      String(values[name] ?? ""),
    );
    return done.trim();
  }

  private list(texts: readonly string[]): string {
    return texts.join(this.language === "en" ? ", " : "、");
  }

  /** What people call a table, a row or a field. */
  name(ref: string): string {
    const { programme } = this;
    const table = expectedTables(programme).find(({ id }) => id === ref);
    if (table !== undefined) return table.heading;
    const field = programme.statusForm.cover.find(({ id }) => id === ref);
    if (field !== undefined) return field.label.replace(/[\s：:]/g, "");
    if (ref === COVER) return programme.statusForm.title.join("");
    const title = sheetTitle(ref);
    if (title !== undefined) return say(title, this.language);
    return formRow(programme, ref)?.label ?? indicator(programme, ref)?.name ?? ref;
  }

  table({ id, confidence, sheets, columns, rows, of }: TableMatch): ReportedTable {
    const both = rows.filter(({ by }) => by === "number-and-label").length;
    const heads = columns
      .filter(({ column }) => column !== "no")
      .map(({ column, heading }) => heading || column);
    const text = this.fill(TEXTS.table, {
      name: this.name(id),
      sheets: this.list(sheets),
      found: rows.length,
      of,
      both,
      confidence: say(CONFIDENCE[confidence], this.language),
      columns:
        heads.length === 0
          ? say(TEXTS.noColumns, this.language)
          : this.list(heads.map((head) => head.replace(/\s+/g, ""))),
    });
    return {
      id,
      name: this.name(id),
      confidence,
      sheets,
      found: rows.length,
      of,
      columns: columns.map(({ place, ...column }) => ({ ...column, at: shown(place) })),
      rows: rows.map(({ id: row, by, confidence: own, place }) => ({
        id: row,
        at: shown(place),
        by,
        confidence: own,
      })),
      text,
    };
  }

  field({ ref, label, place, by, confidence }: FieldMatch): ReportedField {
    return { ref, name: label.replace(/[\s：:]/g, ""), at: shown(place), by, confidence };
  }

  pair({ ref, place, text: typed, proposal, taken }: PairMatch): ReportedPair {
    const value = formRow(this.programme, ref)?.value;
    const parts = value?.kind === "pair" ? value.parts : [];
    const numbers = parts.map(
      ({ key, name, unit }) => `${say(name, this.language)} ${proposal?.[key] ?? ""} ${unit}`,
    );
    const kind = taken ? TEXTS.taken : proposal === null ? TEXTS.single : TEXTS.proposed;
    const at = shown(place);
    return {
      ref,
      at,
      typed,
      proposal,
      taken,
      text: this.fill(kind, { at, typed, proposal: this.list(numbers) }),
    };
  }

  leftover({ kind, ref, place, text, values }: Leftover): ReportedLeftover {
    const at = shown(place);
    const name = this.name(ref.split("、")[0] ?? ref);
    const told = { at, ref, name, text: text.replace(/\s+/g, " "), values: this.values(values) };
    return { kind, ref, at, text: this.fill(LEFTOVERS[kind], told) };
  }

  private values(values: Leftover["values"]): string {
    if (values.length === 0) return "";
    const first = this.list(values.slice(0, SHOWN).map((value) => `“${String(value)}”`));
    const rest = values.length > SHOWN ? "…" : "";
    return this.language === "en" ? `It holds ${first}${rest}.` : `其中填有${first}${rest}。`;
  }

  lost({ notFound, tables }: Recognition): readonly string[] {
    const rows = tables.filter(({ missing }) => missing.length > 0);
    return [
      ...notFound.map((id) => this.fill(TEXTS.lost, { name: this.name(id) })),
      ...rows.map(({ id, missing }) => {
        const list = this.list(missing.map((row) => `${row} ${this.name(row)}`));
        return this.fill(TEXTS.rows, { name: this.name(id), list });
      }),
    ];
  }
}

const shown = ({ sheet, address }: Place): string => `${sheet}!${address}`;

/** What was recognised, with what confidence, and what was not, in words. */
export function recognitionReport(
  recognition: Recognition,
  programme: Programme,
  options: { readonly lang?: Language } = {},
): RecognitionReport {
  const reporter = new Reporter(programme, options.lang ?? "zh-CN");
  return {
    format: "ipcity-recognition/1",
    tables: recognition.tables.map((table) => reporter.table(table)),
    fields: recognition.fields.map((field) => reporter.field(field)),
    pairs: recognition.pairs.map((pair) => reporter.pair(pair)),
    notFound: reporter.lost(recognition),
    notTaken: recognition.leftovers.map((leftover) => reporter.leftover(leftover)),
  };
}
