import type { Column, Lang } from "../assessment/index";
import { programme as programmeOf, programmes, type Programme, type Text } from "../rulebook/index";
import { amongRanked } from "./among-ranked";
import { judgeCity, type CityFile, type JudgedCity, type JudgeOptions } from "./judged";
import { notesOn } from "./notes";
import { byCodePoint, byName } from "./order";
import type { RankedCity, Ranking, RejectedFile } from "./types";
import { spansUnderWeights, type TotalsUnderWeights } from "./under-weights";
import { ascending, compareValues, countAbove, type Value } from "./values";

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
  const ours = judged.flatMap((city) => rankable(city, programme));
  const turnedAway = judged.filter((city) => rankable(city, programme).length === 0);
  const placed = placedIn(ours);
  const cities = placed.map(({ city }) => city);
  return {
    format: "ipcity-ranking/1",
    programme: programme.id,
    column: columnOf(cities, column),
    cities: describe(placed, programme),
    rejected: [...rejected, ...turnedAway.map((city) => refusal(city, programme, lang))].sort(byFile),
    notes: notesOn(cities, programme, lang),
  };
}

interface Rankable extends JudgedCity {
  readonly total: Value;
  readonly best: Value;
}
interface Placed {
  readonly rank: number;
  readonly city: Rankable;
}

function rankable(city: JudgedCity, { id }: Programme): readonly Rankable[] {
  const { total, best } = city;
  return total === null || best === null || city.result.programme !== id ? [] : [{ ...city, total, best }];
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
function placedIn(cities: readonly Rankable[]): readonly Placed[] {
  const order = [...cities].sort((a, b) => compareValues(b.total, a.total));
  const placed: Placed[] = [];
  for (const [index, city] of order.entries()) {
    const before = placed[index - 1];
    const tied = before !== undefined && compareValues(before.city.total, city.total) === 0;
    placed.push({ rank: tied ? before.rank : index + 1, city });
  }
  return placed.sort(
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

function describe(placed: readonly Placed[], programme: Programme): readonly RankedCity[] {
  const cities = placed.map(({ city }) => city);
  // What is missing counts 0 in the worst case, so the worst total is the total itself.
  const worsts = ascending(cities.map(({ total }) => total));
  const bests = ascending(cities.map(({ best }) => best));
  const weighed = cities.map(({ underWeights }) => underWeights);
  const spans = weighed.every(isWeighed) ? spansUnderWeights(weighed) : [];
  const among = amongRanked(cities, programme);
  return placed.flatMap(({ rank, city }, index): readonly RankedCity[] => {
    const { file, result, total, best } = city;
    const ownExceeds = compareValues(best, total) > 0 ? 1 : 0;
    const span = spans[index];
    if (result.total === null) return [];
    return [
      {
        file,
        name: nameOf(city),
        rank,
        total: result.total,
        sections: result.sections,
        band: result.band,
        gates: result.gates,
        rankBest: 1 + countAbove(worsts, best),
        rankWorst: 1 + countAbove(bests, total) - ownExceeds,
        column: result.column,
        ...(span === undefined ? {} : { underWeights: span }),
        amongRanked: among[index] ?? [],
      },
    ];
  });
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
