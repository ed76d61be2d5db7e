import type { Decimal, Text } from "./text";

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
  /** Other wordings of the name in copies of the form, accepted when a form is read. */
  readonly aliases?: readonly string[];
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

export interface WeightPreset {
  /** The option of the reading of the weights that it stands for. */
  readonly id: string;
  readonly weights: { readonly [section: string]: Decimal | "bonus" };
}

export interface Scorecard {
  readonly title: string;
  readonly sections: readonly Section[];
  readonly variants: readonly PointVariant[];
  /** Weights used until others are given. Never official. */
  readonly exampleWeights: { readonly [section: string]: Decimal | "bonus" };
  /** Other examples to choose from; none is official. */
  readonly weightPresets?: readonly WeightPreset[];
  /** The section whose weight is varied where the official weights are not known, and how far. */
  readonly sensitivity?: {
    readonly section: string;
    readonly from: Decimal;
    readonly to: Decimal;
    readonly step: Decimal;
  };
}
