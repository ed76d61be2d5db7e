import type { Assessment, Column, Result } from "../assessment/index";
import { acceptancePeriods, lookBacks } from "../lifecycle/index";
import { programme as programmeOf, type Reading, type WeightPreset } from "../rulebook/index";
import { judge } from "./judge";

/** One thing that a result says otherwise. Numbers and words as they stand in the results; null where there is none. */
export interface ResultChange {
  readonly what:
    "score" | "best" | "section" | "band" | "gate" | "derived" | "window" | "deadline" | "period" | "finding";
  /** Section, gate, item or deadline; the rule and place of a finding. */
  readonly ref: string;
  readonly from: string | number | null;
  readonly to: string | number | null;
}

export interface ReadingEffect {
  /** Id of the option, or a number where the reading is one. */
  readonly choice: string;
  /** Whether it is the choice that stands. */
  readonly chosen: boolean;
  /** The assessment under that choice. */
  readonly assessment: Assessment;
  readonly changes: readonly ResultChange[];
}

type Facts = ReadonlyMap<string, ResultChange["from"]>;

/** What each thing that a result says is, by kind and ref. */
function factsOf(result: Result): Facts {
  const { total, band } = result;
  const facts: (readonly [ResultChange["what"], string, ResultChange["from"]])[] = [
    ["score", "total", total?.score ?? null],
    ["best", "total", total?.best ?? null],
    ...Object.entries(result.sections).map(([id, { score }]) => ["section", id, score] as const),
    ["band", "band", band?.outcome ?? null],
    ...result.gates.map(({ id, outcome }) => ["gate", id, outcome] as const),
    ...Object.entries(result.derived).map(([id, { value }]) => ["derived", id, shown(value)] as const),
    ...Object.entries(result.windows).map(([id, { from, to }]) => ["window", id, `${from} – ${to}`] as const),
    ...result.deadlines.map(({ id, due }) => ["deadline", id, due] as const),
    ...result.findings.map(({ rule, ref, severity }) => ["finding", `${rule} ${ref}`, severity] as const),
  ];
  return new Map(facts.map(([what, ref, value]) => [`${what} ${ref}`, value]));
}

function shown(value: Result["derived"][string]["value"]): string | number | null {
  if (value === undefined) return null;
  return typeof value === "number" ? value : Object.values(value).join(" / ");
}

const KINDS: readonly ResultChange["what"][] = [
  "score",
  "best",
  "section",
  "band",
  "gate",
  "derived",
  "window",
  "deadline",
  "period",
  "finding",
];

/** Periods that the calendar shows and no result holds: those looked back on, those of the acceptance. */
function periodsOf(assessment: Assessment): Facts {
  const programme = programmeOf(assessment.programme);
  const acceptance = acceptancePeriods(assessment, programme);
  return new Map<string, ResultChange["from"]>([
    ...lookBacks(assessment, programme).map(({ id, from, to }) => [id, `${from} – ${to}`] as const),
    ...(acceptance === null ? [] : [["acceptance", acceptance.day] as const]),
  ]);
}

/** Everything that two assessments come to differently, in the order of a result. */
export function assessmentChanges(
  before: Assessment,
  after: Assessment,
  options: { readonly column?: Column } = {},
): readonly ResultChange[] {
  const changes = resultChanges(judge(before, options), judge(after, options));
  const [old, now] = [periodsOf(before), periodsOf(after)];
  const periods = [...new Set([...old.keys(), ...now.keys()])].flatMap((ref): readonly ResultChange[] => {
    const [from, to] = [old.get(ref) ?? null, now.get(ref) ?? null];
    return from === to ? [] : [{ what: "period", ref, from, to }];
  });
  return [...changes, ...periods].sort((a, b) => KINDS.indexOf(a.what) - KINDS.indexOf(b.what));
}

/** Everything that two results say differently, in the order of a result. */
export function resultChanges(before: Result, after: Result): readonly ResultChange[] {
  const [old, now] = [factsOf(before), factsOf(after)];
  const keys = new Set([...old.keys(), ...now.keys()]);
  const changes = [...keys].flatMap((key): readonly ResultChange[] => {
    const [from, to] = [old.get(key) ?? null, now.get(key) ?? null];
    const what = KINDS.find((kind) => key.startsWith(`${kind} `));
    return from === to || what === undefined ? [] : [{ what, ref: key.slice(what.length + 1), from, to }];
  });
  return changes.sort((a, b) => KINDS.indexOf(a.what) - KINDS.indexOf(b.what));
}

/** What each choice of an open reading would change, before anybody makes it. */
export function readingEffects(
  assessment: Assessment,
  reading: Reading,
  options: { readonly column?: Column } = {},
): readonly ReadingEffect[] {
  const chosen = chosenOption(assessment, reading);
  const presets = programmeOf(assessment.programme).scorecard?.weightPresets ?? [];
  return choicesOf(reading).flatMap((choice) => {
    const changed = withChoice(assessment, reading, choice, presets);
    if (changed === null) return [];
    const changes = assessmentChanges(assessment, changed, options);
    return [{ choice, chosen: choice === chosen, assessment: changed, changes }];
  });
}

/** Options, or the ends and the default of a number. */
function choicesOf({ options, numeric, default: byDefault }: Reading): readonly string[] {
  if (numeric === undefined) return options.map(({ id }) => id);
  return [...new Set([numeric.min, byDefault, numeric.max])];
}

/** The assessment with that choice; null where the choice is the user's own numbers. */
function withChoice(
  assessment: Assessment,
  { id, setting, numeric }: Reading,
  choice: string,
  presets: readonly WeightPreset[],
): Assessment | null {
  const { settings } = assessment;
  const weights = (changed: Readonly<Record<string, string>>): Assessment => ({
    ...assessment,
    settings: {
      ...settings,
      weights: { ...settings.weights, ...Object.fromEntries(Object.entries(changed).map(weightOf)) },
    },
  });
  if (setting === undefined) {
    const value = numeric === undefined ? choice : Number(choice);
    return { ...assessment, settings: { ...settings, [id]: value } };
  }
  const [, section] = setting.split(".");
  // A bonus can be chosen alone; a share is a number that somebody has to give.
  if (section !== undefined) return choice === "bonus" ? weights({ [section]: choice }) : null;
  const preset = presets.find((one) => one.id === choice);
  return preset === undefined ? null : weights(preset.weights);
}

const weightOf = ([id, weight]: readonly [string, string]): readonly [string, number | "bonus"] => [
  id,
  weight === "bonus" ? weight : Number(weight),
];

/** The choice that stands; null where it is the user's own numbers. */
export function chosenOption(
  assessment: Assessment,
  { id, setting, default: byDefault }: Reading,
): string | null {
  const { settings, programme } = assessment;
  if (setting === undefined) return String(settings[id] ?? byDefault);
  const card = programmeOf(programme).scorecard;
  const weights: Readonly<Record<string, number | string>> = { ...card?.exampleWeights, ...settings.weights };
  const [, section] = setting.split(".");
  if (section !== undefined) return weights[section] === "bonus" ? "bonus" : null;
  const same = (preset: WeightPreset): boolean =>
    Object.entries(preset.weights).every(([key, weight]) => String(weights[key]) === weight);
  return card?.weightPresets?.find(same)?.id ?? null;
}
