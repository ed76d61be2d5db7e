import type { Lang } from "../assessment/index";
import type { Programme, Text } from "../rulebook/index";
import type { JudgedCity } from "./judged";
import type { RankingNote } from "./types";

type Kind = Exclude<RankingNote["kind"], "quota">;

const SENTENCES = {
  "columns-differ": {
    zh: "各城市所用的得分栏不同，总分不宜直接比较；可用 --column 指定同一栏。",
    en: "The cities are scored in different columns and hardly compare; choose one with --column.",
  },
  "weights-differ": {
    zh: "各城市所用的权重或其依据不同，总分不宜直接比较；统一权重后再排名。",
    en: "Weights or the document they come from differ between cities; make them the same first.",
  },
  "readings-differ": {
    zh: "各城市对文件未写明之处的读法不同；统一设置后再排名。",
    en: "The cities read what the text leaves open differently; make the settings the same first.",
  },
  "same-name": {
    zh: "几个文件的城市名称相同；核对是否同一城市交了两次。",
    en: "Several files name the same city; check whether it was handed in twice.",
  },
  "example-weights": {
    zh: "总分按示例权重估算，非官方。",
    en: "Totals are estimated with example weights and not official.",
  },
} as const satisfies Record<Kind, Text>;

/** What the reader of a ranking must know before comparing. */
export function notesOn(
  cities: readonly JudgedCity[],
  programme: Programme,
  lang: Lang,
): readonly RankingNote[] {
  const note = (kind: Kind, files: readonly string[]): readonly RankingNote[] => {
    if (files.length === 0) return [];
    const { zh, en } = SENTENCES[kind];
    return [{ kind, message: lang === "en" ? en : zh, files: [...files].sort() }];
  };
  const unofficial = cities.filter(({ result }) => result.total?.official === false);
  return [
    ...note(
      "columns-differ",
      fewer(cities, ({ result }) => result.column),
    ),
    ...note(
      "weights-differ",
      fewer(cities, (city) => weightsOf(city, programme)),
    ),
    ...note(
      "readings-differ",
      fewer(cities, (city) => readingsOf(city, programme)),
    ),
    ...sameNames(cities).flatMap((files) => note("same-name", files)),
    ...note(
      "example-weights",
      unofficial.map(({ file }) => file),
    ),
  ];
}

/** The files that are not with the most; with two camps of one size both are named. */
function fewer(cities: readonly JudgedCity[], trait: (city: JudgedCity) => string): readonly string[] {
  const camps = groups(cities, trait);
  const most = Math.max(0, ...camps.map((camp) => camp.length));
  const largest = camps.filter((camp) => camp.length === most);
  if (camps.length < 2) return [];
  return camps.filter((camp) => largest.length > 1 || camp.length < most).flat();
}

function groups(cities: readonly JudgedCity[], trait: (city: JudgedCity) => string): readonly string[][] {
  const found = new Map<string, string[]>();
  for (const city of cities) {
    const key = trait(city);
    const files = found.get(key);
    if (files === undefined) found.set(key, [city.file]);
    else files.push(city.file);
  }
  return [...found.values()];
}

function weightsOf({ assessment }: JudgedCity, { scorecard }: Programme): string {
  const { weights, weightsSource } = assessment.settings;
  const shares = Object.entries(scorecard?.exampleWeights ?? {}).map(
    ([id, example]) => weights?.[id] ?? example,
  );
  return [...shares.map(String), (weightsSource ?? "").trim()].join("\n");
}

/** Only what was chosen against a default tells a city apart. */
function readingsOf({ assessment }: JudgedCity, { readings }: Programme): string {
  return Object.entries(assessment.settings)
    .filter(([id, chosen]) => {
      const open = readings.find((candidate) => candidate.id === id && candidate.setting === undefined);
      return open !== undefined && chosen !== undefined && chosen !== null && String(chosen) !== open.default;
    })
    .map(([id, chosen]) => `${id} ${String(chosen)}`)
    .sort()
    .join("\n");
}

function sameNames(cities: readonly JudgedCity[]): readonly (readonly string[])[] {
  const named = cities.filter(({ assessment }) => (assessment.city.name ?? "").trim() !== "");
  return groups(named, ({ assessment }) => (assessment.city.name ?? "").normalize("NFKC").replace(/\s/gu, ""))
    .filter((files) => files.length > 1)
    .map((files) => [...files].sort())
    .sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
}
