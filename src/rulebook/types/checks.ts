import type { ValueRef } from "./rules";
import type { Decimal, Text } from "./text";

/** A value or ratio that lies between two bounds in any real city. Bounds warn, they never block. */
export interface Bound {
  /** The row that a finding points at, and the key under which a city may set other bounds. */
  readonly ref: string;
  readonly name: Text;
  readonly value: ValueRef;
  /** The divisor; without one the value itself is compared. */
  readonly over?: ValueRef;
  /** Units of the divisor in units of the value. */
  readonly scale?: Decimal;
  readonly least?: Decimal;
  readonly most?: Decimal;
  readonly unit: string;
  /** 0 says "there is none" and is no slip. */
  readonly zeroAllowed?: boolean;
  /** Both are 0 or neither: money without a deal is no deal. */
  readonly together?: boolean;
}

/** A use of the special fund whose share an item asks for (投入结构), and the fund lines that fall under it. */
export interface FundUse {
  /** The key in `funds`: "T11.enforcement". */
  readonly id: string;
  readonly item: string;
  readonly name: Text;
  readonly lines: readonly string[];
  /** Whether the lines are all of the use or a part of it. */
  readonly relation: "all" | "part";
}

/** A number quoted with an item of Annex 2 that Annex 1 gives as well; or, without rows, gives nowhere. */
export interface QuotedFigure {
  readonly item: string;
  readonly name: Text;
  readonly unit: string;
  readonly integer: boolean;
  /** Addends in Annex 1. */
  readonly sum: readonly ValueRef[];
  /** Divisor and scale where the item quotes a ratio. */
  readonly over?: ValueRef;
  readonly scale?: Decimal;
  /** An item whose number is a part of this one: who is certified has taken part. */
  readonly includes?: string;
}

/** An item whose score rests on numbers: with 0 in all of them there is nothing to score. */
export interface ScoreBasis {
  readonly item: string;
  readonly refs: readonly ValueRef[];
}

/** Numbers by which the checks of experience are made; none of them is in the document. */
export interface CheckData {
  readonly bounds: readonly Bound[];
  /** The special fund in the city's own budget, in percent; beyond the bounds a unit was mixed up. */
  readonly fundShare: Bound;
  /** A share below it is worth a remark. */
  readonly usualFundShare: Decimal;
  /** Change against the year before, in percent, that calls for a word of explanation. */
  readonly yearOnYear: Decimal;
  /** Difference, in percent, that rounding of the printed rate explains. */
  readonly rounding: Decimal;
  readonly fundUses: readonly FundUse[];
  readonly figures: readonly QuotedFigure[];
  readonly bases: readonly ScoreBasis[];
}
