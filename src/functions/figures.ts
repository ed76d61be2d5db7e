/** Raw values of objective indicators, and raw values laid on one scale. */
import { emptyAssessment, type Assessment, type CellInput, type PairInput } from "../assessment";
import { formRows, type Programme } from "../rulebook";
import { derivedInputs, derivedValues, estimateWays, exact, nearest } from "../scoring";
import { plain } from "./arguments";
import { cellsIn, needed, numberIn, numberOf, numbersIn, oneCell, rowsIn, type Cell } from "./cells";
import { invalidValue, notAvailable } from "./errors";
import { itemNamed } from "./items";
import { displayLanguage } from "./language";

/** A row of Annex 1, half of a pair or a supplement by what people write for it; undefined where there is none. */
export function placeWritten(programme: Programme, written: string): string | undefined {
  const wanted = plain(written);
  return placesOf(programme).find((place) => plain(place) === wanted);
}

function placesOf(programme: Programme): readonly string[] {
  const rows = formRows(programme).flatMap(({ id, value }) =>
    value.kind === "pair" ? [id, ...value.parts.map(({ key }) => `${id}.${key}`)] : [id],
  );
  return [...rows, ...programme.supplement.map(({ id }) => id)];
}

/** Puts a cell where the form keeps it; the halves of a pair come one by one. */
export function withFigure(assessment: Assessment, place: string, cell: Cell): Assessment {
  if (place.startsWith("S.")) {
    return { ...assessment, supplement: { ...assessment.supplement, [place]: cell } };
  }
  const [, row = "", half] = /^(.*?)(?:\.([a-z]+))?$/i.exec(place) ?? [];
  const value: CellInput = half === undefined ? cell : { ...pairAt(assessment, row), [half]: cell };
  return { ...assessment, annex1: { ...assessment.annex1, [row]: value } };
}

function pairAt({ annex1 }: Assessment, row: string): PairInput {
  const value = annex1[row];
  return typeof value === "object" && value !== null ? value : {};
}

/**
 * The raw value of an objective indicator. `figures` holds ids and values in two columns, or the values alone in the
 * order of the formula; a pair answers with both its numbers.
 */
export function derivedFrom(programme: Programme, named: unknown, figures: unknown): number[][] {
  const item = itemNamed(programme, named);
  const empty = emptyAssessment(programme.id);
  const inputs = derivedInputs(empty, programme)[item.id]?.inputs.map(({ ref }) => ref);
  if (inputs === undefined) {
    throw notAvailable({
      zh: `“${item.name}”不由附件1计算`,
      en: `“${item.name}” is not computed from Annex 1`,
    });
  }
  const assessment = figuresIn(programme, figures, inputs).reduce(
    (sum, [place, cell]) => withFigure(sum, place, cell === null ? null : numberOf(cell)),
    empty,
  );
  const { value, formula } = derivedValues(assessment, programme)[item.id] ?? { formula: "" };
  if (value !== undefined) return [typeof value === "number" ? [value] : Object.values(value)];
  const { missing = [], zero = [] } = derivedInputs(assessment, programme)[item.id] ?? {};
  const lacks = missing.length > 0 ? missing.join("、") : zero.join("、");
  throw notAvailable(
    missing.length > 0
      ? { zh: `${formula}缺 ${lacks}`, en: `${formula} lacks ${lacks}` }
      : { zh: `${formula}的除数 ${lacks} 为 0`, en: `The divisor ${lacks} of ${formula} is 0` },
  );
}

type Figure = readonly [place: string, cell: Cell];

function figuresIn(programme: Programme, figures: unknown, inputs: readonly string[]): readonly Figure[] {
  const rows = rowsIn(figures);
  const isTable = rows.some(([first = null]) => typeof first === "string" && placeWritten(programme, first));
  if (isTable) {
    return rows.flatMap(([first = null, second = null]): Figure[] => {
      if (first === null) return [];
      const place = placeWritten(programme, String(first));
      if (place !== undefined) return [[place, second]];
      throw notAvailable({
        zh: `附件1没有“${String(first)}”这一行`,
        en: `Annex 1 has no row “${String(first)}”`,
      });
    });
  }
  const cells = cellsIn(figures);
  if (cells.length === inputs.length) return cells.map((cell, index): Figure => [inputs[index] ?? "", cell]);
  throw invalidValue({
    zh: `应按顺序给出 ${inputs.join("、")}，共 ${inputs.length} 格；所给区域有 ${cells.length} 格`,
    en: `Give ${inputs.join(", ")} in this order (${inputs.length} cells); the range has ${cells.length}`,
  });
}

/** A value as a share of the points from 0 to 1, by one of the ways in which values become points. */
export function normalized(given: {
  readonly value: unknown;
  readonly among: unknown;
  readonly way: unknown;
  readonly low: unknown;
  readonly high: unknown;
}): number {
  const own = exact(needed(numberIn(given.value), "数值", "value"));
  const among = numbersIn(given.among).map((number) => exact(number));
  const way = wayNamed(given.way);
  const [low, high] = [numberIn(given.low), numberIn(given.high)];
  const by = {
    ...(low === null ? {} : { low }),
    ...(high === null ? {} : { high, benchmark: high }),
  };
  // A value is one of those that it is compared with, whether the range holds it or not.
  const all = among.some((value) => value.equals(own)) ? among : [own, ...among];
  const share = way.share({ own, all, by });
  if ("share" in share) return nearest(share.share);
  throw notAvailable(share.lacks);
}

const WAYS: Readonly<Record<string, string>> = {
  极差: "min-max",
  功效系数: "efficacy",
  标杆: "benchmark",
  名次: "rank",
};

function wayNamed(given: unknown): (typeof estimateWays)[number] {
  const written = String(oneCell(given) ?? "min-max");
  const id = WAYS[plain(written)] ?? plain(written);
  const way = estimateWays.find((candidate) => candidate.id === id && id !== "piecewise");
  if (way) return way;
  const known = Object.entries(WAYS).map(([zh, en]) => (displayLanguage() === "zh" ? `${zh}（${en}）` : en));
  throw invalidValue({
    zh: `没有“${written}”这种办法，可写：${known.join("、")}`,
    en: `No way “${written}”. Known: ${known.join(", ")}`,
  });
}
