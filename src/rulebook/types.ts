/**
 * The rulebook's vocabulary: what a programme says, as data.
 *
 * Official wording is kept exact to the character, misprints included. Decimal numbers that enter a
 * computation are strings ("0.5"), so that exact arithmetic never starts from a binary fraction.
 */

/** A text of our own in both languages; official wording is never translated in place. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** An exact decimal, such as "0.5" or "60"; in the splits of a variant also a fraction, such as "13/3". */
export type Decimal = string;

/** How the period of an item is laid over the calendar (headers of Annex 2, tables 2 and 3). */
export type WindowType = "state" | "behaviour" | "policy" | "fiscal" | "external";

export interface ItemWindow {
  readonly type: WindowType;
  /** `text`: the document says so; `inferred`: our reading of it. */
  readonly basis: "text" | "inferred";
  /** A second window that mixed items accept as well. */
  readonly also?: WindowType;
}

/** What must be attached for an item. */
export type EvidenceDemand = "any" | "full-text" | "names" | "list";

/** A leaf of the scorecard: the thing that receives a score. */
export interface Indicator {
  readonly id: string;
  /** The printed serial number (序号). */
  readonly no: number;
  /** Printed name, exact. */
  readonly name: string;
  /** Full score without any variant. */
  readonly points: Decimal;
  /** Points as printed in the cell ("5", "5分"). */
  readonly pointsPrinted: string;
  /** 指标说明, exact; absent in tables that have no such column. */
  readonly note?: string;
  /** Absent where the document states no period for the table. */
  readonly window?: ItemWindow;
  /** What counts as evidence; absent where none is asked for. */
  readonly evidence?: EvidenceDemand;
  /** Where the document says it, such as "附件2 二、第5项". */
  readonly source: string;
}

/** A 一级 or 二级 indicator that groups others. Depth varies by section. */
export interface Group {
  readonly id: string;
  /** The cell text as printed, with line breaks where the meaning needs them ("创造\n（20分）"). */
  readonly label: string;
  /** Short name without points ("创造"). */
  readonly name: string;
  /** Points printed at this level; null where the form prints none. */
  readonly stated: Decimal | null;
  /** A bracketed note printed under the label. */
  readonly bracket?: string;
  /** Other wordings of the name in copies of the form, accepted when a form is read. */
  readonly aliases?: readonly string[];
  /** The printed second-level cell where it is one cell over all items, without points, and groups nothing. */
  readonly inner?: string;
  readonly groups: readonly Group[];
  readonly items: readonly Indicator[];
}

export interface Section {
  readonly id: string;
  /** Printed heading of the table ("一、客观实力评价指标"). */
  readonly heading: string;
  /** Short name for the pane. */
  readonly name: Text;
  readonly points: Decimal;
  /** Printed column heads, left to right. */
  readonly header: readonly string[];
  readonly groups: readonly Group[];
  /** Whether the section's score is one that only an office may issue (客观监测). */
  readonly monitored: boolean;
}

/** Other points for some items where a city has some property. */
export interface PointVariant {
  readonly id: string;
  /** The property of the assessment's city that switches it on. */
  readonly when: { readonly enforcementPower: boolean };
  /** Printed wording that calls for it. */
  readonly printed: string;
  /** Points that the text states, by group id. */
  readonly stated: Readonly<Record<string, Decimal>>;
  /** The open reading that chooses among the splits. */
  readonly reading: string;
  /** Points by item id, for each alternative of that reading. Items not named keep theirs. */
  readonly splits: Readonly<Record<string, Readonly<Record<string, Decimal>>>>;
  readonly source: string;
}

export interface Scorecard {
  readonly title: string;
  readonly sections: readonly Section[];
  readonly variants: readonly PointVariant[];
  /** Weights used until others are given. Never official. */
  readonly exampleWeights: { readonly [section: string]: Decimal | "bonus" };
}

/* ---- Annex 1 ------------------------------------------------------------------------------ */

export interface NumberValue {
  readonly kind: "number";
  readonly integer: boolean;
}
export interface TextValue {
  readonly kind: "text";
  /** Most characters that are not white space. */
  readonly maxLength?: number;
  /** A closed list. */
  readonly choices?: readonly string[];
}
/** Two numbers that the form prints in one cell. */
export interface PairValue {
  readonly kind: "pair";
  readonly parts: readonly [PairPart, PairPart];
}
export interface PairPart {
  readonly key: string;
  readonly name: Text;
  readonly unit: string;
  readonly integer: boolean;
}
export type ValueKind = NumberValue | TextValue | PairValue;

export interface CoverField {
  readonly id: string;
  /** As printed, inner spaces included ("申  报类型："). */
  readonly label: string;
  /** Printed after the blank ("（加盖政府章）"). */
  readonly suffix?: string;
  readonly required: boolean;
  readonly value: TextValue;
}

export interface FormRow {
  readonly id: string;
  /** Printed serial number; empty where the cell is merged with the one above. */
  readonly no: string;
  /** Printed category (类别), given on the first row of a category only. */
  readonly category?: string;
  /** Printed name, exact, line breaks of the narrow printed cell removed. */
  readonly label: string;
  /** Printed unit; empty where none is printed. */
  readonly unit: string;
  /** Printed remark; empty where none is printed. */
  readonly remark: string;
  readonly period: "last-year" | "current" | "unstated";
  readonly value: ValueKind;
  /** A list must be attached: 列表说明 (`described`) or 提供相关企业名单 (`names`). */
  readonly list?: "described" | "names";
  /** The remark cell must state something when the value is above 0 (奖励等级). */
  readonly remarkRequired?: boolean;
  /** A note of ours on a misprint or a double meaning; shown apart, never in the official cell. */
  readonly comment?: Text;
}

export interface FormPart {
  readonly id: string;
  /** "一、城市基本情况" */
  readonly heading: string;
  readonly header: readonly string[];
  readonly rows: readonly FormRow[];
}

export interface StatusForm {
  /** Printed lines of the cover title. */
  readonly title: readonly string[];
  /** Printed maker line at the foot of the cover. */
  readonly issuer: string;
  readonly cover: readonly CoverField[];
  readonly parts: readonly FormPart[];
}

/** A number that the rules need and no official form asks for. */
export interface SupplementField {
  readonly id: string;
  readonly name: Text;
  readonly unit: string;
  readonly integer: boolean;
  readonly usedBy: readonly string[];
}

/* ---- Derived values ----------------------------------------------------------------------- */

/** A reference to a number: an Annex 1 row, a supplement, or one half of a pair ("A2.1.4.actual"). */
export type ValueRef = string;

/** numerator sum ÷ product of denominator sums × scale; or a pair shown as it is. */
export type Derivation =
  | {
      readonly kind: "quotient";
      readonly sum: readonly ValueRef[];
      readonly over: readonly (readonly ValueRef[])[];
      readonly scale: Decimal;
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

/* ---- Gates, bands, deadlines, readings ------------------------------------------------------ */

export type DateKey =
  | "pilotApproval"
  | "cultivationPlanIssued"
  | "planFiled"
  | "application"
  | "demonstrationApproval"
  | "acceptance"
  | "newRoundPlanIssued"
  | "cancelled";

export type GateRule =
  /** A score against a threshold; `of` is a section id or "total". */
  | { readonly kind: "threshold"; readonly of: string; readonly at: Decimal }
  /** rank ÷ population against a share; the input is `ranks[gate id]`. */
  | { readonly kind: "rank"; readonly share: Decimal; readonly population: Text }
  /** A number of months between two dates. */
  | { readonly kind: "elapsed"; readonly from: DateKey; readonly months: number; readonly to: DateKey }
  /** Best grades among the last yearly assessments. */
  | { readonly kind: "grades"; readonly grade: string; readonly least: number; readonly of: number }
  /** The kind of city is one of a list. */
  | { readonly kind: "applicant"; readonly kinds: readonly string[] }
  /** A statement by the city that a person must judge. */
  | { readonly kind: "declaration" }
  /** A person must judge. */
  | { readonly kind: "manual" };

export interface Gate {
  readonly id: string;
  readonly title: Text;
  readonly rule: GateRule;
  /** Clause as cited: "第十八条（九）". */
  readonly source: string;
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
  readonly from: DateKey;
  /** Added to `from`, by calendar, in this order: months, then further months, then days. */
  readonly months?: number;
  readonly thenMonths?: number;
  readonly days?: number;
  /** A yearly day "MM-DD" instead of an offset. */
  readonly yearly?: string;
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
  readonly reason: Text;
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

export interface Programme {
  readonly id: string;
  readonly version: string;
  readonly documentNumber: string;
  readonly issued: string;
  readonly title: Text;
  readonly statusForm: StatusForm;
  readonly scorecard: Scorecard | null;
  readonly supplement: readonly SupplementField[];
  readonly derived: readonly DerivedRule[];
  readonly gates: readonly Gate[];
  readonly band: Band | null;
  readonly deadlines: readonly DeadlineRule[];
  readonly readings: readonly Reading[];
  readonly titles: readonly EnterpriseTitle[];
  /** Conditions that evidence may name ("C5.1"). */
  readonly conditions: readonly string[];
  /** Fund lines, the item ids that spend the special fund, and what they may not exceed together. */
  readonly fundLines: readonly string[];
}
