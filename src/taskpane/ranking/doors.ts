/** What the tab 排名 does with files and with the engine, in chunks of their own: few people rank. */
import type { Assessment, Column } from "../../assessment";
import type { Language } from "../../i18n";
import type { Programme } from "../../rulebook";
import type { RankedCity, Ranking, withTotals, YearComparison } from "../../review";
import type { RankingTable } from "../../sheets";
import type { PickedFile } from "../../xlsx";
import type { CheckedFile } from "./form-check";

/** Only the review room knows what a judged city is made of. */
export type JudgedCity = ReturnType<typeof withTotals>;

export interface RankedFiles {
  readonly ranking: Ranking;
  /** The same cities in the order of their names, by sound. */
  readonly byName: readonly RankedCity[];
}

export interface RankingDoors {
  /** Reads one after the other; `onRead` hears of each at once. Rejects with the signal's reason when aborted. */
  read(
    files: readonly PickedFile[],
    programme: Programme,
    lang: Language,
    options: { readonly signal: AbortSignal; readonly onRead: (file: CheckedFile) => void },
  ): Promise<void>;
  /** `null`: each city in its own highest column. */
  judge(
    file: { readonly file: string; readonly assessment: Assessment },
    column: Column | null,
    lang: Language,
  ): Promise<JudgedCity>;
  rank(
    cities: readonly JudgedCity[],
    options: {
      readonly column: Column | null;
      readonly lang: Language;
      readonly rejected: Ranking["rejected"];
    },
  ): Promise<RankedFiles>;
  /** The ranking as a workbook of native formulas. */
  write(table: RankingTable, lang: Language): Promise<Uint8Array>;
  years(before: Assessment, after: Assessment, lang: Language): Promise<YearComparison>;
}

export const shippedRankingDoors: RankingDoors = {
  async read(files, programme, lang, { signal, onRead }) {
    const [{ readEach }, { checked }] = await Promise.all([import("../../xlsx"), import("./form-check")]);
    // While the first file is read: loaded with the first judgement they would hold the page up.
    const engine = Promise.all([import("../../judge"), import("../../review")]);
    const checks: Promise<void>[] = [];
    await readEach(files, {
      programme,
      lang,
      signal,
      onProgress: (_done, _of, last) => {
        checks.push(checked(last, lang).then(onRead));
      },
    });
    await Promise.all([...checks, engine]);
  },
  async judge({ file, assessment }, column, lang) {
    const [{ judge }, { withTotals }] = await Promise.all([import("../../judge"), import("../../review")]);
    const judged = judge(assessment, { lang, ...(column === null ? {} : { column }) });
    // Findings of hundreds of cities would fill the memory and are not ranked.
    return withTotals({ file, assessment, result: { ...judged, findings: [] } });
  },
  async rank(cities, { column, lang, rejected }) {
    const { byName, rankJudged } = await import("../../review");
    const ranking = rankJudged(cities, { lang, rejected, ...(column === null ? {} : { column }) });
    return { ranking, byName: [...ranking.cities].sort((a, b) => byName(a.name, b.name) || a.rank - b.rank) };
  },
  async write(table, lang) {
    const { writeInWorker } = await import("../files/write-client");
    return writeInWorker({ kind: "ranking", table, lang });
  },
  async years(before, after, lang) {
    const { compareYears } = await import("../../review");
    // What the city says of itself: reviewers may have been through one of the two years only.
    return compareYears(before, after, { lang, column: "self" });
  },
};
