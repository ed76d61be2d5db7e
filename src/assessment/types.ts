/** The two documents of the interchange: the assessment (what a workbook holds) and the result (what the rules say). */
import type { ApplicantKind, WindowType } from "../rulebook/index";

export type CityKind = ApplicantKind;

/** Exact to what was given: a number, a text that is no number, or a pair. */
export type PairInput = Readonly<Record<string, number | string | boolean | null>>;
export type CellInput = number | string | boolean | PairInput | null;

export interface ScoreEntry {
  readonly self?: number | string | boolean | null;
  readonly experts?: Readonly<Record<string, number | string | boolean | null>> | null;
  readonly province?: number | string | boolean | null;
  readonly national?: number | string | boolean | null;
  readonly reason?: string | null;
  /** What the experts agreed on; it then counts in place of their combined marks. */
  readonly consensus?: number | string | boolean | null;
  readonly consensusReason?: string | null;
  /** Each expert's own reason. */
  readonly reasons?: Readonly<Record<string, string>> | null;
}

export interface EvidenceEntry {
  readonly no: string;
  readonly items: readonly string[];
  readonly title?: string | null;
  readonly issuer?: string | null;
  readonly docNo?: string | null;
  readonly date?: string | null;
  readonly pages?: string | null;
  readonly file?: string | null;
}

export interface EnterpriseEntry {
  readonly name: string;
  readonly creditCode?: string | null;
  readonly titles: readonly string[];
}

export interface Settings {
  readonly weights?: Readonly<Record<string, number | "bonus">>;
  readonly weightsSource?: string | null;
  /** Every other key is the id of an open reading. */
  readonly [reading: string]: unknown;
}

export interface ChosenWindow {
  readonly type: WindowType;
  readonly reason?: string | null;
}

/** In the unit of the bound; what is not given stays as the rulebook has it. */
export interface ChosenBound {
  readonly least?: number | null;
  readonly most?: number | null;
}

export interface HolidayEntry {
  readonly date: string;
  readonly name: string;
  /** False for a day that is worked in place of another. */
  readonly off: boolean;
}

/** A warning that stands with a reason. */
export interface KeptEntry {
  readonly rule: string;
  readonly ref: string;
  readonly reason: string;
  readonly by?: string | null;
  readonly on?: string | null;
}

/** One change of a score or setting; the names are as people typed them. */
export interface LogEntry {
  readonly who: string;
  /** A date, or a date with the time of day. */
  readonly when: string;
  /** "scores.T1.province" */
  readonly place: string;
  readonly from?: number | string | boolean | null;
  readonly to?: number | string | boolean | null;
  readonly why?: string | null;
}

/** An expert's interest that may touch the judgement. */
export interface InterestEntry {
  readonly expert: string;
  /** Items that the expert leaves to others; all where none is named. */
  readonly items: readonly string[];
  readonly reason: string;
}

export interface QuestionEntry {
  readonly no: string;
  readonly item: string;
  readonly text: string;
  readonly by?: string | null;
  readonly on?: string | null;
  readonly state: "open" | "answered" | "closed";
  readonly answer?: string | null;
}

export interface ReviewRecord {
  /** A score that lies further from the self-score needs a reason; in points. */
  readonly reasonAbove?: number | null;
  /** Names of those who are to mark: until all of them are in, nobody sees the others' marks. */
  readonly experts?: readonly string[];
  readonly interests?: readonly InterestEntry[];
  readonly questions?: readonly QuestionEntry[];
}

/** One unit of a form that is filled several times: a park, a district. */
export interface UnitEntry {
  readonly name: string;
  /** By row of the unit's form. */
  readonly values: Readonly<Record<string, CellInput>>;
}

/** What the applicant will do about a task of the plan. */
export interface PlanEntry {
  /** Id of the task, or of the measure of the document that it takes up. */
  readonly task: string;
  readonly measure: string;
  /** Who is responsible. */
  readonly unit?: string | null;
  readonly milestones?: string | null;
  /** 万元 */
  readonly money?: number | null;
  /** Numbers of the register. */
  readonly evidence: readonly string[];
  readonly state?: "planned" | "under-way" | "done" | null;
}

/** A checksum of the whole content, to be compared with what was printed or mailed apart. No signature. */
export interface SealEntry {
  /** SHA-256 as 64 hexadecimal digits. */
  readonly digest: string;
  /** "2016-87/1" */
  readonly rulebook: string;
  /** Short checksums by place, so that a later reader can be told where something changed. */
  readonly parts: Readonly<Record<string, string>>;
  readonly by?: string | null;
  readonly on?: string | null;
}

export interface Assessment {
  readonly format: "ipcity-assessment/1";
  readonly programme: string;
  readonly city: {
    readonly name?: string | null;
    readonly kind?: CityKind | null;
    readonly enforcementPower?: boolean | null;
  };
  readonly dates: Readonly<Record<string, string | null | undefined>>;
  readonly settings: Settings;
  readonly annex1: Readonly<Record<string, CellInput>>;
  readonly remarks: Readonly<Record<string, string | null>>;
  readonly lists: Readonly<Record<string, readonly { readonly name: string }[]>>;
  readonly supplement: Readonly<Record<string, CellInput>>;
  readonly scores: Readonly<Record<string, ScoreEntry>>;
  readonly evidence: readonly EvidenceEntry[];
  readonly enterprises: readonly EnterpriseEntry[];
  readonly funds: Readonly<Record<string, number | null>>;
  readonly ranks: Readonly<
    Record<string, { readonly rank?: number | null; readonly of?: number | null } | null>
  >;
  readonly annualAssessments: readonly { readonly year: number; readonly grade: string }[];
  readonly declarations: Readonly<Record<string, boolean | null>>;
  /** The period of an item as the user confirmed or changed it. */
  readonly windows?: Readonly<Record<string, ChosenWindow>>;
  /** Bounds of plausibility that the city sets for itself, by row. */
  readonly bounds?: Readonly<Record<string, ChosenBound>>;
  /** Numbers quoted with an item of Annex 2. */
  readonly figures?: Readonly<Record<string, number | null>>;
  /** Materials that somebody says are there, by id. */
  readonly materials?: Readonly<Record<string, boolean | null>>;
  /** Days off and days worked in place of others, beside the calendar that is shipped. */
  readonly holidays?: readonly HolidayEntry[];
  /** What is applied for, where the programme has several. */
  readonly track?: string;
  /** Titles that the applicant holds, by the programme's list. */
  readonly honours?: Readonly<Record<string, boolean | null>>;
  /** Units by form, in their order. */
  readonly units?: Readonly<Record<string, readonly UnitEntry[]>>;
  readonly plan?: readonly PlanEntry[];
  /** Texts of plans and reports by section. */
  readonly outlines?: Readonly<Record<string, string>>;
  /** How many the office recommends, by quota. */
  readonly recommended?: Readonly<Record<string, number | null>>;
  /** The pack's version that the file was made with. */
  readonly rulebook?: string;
  /** Effort of one more point, by item; 1 where none is given. */
  readonly effort?: Readonly<Record<string, number | null>>;
  readonly kept?: readonly KeptEntry[];
  readonly review?: ReviewRecord;
  readonly log?: readonly LogEntry[];
  readonly seal?: SealEntry;
}

export type Column = "self" | "experts" | "province" | "national";
export type Severity = "error" | "warning" | "info";
export type Outcome = "met" | "not-met" | "undetermined" | "manual";
export type Flag = "boundary" | "estimate" | null;

export interface ScoreSum {
  readonly score: number;
  readonly max: number;
  readonly scored: number;
  readonly of: number;
  readonly worst: number;
  readonly best: number;
}
export interface SectionResult extends ScoreSum {
  readonly groups: Readonly<Record<string, ScoreSum>>;
}
export interface TotalResult {
  readonly score: number;
  readonly worst: number;
  readonly best: number;
  readonly official: boolean;
}
export interface GateResult {
  readonly id: string;
  readonly outcome: Outcome;
  readonly flag: Flag;
  readonly reason: string;
  readonly source: string;
}
export interface BandResult {
  readonly outcome: string;
  readonly flag: Flag;
}
export interface DerivedValue {
  readonly value?: number | Readonly<Record<string, number>>;
  readonly unit: string;
  readonly formula: string;
}
export interface WindowResult {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** The second window of a mixed item. */
  readonly also?: { readonly type: string; readonly from: string; readonly to: string };
}
export interface DeadlineResult {
  readonly id: string;
  readonly due: string;
  readonly source: string;
}
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly ref: string;
  readonly message: string;
  readonly remedy: string;
  readonly source: string;
}

export interface Result {
  readonly format: "ipcity-result/1";
  readonly programme: string;
  readonly column: Column;
  readonly sections: Readonly<Record<string, SectionResult>>;
  readonly total: TotalResult | null;
  readonly gates: readonly GateResult[];
  readonly band: BandResult | null;
  readonly derived: Readonly<Record<string, DerivedValue>>;
  readonly windows: Readonly<Record<string, WindowResult>>;
  readonly deadlines: readonly DeadlineResult[];
  readonly findings: readonly Finding[];
}
