import type {
  BandResult,
  Column,
  GateResult,
  Outcome,
  SectionResult,
  TotalResult,
} from "../assessment/index";

/** Between which places something lies. */
export interface RankSpan {
  readonly best: number;
  readonly worst: number;
}

/** A rank gate reckoned among the cities at hand, which need not be all that the clause speaks of. */
export interface AmongRanked {
  readonly gate: string;
  readonly value: number | null;
  readonly rank: number | null;
  /** Cities at hand that give the value. */
  readonly of: number;
  readonly outcome: Outcome;
  readonly flag: "boundary" | null;
}

export interface RankedCity {
  readonly file: string;
  readonly name: string;
  /** Equal totals share a rank and the next is skipped (1, 2, 2, 4). */
  readonly rank: number;
  readonly total: TotalResult;
  readonly sections: Readonly<Record<string, SectionResult>>;
  readonly band: BandResult | null;
  readonly gates: readonly GateResult[];
  /** 1 + the cities whose worst exceeds this one's best. */
  readonly rankBest: number;
  /** 1 + the cities whose best exceeds this one's worst. */
  readonly rankWorst: number;
  readonly column: Column;
  /** Places that the city keeps within, whatever share from 0.2 to 0.8 goes to the first weighted section. */
  readonly underWeights?: RankSpan;
  readonly amongRanked: readonly AmongRanked[];
}

/** Something that the reader of a ranking must know. */
export interface RankingNote {
  readonly kind:
    "columns-differ" | "weights-differ" | "readings-differ" | "same-name" | "example-weights" | "quota";
  readonly message: string;
  /** Sorted, whatever order they came in. */
  readonly files: readonly string[];
}

export interface RejectedFile {
  readonly file: string;
  readonly reason: string;
}

/** `ipcity-ranking/1`. */
export interface Ranking {
  readonly format: "ipcity-ranking/1";
  readonly programme: string;
  readonly column: Column | "mixed";
  readonly cities: readonly RankedCity[];
  readonly rejected: readonly RejectedFile[];
  readonly notes: readonly RankingNote[];
}
