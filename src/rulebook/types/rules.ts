import type { ApplicantKind } from "./applicants";
import type { ConditionRule, Strength } from "./conditions";
import type { Decimal, Text } from "./text";

/** A reference to a number: an Annex 1 row, a supplement, or one half of a pair ("A2.1.4.actual"). */
export type ValueRef = string;

/** numerator sum ÷ product of denominator sums × scale; or a pair shown as it is. */
export type Derivation =
  | {
      readonly kind: "quotient";
      readonly sum: readonly ValueRef[];
      readonly over: readonly (readonly ValueRef[])[];
      readonly scale: Decimal;
      /** How several divisors count; their product unless told. */
      readonly divisors?: "mean-of-ratios" | "geometric-mean";
    }
  | { readonly kind: "pair"; readonly row: string };

export interface DerivedRule {
  readonly indicator: string;
  readonly unit: string;
  /** For people: "A3.4 ÷ A1.4". */
  readonly formula: string;
  readonly derivation: Derivation;
  readonly source: string;
}

export type DateKey =
  | "pilotApproval"
  | "cultivationPlanIssued"
  | "planFiled"
  | "application"
  | "demonstrationApproval"
  | "acceptance"
  | "newRoundPlanIssued"
  | "cancelled"
  /** Of a programme without stages: the day on which the list of those chosen is published. */
  | "approval";

export type GateRule =
  | ConditionRule
  /** A score against a threshold; `of` is a section id or "total". */
  | { readonly kind: "threshold"; readonly of: string; readonly at: Decimal }
  /** rank ÷ population against a share; the input is `ranks[gate id]`. */
  | {
      readonly kind: "rank";
      readonly share: Decimal;
      readonly population: Text;
      /** What is ranked, highest first, where the form asks for it. */
      readonly measure?: ValueRef;
    }
  /** A number of months between two dates. */
  | { readonly kind: "elapsed"; readonly from: DateKey; readonly months: number; readonly to: DateKey }
  /** A day by a deadline; while it is not given, the first of the days of the steps that it needs. */
  | {
      readonly kind: "in-time";
      readonly date: DateKey;
      readonly steps: readonly DateKey[];
      readonly deadline: string;
    }
  /** Best grades among the last yearly assessments. */
  | { readonly kind: "grades"; readonly grade: string; readonly least: number; readonly of: number }
  /** The kind of city is one of a list. */
  | { readonly kind: "applicant"; readonly kinds: readonly ApplicantKind[] }
  /** A statement by the city that a person must judge. */
  | { readonly kind: "declaration" }
  /** A person must judge. */
  | { readonly kind: "manual" };

export interface Gate {
  readonly id: string;
  readonly title: Text;
  readonly rule: GateRule;
  /** What it is a condition of; of all that one may apply for unless named. */
  readonly tracks?: readonly string[];
  /** `hard` unless said. */
  readonly strength?: Strength;
  /** What shows that it holds. */
  readonly evidence?: Text;
  /** Clause as cited: "第十八条（九）". */
  readonly source: string;
  /** The words of the clause that ask for it, exact; those of Arts. 17, 31 and 32 say what happens where it fails. */
  readonly wording?: string;
  /** What the number alone does not settle, shown beside the outcome. */
  readonly note?: Text;
}

export interface BandStep {
  readonly id: string;
  /** Inclusive lower limit of the total. */
  readonly from: Decimal;
  readonly name: Text;
  readonly consequence: Text;
}
export interface Band {
  readonly steps: readonly BandStep[];
  readonly source: string;
}

export interface DeadlineRule {
  readonly id: string;
  /** The day it counts from; absent where the document names the day itself (`on`). */
  readonly from?: DateKey;
  /** The day as the document gives it. */
  readonly on?: string;
  readonly tracks?: readonly string[];
  /** Counts only where this day is given too. */
  readonly given?: DateKey;
  /** Added to `from`, by calendar, in this order: months, then further months, then days. */
  readonly months?: number;
  readonly thenMonths?: number;
  readonly days?: number;
  /** The reading that gives the length in years where the text gives none; it goes before `months`. */
  readonly lengthReading?: string;
  /** A yearly day "MM-DD" instead of an offset. */
  readonly yearly?: string;
  /** Stages in which a yearly day comes again and again; elsewhere only the first one is known. */
  readonly stages?: readonly string[];
  /** Deadlines that share it are alternatives: one of them is to be met, and what was done first decides which. */
  readonly oneOf?: string;
  /** Something to be done by the day, the end of a period or of a ban, or the first day something is possible. */
  readonly kind: "due" | "period" | "ban" | "earliest";
  /** Who acts, and towards whom. */
  readonly by: Text;
  readonly to?: Text;
  /** The day on which it was done, once it is given. */
  readonly doneBy?: DateKey;
  readonly title: Text;
  readonly consequence?: Text;
  readonly source: string;
}

export interface ReadingOption {
  readonly id: string;
  readonly name: Text;
}
/** A place that the text leaves open, with the choice we make until the user makes another. */
export interface Reading {
  /** Kebab-case; the key in `settings`, unless `setting` names another place. */
  readonly id: string;
  /** Where the choice is kept if not under `settings[id]`: a path inside `settings` ("weights.innovation"). */
  readonly setting?: string;
  readonly no: number;
  readonly title: Text;
  readonly options: readonly ReadingOption[];
  /** The id of an option, or a decimal where `numeric` is set. */
  readonly default: string;
  readonly numeric?: { readonly min: Decimal; readonly max: Decimal };
  /** Shares over which the section of `setting` is tried out, where one of the options is to weigh it. */
  readonly share?: { readonly from: Decimal; readonly to: Decimal; readonly step: Decimal };
  readonly reason: Text;
  /** Said beside the choice where no rule reckons with it: what it is good for. */
  readonly unruled?: Text;
  readonly source: string;
}

export interface EnterpriseTitle {
  readonly id: string;
  readonly name: Text;
  /** A rank in the order of titles; null where it stands outside the order. */
  readonly rank: number | null;
  /** The Annex 1 row that counts it. */
  readonly row?: string;
}
