import type { DateKey } from "./rules";
import type { Text } from "./text";

/** A duty that recurs without a day in the text. */
export interface Duty {
  readonly id: string;
  readonly by: Text;
  readonly title: Text;
  /** "原则上每年一次" */
  readonly when: Text;
  readonly source: string;
}

/** A period before the application that a condition looks at. */
export interface LookBack {
  readonly id: string;
  readonly years: number;
  readonly title: Text;
  readonly source: string;
}

export interface Stage {
  readonly id: string;
  readonly name: Text;
  /** The deadline that ends it, where the document gives a length. */
  readonly ends?: string;
}

/** What moves a city from one stage to the next. */
export type Trigger =
  /** A day that is given. */
  | { readonly kind: "date"; readonly date: DateKey }
  /** A deadline that passed before a day was given. */
  | { readonly kind: "missed"; readonly deadline: string; readonly unless: DateKey }
  /** Something that no date of the assessment tells; shown as possible, never taken as having happened. */
  | { readonly kind: "told" };

export interface Transition {
  readonly from: readonly string[];
  readonly to: string;
  readonly event: Text;
  readonly trigger: Trigger;
  /** Deadlines that say from when and until when. */
  readonly opens?: string;
  readonly closes?: string;
  /** The band of the acceptance that it takes (Art. 14). */
  readonly band?: string;
  /** Months in which the city may not apply again. */
  readonly banMonths?: number;
  readonly source: string;
}

export interface Lifecycle {
  /** The first one is where every city begins. */
  readonly stages: readonly Stage[];
  readonly transitions: readonly Transition[];
  /** What may take until one deadline leaves only so long until another. */
  readonly squeezes: readonly Squeeze[];
}

export interface Squeeze {
  readonly title: Text;
  readonly after: string;
  /** The day that ends it, once it is given. */
  readonly afterDate: DateKey;
  readonly before: string;
  readonly source: string;
}

/** How one sees that a material is there. */
export type Proof =
  /** The status form, every row given. */
  | { readonly kind: "form" }
  /** Scores of a column for every item. */
  | { readonly kind: "scores"; readonly column: "self" | "province" | "national" }
  /** Evidence that names a condition. */
  | { readonly kind: "condition"; readonly condition: string }
  | { readonly kind: "date"; readonly date: DateKey }
  /** Every section of a plan or report written. */
  | { readonly kind: "outline"; readonly outline: string }
  /** Every row of every unit of a form given. */
  | { readonly kind: "units"; readonly of: string }
  /** Somebody says so. */
  | { readonly kind: "tick" };

export interface Material {
  readonly id: string;
  readonly title: Text;
  readonly proof: Proof;
  readonly medium?: "paper" | "platform" | "electronic" | "e-mail";
  /** Of the paper copy; 1 unless said. */
  readonly copies?: number;
  /** The words that ask for it, exact. */
  readonly wording?: string;
  readonly source: string;
}

export interface MaterialList {
  readonly id: string;
  readonly title: Text;
  /** Who hands it to whom. */
  readonly by: Text;
  readonly to: Text;
  readonly items: readonly Material[];
  readonly tracks?: readonly string[];
  /** Where the lists of the documents do not fit together. */
  readonly notes: readonly Text[];
  readonly source: string;
}
