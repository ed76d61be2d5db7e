import type { Assessment, Lang } from "../assessment/index";
import { programme as programmeOf, type Programme } from "../rulebook/index";
import type { RankedCity, Ranking } from "../review/index";
import { exact, shown, weightsInForce } from "../scoring/index";
import type { RankingTable } from "../sheets/index";
import { oneLine, table, type Align } from "./table";
import { texts, type Texts } from "./texts";

/** A ranking as text for people. */
export function printRanking(ranking: Ranking, lang: Lang): string {
  const t = texts(lang);
  const programme = programmeOf(ranking.programme);
  return [
    `${t.ranking(ranking.cities.length)}  ${programme.documentNumber}  ${columnName(ranking, t)}`,
    cityTable(ranking, programme, lang),
    ranking.notes.map(({ message, files }) => `${t.note}${message}${filesOf(files, ranking, t)}`).join("\n"),
    rejectedList(ranking, t),
  ]
    .filter((block) => block !== "")
    .join("\n\n")
    .concat("\n");
}

const columnName = ({ column }: Ranking, t: Texts): string =>
  column === "mixed" ? t.mixed : t.columns[column];

const points = (score: number): string => shown(exact(score));
const span = (best: number, worst: number): string => (best === worst ? String(best) : `${best}–${worst}`);

function cityTable({ cities, column }: Ranking, programme: Programme, lang: Lang): string {
  if (cities.length === 0) return "";
  const t = texts(lang);
  const sections = programme.scorecard?.sections ?? [];
  const gates = programme.gates.filter(({ rule }) => rule.kind === "threshold");
  const head = [
    ...t.rankHead,
    ...sections.map(({ name }) => (lang === "en" ? name.en : name.zh)),
    t.band,
    ...gates.map(({ id }) => id),
    ...(column === "mixed" ? [t.column] : []),
    t.file,
  ];
  const aligns: readonly Align[] = ["right", "left", ...new Array<Align>(4 + sections.length).fill("right")];
  const rows = cities.map((city) => [
    String(city.rank),
    city.name.trim() === "" ? t.unnamed : city.name,
    points(city.total.score),
    points(city.total.best),
    span(city.rankBest, city.rankWorst),
    placesOf(city),
    ...sections.map(({ id }) => points(city.sections[id]?.score ?? 0)),
    bandName(city, programme, lang),
    ...gates.map(({ id }) => outcome(city, id, t)),
    ...(column === "mixed" ? [t.columns[city.column]] : []),
    city.file,
  ]);
  return table([head, ...rows], aligns);
}

function bandName({ band }: RankedCity, programme: Programme, lang: Lang): string {
  const t = texts(lang);
  const name = programme.band?.steps.find(({ id }) => id === band?.outcome)?.name;
  const said = name === undefined ? t.undetermined : lang === "en" ? name.en : name.zh;
  return band?.flag ? `${said}${t.aside(t.flags[band.flag])}` : said;
}

function outcome({ gates }: RankedCity, id: string, t: Texts): string {
  const gate = gates.find((candidate) => candidate.id === id);
  if (gate === undefined) return "";
  return gate.flag === null
    ? t.outcomes[gate.outcome]
    : `${t.outcomes[gate.outcome]}${t.aside(t.flags[gate.flag])}`;
}

/** What the ranking's sheet shows; the weights of a city stand in its assessment. */
export function rankingTable(
  ranking: Ranking,
  cities: ReadonlyMap<string, Assessment>,
  lang: Lang,
): RankingTable {
  const t = texts(lang);
  const programme = programmeOf(ranking.programme);
  return {
    programme,
    rows: ranking.cities.map((city) => ({
      name: city.name.trim() === "" ? t.unnamed : city.name,
      file: city.file,
      weights: weightsInForce(programme, cities.get(city.file)?.settings),
      sections: city.sections,
      underWeights: placesOf(city),
      band: bandName(city, programme, lang),
      gates: Object.fromEntries(city.gates.map(({ id }) => [id, outcome(city, id, t)])),
      column: t.columns[city.column],
    })),
    notes: ranking.notes.map(({ message, files }) => `${message}${filesOf(files, ranking, t)}`),
    rejected: ranking.rejected,
  };
}

const placesOf = ({ underWeights }: RankedCity): string =>
  underWeights === undefined ? "" : span(underWeights.best, underWeights.worst);

/** The files that a note speaks of, unless it speaks of all. */
function filesOf(files: readonly string[], { cities }: Ranking, t: Texts): string {
  if (files.length === cities.length) return "";
  const named = files.slice(0, NAMED).map(oneLine).join(t.between);
  return t.aside(files.length > NAMED ? `${named}${t.andMore(files.length)}` : named);
}

/** Files that one note names; the rest are counted. */
const NAMED = 5;

function rejectedList({ rejected }: Ranking, t: Texts): string {
  if (rejected.length === 0) return "";
  return [t.rejected(rejected.length), ...rejected.map((entry) => `  ${oneLine(refusal(entry))}`)].join("\n");
}

/** A reason that came from reading names its file already. */
export const refusal = ({ file, reason }: Ranking["rejected"][number]): string =>
  reason.startsWith(file) ? reason : `${file}：${reason}`;
