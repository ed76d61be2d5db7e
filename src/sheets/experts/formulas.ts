import type { Indicator, Reading, Section } from "../../rulebook";
import { address } from "../address";
import { byReading, exact } from "../formula";
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
    return this.ranked("1");
  }

  private get lowest(): string {
    return `SMALL(${this.marks},COUNTIF(${this.marks},"<0")+1)`;
  }

  /** The mark at a place among those that count, from the highest down. */
  private ranked(place: string): string {
    return `LARGE(${this.marks},COUNTIF(${this.marks},">"&${this.limit})+${place})`;
  }

  /** The marks as one, by the reading of how they are combined. */
  mean(aggregation: Reading | undefined): string {
    const count = this.at("count");
    const plain = `${this.sum}/${count}`;
    const inner = `(${this.sum}-${this.highest}-${this.lowest})/(${count}-2)`;
    const median = `(${this.ranked(`INT((${count}+1)/2)`)}+${this.ranked(`INT(${count}/2)+1`)})/2`;
    const ways: Readonly<Record<string, string>> = {
      mean: plain,
      median,
      "trimmed-mean": `IF(${count}>2,${inner},${plain})`,
    };
    const combined = aggregation === undefined ? plain : byReading(aggregation, ways);
    return `IF(${count}=0,"",${combined})`;
  }

  /** What was agreed on goes before what was computed, where it is a score. */
  result(): string {
    const agreed = this.at("consensus");
    const mean = this.at("mean");
    const computed = `IF(ISNUMBER(${mean}),${mean}+0,"")`;
    const within = `AND(${agreed}>=0,${agreed}<=${this.limit})`;
    return `IF(ISNUMBER(${agreed}),IF(${within},${agreed}+0,${computed}),${computed})`;
  }

  spread(): string {
    return `IF(${this.at("count")}=0,"",${exact(`${this.highest}-${this.lowest}`)})`;
  }

  faults(): string {
    const agreed = this.isFault(this.at("consensus"));
    return `IFERROR(SUMPRODUCT(--(LEN(TRIM(${this.marks}))>0))-${this.at("count")}+IF(${agreed},1,0),0)`;
  }

  /** Whether the mark in a cell does not count. */
  isFault(cell: string): string {
    const outside = `IF(ISNUMBER(${cell}),OR(${cell}<0,${cell}>${this.limit}),TRUE)`;
    return `IF(LEN(TRIM(${cell}))>0,${outside},FALSE)`;
  }
}
