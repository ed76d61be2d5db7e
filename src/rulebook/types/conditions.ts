import type { ApplicantKind } from "./applicants";
import type { ValueRef } from "./rules";
import type { Decimal, Text } from "./text";

/**
 * How binding a condition is: `hard` decides, `soft` is 「原则上」 and asks for a reason where it is not met, and
 * `priority` only orders equals (「同等条件下优先」).
 */
export type Strength = "hard" | "soft" | "priority";

/** Other gates joined: "1–4 and (5 or 6)". A text is the id of a gate. */
export type Logic = string | { readonly all: readonly Logic[] } | { readonly any: readonly Logic[] };

/** Kinds of condition of the documents that count no points. */
export type ConditionRule =
  /** A number, or one over another, between limits, both included. */
  | {
      readonly kind: "value";
      readonly value: ValueRef;
      readonly over?: ValueRef;
      /** Units of the quotient in units of the limits. */
      readonly scale?: Decimal;
      readonly least?: Decimal;
      readonly most?: Decimal;
      readonly unit: string;
      /** Holds for every unit of that form (园区); its rows are then the references. */
      readonly each?: string;
    }
  /** So many units of a form. */
  | { readonly kind: "count"; readonly of: string; readonly least?: number; readonly most?: number }
  /** The answer of every unit to a row with a closed list. */
  | {
      readonly kind: "answers";
      readonly each: string;
      readonly row: string;
      readonly accepted: readonly string[];
    }
  /** The applicant is on one of the lists of those who hold a title (`honours`). */
  | { readonly kind: "list"; readonly anyOf: readonly string[] }
  /** The plan has a measure for each of its projects or tasks. */
  | { readonly kind: "coverage"; readonly level: "projects" | "tasks" }
  | { readonly kind: "combination"; readonly of: Logic };

/** What one may apply for within a programme: a city, a county, a park; pilot or demonstration. */
export interface Track {
  /** The value of `track` in an assessment. */
  readonly id: string;
  readonly name: Text;
  /** The title as the document calls it. */
  readonly wording: string;
  readonly kinds: readonly ApplicantKind[];
  readonly source: string;
}

/** A title that an applicant may hold already; what the rule `list` asks for. */
export interface Honour {
  readonly id: string;
  /** As the document writes it. */
  readonly name: Text;
}

/** How many an office may recommend. */
export interface Quota {
  readonly id: string;
  readonly track?: string;
  readonly title: Text;
  readonly by: Text;
  readonly least?: number;
  readonly most: number;
  /** Applicants that are not counted. */
  readonly uncounted?: readonly ApplicantKind[];
  readonly wording: string;
  readonly source: string;
}
