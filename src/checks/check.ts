import type { Assessment, Severity } from "../assessment/index";
import type { Span } from "../lifecycle/index";
import type { Programme, Text } from "../rulebook/index";
import type { ScoredColumn } from "../scoring/index";

/** What a check looks at: the assessment, its programme, and what is already computed of both. */
export interface CheckContext {
  readonly assessment: Assessment;
  readonly programme: Programme;
  /** The chosen column. */
  readonly scored: ScoredColumn;
  /** Windows of the items that have one. */
  readonly spans: ReadonlyMap<string, readonly Span[]>;
  /** The assessment of the year before, where there is one to compare with. */
  readonly previous: Assessment | null;
}

/** A part of the context that changes by itself; a check whose parts are the same finds the same. */
export type Part =
  Exclude<keyof Assessment, "format" | "programme"> | Exclude<keyof CheckContext, "assessment" | "programme">;

/** A finding in both languages; the id follows from the check, and the severity unless it is given. */
export interface Draft {
  readonly ref: string;
  /** Where a place weighs less than the rule does elsewhere. */
  readonly severity?: Severity;
  readonly message: Text;
  readonly remedy: Text;
  /** The clause, form row or item that says so. */
  readonly source: string;
}

export interface Check {
  /** The name of the file, never changed. */
  readonly id: string;
  readonly severity: Severity;
  readonly title: Text;
  /** Why it matters, for the documentation and the pane. */
  readonly why: Text;
  /** How to mend it in general; a finding says it for its own place. */
  readonly remedy: Text;
  /** Where the documents say it; a finding cites its own row or item. */
  readonly source: string;
  /** The parts it looks at; a test holds `run` to them. */
  readonly reads: readonly Part[];
  readonly run: (context: CheckContext) => readonly Draft[];
}
