import * as v from "valibot";
import {
  formRows,
  indicators,
  type FormRow,
  type Programme,
  type Reading,
  type WindowType,
} from "../rulebook/index";
import { choice, keys, pairOf, type Fault } from "./faults";
import { isIsoDate } from "./iso-date";
import { CITY_KINDS, DATE_KEYS, GRADES, QUESTION_STATES, WINDOW_TYPES } from "./lists";
import type { CellInput, CityKind } from "./types";

/** A leaf; its message is the name of a fault, of which `faults.ts` has the sentence. */
const leaf = <T>(accepts: (value: unknown) => boolean, fault: Fault) => v.custom<T>(accepts, fault);

/** null and a missing key both mean "not given". */
const given = <S extends v.GenericSchema>(schema: S) => v.exactOptional(v.nullable(schema));

const object = <E extends v.ObjectEntries>(entries: E) =>
  v.pipe(
    leaf<object>(isObject, "object"),
    v.strictObject(entries, (issue) => (issue.expected === "never" ? keys(Object.keys(entries)) : "missing")),
  );

/** What is null or absent is left out, so that later only one kind of "not given" is met. */
const withoutGaps = <T>(entries: Readonly<Record<string, T | null | undefined>>): Record<string, T> =>
  Object.fromEntries(
    Object.entries(entries).filter(
      (entry): entry is [string, T] => entry[1] !== null && entry[1] !== undefined,
    ),
  );

/** An object whose keys are ids of the rulebook. */
const byId = <S extends v.GenericSchema>(ids: readonly string[], schema: S) =>
  v.pipe(
    object(Object.fromEntries(ids.map((id) => [id, given(schema)]))),
    v.transform((entries) => withoutGaps<v.InferOutput<S>>(entries)),
  );

const list = <S extends v.GenericSchema>(schema: S) =>
  v.pipe(leaf<unknown[]>(Array.isArray, "list"), v.array(schema));

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isScalar = (value: unknown): boolean => ["number", "string", "boolean"].includes(typeof value);
const isText = (value: unknown): value is string => typeof value === "string";
const isShare = (value: unknown): boolean => typeof value === "number" && value >= 0 && value <= 1;
const isWhole = (value: unknown, least: number, most: number): boolean =>
  typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;

const text = leaf<string>(isText, "text");
const named = leaf<string>((value) => isText(value) && value.trim() !== "", "named");
const flag = leaf<boolean>((value) => typeof value === "boolean", "flag");
const scalar = leaf<number | string | boolean>(isScalar, "scalar");
const date = leaf<string>(isIsoDate, "date");
const count = leaf<number>((value) => isWhole(value, 1, Number.MAX_SAFE_INTEGER), "count");
const year = leaf<number>((value) => isWhole(value, 1000, 9999), "year");
const amount = leaf<number>((value) => typeof value === "number" && Number.isFinite(value), "scalar");
const money = leaf<number>((value) => typeof value === "number" && value >= 0, "money");
const oneOf = <T extends string>(known: readonly T[]) =>
  leaf<T>((value) => known.some((word) => word === value), choice(known));

const bound = v.pipe(
  object({ least: given(amount), most: given(amount) }),
  v.check((entry) => (entry.least ?? -Infinity) <= (entry.most ?? Infinity), "bounds" satisfies Fault),
);

const windowType = oneOf<WindowType>(WINDOW_TYPES);

const score = object({
  self: given(scalar),
  experts: given(
    v.pipe(
      leaf<object>(isObject, "object"),
      v.record(v.string(), v.nullable(scalar)),
      v.transform(withoutGaps),
    ),
  ),
  province: given(scalar),
  national: given(scalar),
  reason: given(text),
  consensus: given(scalar),
  consensusReason: given(text),
  reasons: given(v.pipe(leaf<object>(isObject, "object"), v.record(v.string(), text))),
});

const evidence = object({
  no: named,
  items: v.nullish(list(text), []),
  title: given(text),
  issuer: given(text),
  docNo: given(text),
  date: given(date),
  pages: given(text),
  file: given(text),
});

const holiday = object({ date, name: named, off: flag });

/** Materials of the programme's checklists. */
export const materialIds = (programme: Programme): readonly string[] =>
  (programme.materials ?? []).flatMap(({ items }) => items.map(({ id }) => id));

const keptWarning = object({ rule: named, ref: text, reason: text, by: given(text), on: given(text) });

const logEntry = object({
  who: named,
  when: named,
  place: named,
  from: given(scalar),
  to: given(scalar),
  why: given(text),
});

const interest = object({ expert: named, items: v.nullish(list(text), []), reason: text });

const question = object({
  no: named,
  item: named,
  text,
  by: given(text),
  on: given(text),
  state: oneOf(QUESTION_STATES),
  answer: given(text),
});

const review = v.pipe(
  object({ reasonAbove: given(money), interests: given(list(interest)), questions: given(list(question)) }),
  v.transform(({ reasonAbove = null, interests, questions }) => ({
    ...(reasonAbove === null ? {} : { reasonAbove }),
    ...(interests ? { interests } : {}),
    ...(questions ? { questions } : {}),
  })),
);

const seal = object({
  digest: leaf<string>((value) => isText(value) && /^[0-9a-f]{64}$/.test(value), "digest"),
  rulebook: named,
  parts: v.pipe(leaf<object>(isObject, "object"), v.record(v.string(), text)),
  by: given(text),
  on: given(text),
});

/** A year without a grade is a year not given. */
const yearlyGrades = v.pipe(
  list(object({ year, grade: given(oneOf(GRADES)) })),
  v.transform((entries) => entries.flatMap(({ year: of, grade }) => (grade ? [{ year: of, grade }] : []))),
);

const rank = v.pipe(
  object({ rank: given(count), of: given(count) }),
  v.check((entry) => (entry.rank ?? 1) <= (entry.of ?? Infinity), "rank" satisfies Fault),
);

/** A pair is typed in two; a text in its place is let in, so that the finding can show it. */
function cell({ value }: FormRow) {
  const single = leaf<CellInput>(isScalar, "scalar");
  if (value.kind !== "pair") return single;
  const known = value.parts.map((part) => part.key);
  const stray = leaf<CellInput>((input) => isText(input) || typeof input === "boolean", pairOf(known));
  const pair = byId(known, scalar);
  return v.lazy((input) => (isObject(input) ? pair : stray));
}

/** A weight is a share, so that 40 in place of 0.4 is caught; only what the rulebook calls so may be a bonus. */
function weights(programme: Programme) {
  const { sections = [], exampleWeights = {} } = programme.scorecard ?? {};
  return v.pipe(
    object(
      Object.fromEntries(
        sections.map(({ id }) => {
          const bonus = exampleWeights[id] === "bonus";
          const accepts = (value: unknown): boolean => isShare(value) || (bonus && value === "bonus");
          return [id, given(leaf<number | "bonus">(accepts, bonus ? "bonus" : "weight"))];
        }),
      ),
    ),
    v.transform((shares) => withoutGaps<number | "bonus">(shares)),
  );
}

/** Readings that are settings of their own; the weights are set as numbers. */
export function openReadings(programme: Programme): readonly Reading[] {
  return programme.readings.filter((open) => open.setting === undefined);
}

function reading({ options, numeric }: Reading) {
  const known = options.map((option) => option.id);
  const range = numeric === undefined ? [] : [`${numeric.min}–${numeric.max}`];
  const isNumber = (value: unknown): boolean => {
    const number = isText(value) && /^\d+(\.\d+)?$/.test(value) ? Number(value) : value;
    if (numeric === undefined || typeof number !== "number") return false;
    return number >= Number(numeric.min) && number <= Number(numeric.max);
  };
  const accepts = (value: unknown): boolean => (isText(value) && known.includes(value)) || isNumber(value);
  return given(leaf<string | number>(accepts, choice([...known, ...range])));
}

/** The total of the special fund, its yearly lines and the uses that an item asks the shares of. */
export function fundKeys({ fundLines, checks }: Programme): readonly string[] {
  return ["total", ...fundLines, ...(checks?.fundUses ?? []).map((use) => use.id)];
}

export const windowedItems = (programme: Programme): readonly string[] =>
  indicators(programme).flatMap((item) => (item.window === undefined ? [] : [item.id]));

export const boundRows = ({ checks }: Programme): readonly string[] =>
  checks === undefined ? [] : [...checks.bounds, checks.fundShare].map((bound) => bound.ref);

export const figureItems = ({ checks }: Programme): readonly string[] =>
  (checks?.figures ?? []).map((figure) => figure.item);

/** The schema of `ipcity-assessment/1` for one programme: its ids are the only keys. */
export function assessmentSchema(programme: Programme) {
  const rows = formRows(programme);
  const rowIds = rows.map((row) => row.id);
  const covers = programme.statusForm.cover.map((field) => field.id);
  const rankGates = programme.gates.filter((gate) => gate.rule.kind === "rank").map((gate) => gate.id);
  const enterprise = object({
    name: named,
    creditCode: given(text),
    titles: v.nullish(list(oneOf(programme.titles.map((title) => title.id))), []),
  });
  const city = object({
    name: given(text),
    kind: given(oneOf<CityKind>(CITY_KINDS)),
    enforcementPower: given(flag),
  });
  const settings = v.pipe(
    object({
      ...Object.fromEntries(openReadings(programme).map((open) => [open.id, reading(open)])),
      weights: given(weights(programme)),
      weightsSource: given(text),
    }),
    v.transform(({ weights: chosen, weightsSource, ...readings }) => ({
      ...withoutGaps(readings),
      ...(chosen === null || chosen === undefined ? {} : { weights: chosen }),
      ...(weightsSource === null || weightsSource === undefined ? {} : { weightsSource }),
    })),
  );
  return object({
    format: oneOf<"ipcity-assessment/1">(["ipcity-assessment/1"]),
    programme: oneOf([programme.id]),
    city: given(city),
    dates: given(byId(DATE_KEYS, date)),
    settings: given(settings),
    annex1: given(
      v.pipe(
        object({
          ...Object.fromEntries(covers.map((id) => [id, given(leaf<CellInput>(isScalar, "scalar"))])),
          ...Object.fromEntries(rows.map((row) => [row.id, given(cell(row))])),
        }),
        v.transform((cells) => withoutGaps<CellInput>(cells)),
      ),
    ),
    remarks: given(byId(rowIds, text)),
    lists: given(byId(rowIds, list(object({ name: named })))),
    supplement: given(
      byId(
        programme.supplement.map((field) => field.id),
        leaf<CellInput>(isScalar, "scalar"),
      ),
    ),
    scores: given(
      byId(
        indicators(programme).map((item) => item.id),
        score,
      ),
    ),
    evidence: given(list(evidence)),
    enterprises: given(list(enterprise)),
    funds: given(byId(fundKeys(programme), money)),
    ranks: given(byId(rankGates, rank)),
    annualAssessments: given(yearlyGrades),
    declarations: given(
      byId(
        programme.gates.map((gate) => gate.id),
        flag,
      ),
    ),
    windows: given(byId(windowedItems(programme), object({ type: windowType, reason: given(text) }))),
    bounds: given(byId(boundRows(programme), bound)),
    figures: given(byId(figureItems(programme), money)),
    materials: given(byId(materialIds(programme), flag)),
    holidays: given(list(holiday)),
    effort: given(
      byId(
        indicators(programme).map((item) => item.id),
        money,
      ),
    ),
    kept: given(list(keptWarning)),
    review: given(review),
    log: given(list(logEntry)),
    seal: given(seal),
  });
}
