import type { Indicator, Section } from "../../rulebook";
import { address } from "../address";
import { exact } from "../formula";
import { EXPERT_COLUMNS, itemName } from "../names";
import { COLUMN } from "./layout";

/** Points of a city's split are no decimals (13/3), and a criterion is written as one. */
const SLACK = "0.0000000001";

/** Formulas of one row of marks. Texts and blanks are in no count, sum or order of a range. */
export class MarkFormulas {
  constructor(private readonly row: number) {}

  private at(column: keyof typeof COLUMN): string {
    return `$${address(this.row, COLUMN[column])}`;
  }

  private get marks(): string {
    const last = address(this.row, COLUMN.marks + EXPERT_COLUMNS - 1);
    return `${this.at("marks")}:$${last}`;
  }

  private get limit(): string {
    return `(${this.at("points")}+${SLACK})`;
  }

  /** As the form has it now, by number; as printed where the form was deleted. */
  points(section: Section, { no, points }: Indicator): string {
    return `IFERROR(SUMIF(${itemName(section, "no")},${no},${itemName(section, "max")}),${points})`;
  }

  count(): string {
    return `COUNTIFS(${this.marks},">=0",${this.marks},"<="&${this.limit})`;
  }

  private get sum(): string {
    return `SUMIFS(${this.marks},${this.marks},">=0",${this.marks},"<="&${this.limit})`;
  }

  /** The highest and the lowest mark that count: those beyond the limits are stepped over. */
  private get highest(): string {
    return `LARGE(${this.marks},COUNTIF(${this.marks},">"&${this.limit})+1)`;
  }

  private get lowest(): string {
    return `SMALL(${this.marks},COUNTIF(${this.marks},"<0")+1)`;
  }

  mean(): string {
    const count = this.at("count");
    return `IF(${count}=0,"",${this.sum}/${count})`;
  }

  spread(): string {
    return `IF(${this.at("count")}=0,"",${exact(`${this.highest}-${this.lowest}`)})`;
  }

  faults(): string {
    return `IFERROR(SUMPRODUCT(--(LEN(TRIM(${this.marks}))>0))-${this.at("count")},0)`;
  }

  /** Whether the mark in a cell does not count. */
  isFault(cell: string): string {
    const outside = `IF(ISNUMBER(${cell}),OR(${cell}<0,${cell}>${this.limit}),TRUE)`;
    return `IF(LEN(TRIM(${cell}))>0,${outside},FALSE)`;
  }
}
