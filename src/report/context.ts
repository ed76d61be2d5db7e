import type { Assessment, Lang, Result, SealEntry } from "../assessment/index";
import type { Programme, Text } from "../rulebook/index";
import { exact, shown, type Exact, type ScoredColumn } from "../scoring/index";

/** What the parts of a report are written from. */
export interface ReportContext {
  readonly assessment: Assessment;
  readonly result: Result;
  readonly programme: Programme;
  /** The column of the result, exactly. */
  readonly scored: ScoredColumn;
  readonly seal: SealEntry;
  readonly lang: Lang;
  readonly say: (text: Text, values?: Readonly<Record<string, string | number>>) => string;
  /** Name of the city, or a blank to write on. */
  readonly city: string;
}

/** Fills the places in braces of a text in one language. */
export const sayIn =
  (lang: Lang): ReportContext["say"] =>
  (text, values = {}) =>
    (lang === "en" ? text.en : text.zh).replace(/\{(\w+)\}/g, (place, key: string) =>
      String(values[key] ?? place),
    );

/** Two decimals, and more where those would show a limit that is not reached. */
export const points = (score: number): string => shown(exact(score));
export const exactPoints = (score: Exact): string => shown(score);

/** In a sentence, without trailing zeros ("8", "6.4"). */
export const spoken = (score: Exact): string => shown(score).replace(/\.?0+$/, "");
