import * as v from "valibot";
import {
  dateKeysOf,
  formRows,
  indicators,
  kindsOf,
  type Programme,
  type Reading,
  type WindowType,
} from "../rulebook/index";
import { choice, type Fault } from "./faults";
import {
  amount,
  byId,
  cell,
  count,
  date,
  flag,
  given,
  isObject,
  isScalar,
  isShare,
  isText,
  leaf,
  list,
  money,
  named,
  object,
  oneOf,
  scalar,
  text,
  withoutGaps,
  year,
} from "./leaves";
import { GRADES, QUESTION_STATES, WINDOW_TYPES } from "./lists";
import { partSchemas } from "./schema-parts";
import type { CellInput, CityKind } from "./types";

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
  object({
    reasonAbove: given(money),
    experts: given(list(named)),
    interests: given(list(interest)),
    questions: given(list(question)),
  }),
  v.transform(({ reasonAbove = null, experts, interests, questions }) => ({
    ...(reasonAbove === null ? {} : { reasonAbove }),
    ...(experts ? { experts } : {}),
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
    kind: given(oneOf<CityKind>(kindsOf(programme))),
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
    dates: given(byId(dateKeysOf(programme), date)),
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
    ...partSchemas(programme),
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
