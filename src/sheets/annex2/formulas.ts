import type { Column } from "../../assessment";
import { address } from "../address";
import { servingCount } from "../evidence/formulas";
import { atLevel, byLevel, countOf, exact, firstOf, isBlank, quote } from "../formula";
import { say, type Language } from "../language";
import { expertName, type Level } from "../names";
import type { Indicator } from "../../rulebook";
import type { LabelCell, SectionLayout } from "./layout";
import { LEVEL_NAMES, STATUS, TOTALS } from "./words";

export const VALID_COLUMN = {
  self: "validSelf",
  experts: "validExperts",
  province: "validProvince",
  national: "validNational",
} as const satisfies Readonly<Record<Column, string>>;

/** What stands between numbers of evidence, as the way back splits them. */
const SEPARATORS = ["、", "，", ",", "；", ";", "　"] as const;

/** Name of the level that counts, as a formula. */
export function levelWord(language: Language): string {
  return byLevel((level) => quote(say(LEVEL_NAMES[level], language)));
}

/**
 * What a cell holds, as a value. A formula that answers a reference is right in Excel; the workbench's engine keeps
 * the type of the answer before, and counts a text where a number stood.
 */
const asValue = (cell: string): string => `IF(ISNUMBER(${cell}),${cell}+0,${cell}&"")`;

/** Formulas of one table; `first` is the sheet row of its first item. */
export class SectionFormulas {
  constructor(
    private readonly layout: SectionLayout,
    private readonly first: number,
    private readonly language: Language,
  ) {}

  private cell(column: keyof SectionLayout["column"], row: number): string {
    return address(row, this.layout.column[column]);
  }

  private span(column: keyof SectionLayout["column"], from = 0, rows = this.layout.rows.length): string {
    const at = this.layout.column[column];
    return `${address(this.first + from, at)}:${address(this.first + from + rows - 1, at)}`;
  }

  private word(text: (typeof STATUS)[keyof typeof STATUS]): string {
    return quote(say(text, this.language));
  }

  /** The score where it is a number within its points; else "" (blank), "text" or "out", which no sum takes. */
  valid(level: Level, row: number): string {
    const score = this.cell(level, row);
    const max = `$${this.cell("max", row)}`;
    const inRange = `IF(AND(${score}>=0,${score}<=${max}),${score},"out")`;
    return `IFERROR(IF(${isBlank(score)},"",IF(ISNUMBER(${score}),${inRange},"text")),"text")`;
  }

  /** By id and not by place, so that rows inserted on either sheet move nothing. */
  expertsMean(id: string): string {
    const key = `${expertName("id")},${quote(id)}`;
    const result = expertName("result");
    return `IFERROR(IF(COUNTIFS(${key},${result},">=0")=0,"",SUMIF(${key},${result})),"")`;
  }

  chosen(row: number, { id }: Pick<Indicator, "id">): string {
    const chosen = byLevel((level) => asValue(this.cell(VALID_COLUMN[level], row)));
    if (this.layout.reduced[id] === undefined) return chosen;
    // An item that the city's split leaves without points is not asked for: a score of 0 counts as none.
    return `IF(${this.cell("max", row)}>0,${chosen},IF(ISNUMBER(${chosen}),"",${chosen}))`;
  }

  best(row: number): string {
    const chosen = this.cell("chosen", row);
    return `IF(ISNUMBER(${chosen}),${chosen},${this.cell("max", row)})`;
  }

  /** By a number beside the item, or by a document of the register that serves it. */
  evidenced(row: number, id: string): string {
    // Separators without a number name no document.
    const numbers = SEPARATORS.reduce(
      (text, mark) => `SUBSTITUTE(${text},"${mark}","")`,
      this.cell("evidence", row),
    );
    return `IFERROR(IF(${isBlank(numbers)},IF(${servingCount(id)}>0,1,0),1),0)`;
  }

  /** Marks of experts that are no numbers or out of range, on their own sheet. */
  private expertFaults(id: string): string {
    return `IFERROR(SUMIF(${expertName("id")},${quote(id)},${expertName("faults")}),0)>0`;
  }

  status(row: number, { id, evidence }: Pick<Indicator, "id" | "evidence">): string {
    const chosen = this.cell("chosen", row);
    const complete = this.word(STATUS.complete);
    const lacks = `AND(N(${chosen})>0,${this.cell("evidenced", row)}=0)`;
    const whenValid =
      evidence !== undefined ? `IF(${lacks},${this.word(STATUS.noEvidence)},${complete})` : complete;
    return firstOf(
      [
        [`IF(${atLevel("experts")},${this.expertFaults(id)},FALSE)`, this.word(STATUS.expertFault)],
        ...(this.layout.reduced[id] === undefined
          ? []
          : [[`AND(${chosen}="",${this.cell("max", row)}=0)`, this.word(STATUS.noPoints)] as const]),
        [`${chosen}=""`, this.word(STATUS.blank)],
        [`${chosen}="text"`, this.word(STATUS.text)],
        [`${chosen}="out"`, `${this.word(STATUS.out)}&ROUND(${this.cell("max", row)},2)`],
      ],
      whenValid,
    );
  }

  /** "6.0 / 7"; a dash where nothing is scored, since missing is not zero. */
  private outOf(scores: string, points: string): string {
    const nothing = quote(say(TOTALS.nothing, this.language));
    const sum = `IF(${countOf(scores)}=0,${nothing},TEXT(${exact(`SUM(${scores})`)},"0.0#"))`;
    return `${sum}&" / "&${exact(`SUM(${points})`)}`;
  }

  subtotal(label: LabelCell): string {
    return this.outOf(this.span("chosen", label.from, label.rows), this.span("max", label.from, label.rows));
  }

  total(): string {
    return this.outOf(this.span("chosen"), this.span("max"));
  }

  levelTotal(level: Column): string {
    const scores = this.span(VALID_COLUMN[level]);
    return `IF(${countOf(scores)}=0,"",${exact(`SUM(${scores})`)})`;
  }

  totalsText(): string {
    const filled = quote(say(TOTALS.filled, this.language));
    const best = quote(say(TOTALS.best, this.language));
    const of = `COUNTIF(${this.span("max")},">0")`;
    return `${filled}&${countOf(this.span("chosen"))}&"/"&${of}&${best}&TEXT(${exact(`SUM(${this.span("best")})`)},"0.0#")`;
  }

  /** Where the full score of the first item stands, for a rule that is copied down the rows. */
  maxOf(row: number): string {
    return `=$${this.cell("max", row)}`;
  }
}
