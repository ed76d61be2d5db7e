import type { Column, Lang } from "../assessment/index";
import { programme as programmeOf, programmes, type Programme, type Text } from "../rulebook/index";
import { amongRanked } from "./among-ranked";
import { judgeCity, type CityFile, type JudgedCity, type JudgeOptions } from "./judged";
import { notesOn } from "./notes";
import { byCodePoint, byName } from "./order";
import { quotaNotes } from "./quotas";
import type { RankedCity, Ranking, RejectedFile } from "./types";
import { spansUnderWeights, type TotalsUnderWeights } from "./under-weights";
import { countsAbove, levelsOf, type Value } from "./values";

export interface RankOptions extends JudgeOptions {
  /** Files that could not be read, with the reason. */
  readonly rejected?: readonly RejectedFile[];
}

/** Judges the cities and ranks them by their unrounded totals (Art. 19(2)); the order of the files changes nothing. */
export function rankCities(files: readonly CityFile[], options: RankOptions = {}): Ranking {
  return rankJudged(
    files.map((file) => judgeCity(file, options)),
    options,
  );
}

/** As `rankCities`, for cities that are judged already. */
export function rankJudged(judged: readonly JudgedCity[], options: RankOptions = {}): Ranking {
  const { column, lang = "zh-CN", rejected = [] } = options;
  const programme = programmeFor(judged);
  const isOurs = (city: JudgedCity): city is Rankable =>
    city.total !== null && city.best !== null && city.result.programme === programme.id;
  const places = placesOf(judged.filter(isOurs));
  const cities = places.map(({ city }) => city);
  const turnedAway = judged.filter((city) => !isOurs(city)).map((city) => refusal(city, programme, lang));
  return {
    format: "ipcity-ranking/1",
    programme: programme.id,
    column: columnOf(cities, column),
    cities: describe(places, programme),
    rejected: [...rejected, ...turnedAway].sort(byFile),
    notes: [...notesOn(cities, programme, lang), ...quotaNotes(judged, programme, lang)],
  };
}

interface Rankable extends JudgedCity {
  readonly total: Value;
  readonly best: Value;
}
interface Place {
  readonly city: Rankable;
  readonly rank: number;
  readonly rankBest: number;
  readonly rankWorst: number;
}

/** The programme of most files; of two that are equally frequent the later. */
function programmeFor(judged: readonly JudgedCity[]): Programme {
  const known = programmes.map((programme) => ({
    programme,
    files: judged.filter(({ result }) => result.programme === programme.id).length,
  }));
  known.sort((a, b) => b.files - a.files || byCodePoint(b.programme.issued, a.programme.issued));
  return known[0]?.programme ?? programmeOf("");
}

/** Highest first; equal totals share the rank and stand in the order of their names. */
function placesOf(cities: readonly Rankable[]): readonly Place[] {
  const size = cities.length;
  const levels = levelsOf([...cities.map(({ total }) => total), ...cities.map(({ best }) => best)]);
  // What is missing counts 0 in the worst case, so the worst total is the total itself.
  const [totals, bests] = [levels.slice(0, size), levels.slice(size)];
  const [aboveTotals, aboveBests] = [countsAbove(totals, 2 * size), countsAbove(bests, 2 * size)];
  const places = cities.map((city, index): Place => {
    const [total, best] = [totals[index] ?? 0, bests[index] ?? 0];
    return {
      city,
      rank: 1 + (aboveTotals[total] ?? 0),
      rankBest: 1 + (aboveTotals[best] ?? 0),
      rankWorst: 1 + (aboveBests[total] ?? 0) - (best > total ? 1 : 0),
    };
  });
  return places.sort(
    (a, b) => a.rank - b.rank || byName(nameOf(a.city), nameOf(b.city)) || byFile(a.city, b.city),
  );
}

const nameOf = ({ assessment }: CityFile): string => assessment.city.name ?? "";
const byFile = (a: { readonly file: string }, b: { readonly file: string }): number =>
  byCodePoint(a.file, b.file);

function columnOf(cities: readonly JudgedCity[], wanted: Column | undefined): Ranking["column"] {
  const columns = new Set(cities.map(({ result }) => result.column));
  const [only] = columns;
  return columns.size > 1 ? "mixed" : (wanted ?? only ?? "self");
}

function describe(places: readonly Place[], programme: Programme): readonly RankedCity[] {
  const cities = places.map(({ city }) => city);
  const weighed = cities.map(({ underWeights }) => underWeights);
  const spans = weighed.every(isWeighed) ? spansUnderWeights(weighed) : [];
  const among = amongRanked(cities, programme);
  const described: RankedCity[] = [];
  for (const [index, { city, rank, rankBest, rankWorst }] of places.entries()) {
    const { file, result } = city;
    const { total, sections, band, gates, column } = result;
    const span = spans[index];
    if (total === null) continue;
    const name = nameOf(city);
    const own = { file, name, rank, total, sections, band, gates, rankBest, rankWorst, column };
    const amongThem = among[index] ?? [];
    described.push(
      span === undefined
        ? { ...own, amongRanked: amongThem }
        : { ...own, underWeights: span, amongRanked: amongThem },
    );
  }
  return described;
}

const isWeighed = (totals: TotalsUnderWeights | null): totals is TotalsUnderWeights => totals !== null;

function refusal({ file, result }: JudgedCity, programme: Programme, lang: Lang): RejectedFile {
  const other = result.programme !== programme.id;
  const reason: Text = other
    ? {
        zh: `规则包是 ${result.programme}，其余文件是 ${programme.id}；不同文件不能一起排名`,
        en: `rule pack ${result.programme}, the others ${programme.id}; they cannot be ranked together`,
      }
    : {
        zh: `规则包 ${programme.id} 没有分值，不能排名`,
        en: `rule pack ${programme.id} has no points and cannot be ranked`,
      };
  return { file, reason: lang === "en" ? reason.en : reason.zh };
}
