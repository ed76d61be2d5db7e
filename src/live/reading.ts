/** From what was found in the workbook to what the desk shows: pure, so that it can be tested without Excel. */
import type { Language } from "../i18n";
import { judging, type Judge } from "../judge";
import type { Programme } from "../rulebook";
import { readings, type Region, type SheetPlan, type Snapshot, type WorkbookReader } from "../sheets";
import { completenessOf } from "./completeness";
import { say } from "./texts";
import type { DeskState, Notice } from "./types";

export interface Reading extends Pick<DeskState, "assessment" | "result" | "places" | "completeness"> {
  readonly phase: "empty" | "ready";
  /** What is wrong with the workbook as long as it is so. */
  readonly conditions: readonly Notice[];
}

export interface Forms {
  readonly programme: Programme;
  /** Laid out when first asked for: nothing that is shown at the start needs them. */
  readonly plans: () => readonly SheetPlan[];
  /** The names that are read. */
  readonly names: readonly string[];
}

const NOTHING: Reading = {
  phase: "empty",
  assessment: null,
  result: null,
  places: {},
  completeness: null,
  conditions: [],
};

/** Reading and judging of one workbook over time: what has not changed is neither read nor judged anew. */
export interface Knowing {
  readonly read: WorkbookReader;
  readonly judge: Judge;
}

export const knowing = (): Knowing => ({ read: readings(), judge: judging() });

export function readingOf(
  snapshot: Snapshot,
  forms: Forms,
  language: Language,
  { read, judge }: Knowing = knowing(),
): Reading {
  if (forms.names.every((name) => (snapshot.regions[name] ?? null) === null)) return NOTHING;
  const { assessment, places, findings, suppressedRules } = read(snapshot, forms.programme, {
    lang: language,
  });
  // What the reader settles with more knowledge of the sheet replaces what the rules would say.
  const result = judge(assessment, { lang: language, extra: findings, suppressed: suppressedRules });
  return {
    phase: "ready",
    assessment,
    result,
    places,
    completeness: completenessOf(assessment, result, forms.programme),
    conditions: missingParts(snapshot, forms, language),
  };
}

const texts = new WeakMap<Region, string>();

/** A region that was not read again is not written out again: lists of firms are long. */
function textOf(region: Region | null): string {
  if (region === null) return "null";
  const text = texts.get(region) ?? JSON.stringify([region.sheet, region.area, region.values]);
  texts.set(region, text);
  return text;
}

/** Whether two snapshots say the same: then nothing that rests on them has changed. */
export function saysTheSame(before: Snapshot, now: Snapshot): boolean {
  const [one, other] = [Object.entries(before.regions), now.regions];
  return (
    one.length === Object.keys(other).length &&
    one.every(([name, region]) => {
      const there = other[name];
      return there === region || (there !== undefined && textOf(there) === textOf(region));
    })
  );
}

/**
 * What a partial reading leaves to be read: nothing where all is where it was; where a region stands elsewhere on its
 * sheet, those beside it that were not read; everything where one has gone to another sheet, or come back.
 */
export function leftToRead(before: Snapshot, now: Snapshot["regions"]): ReadonlySet<string> | "all" {
  const known = (name: string): Region | null => before.regions[name] ?? null;
  const moved = Object.entries(now).filter(
    ([name, region]) => known(name)?.sheet !== region?.sheet || known(name)?.area.row !== region?.area.row,
  );
  if (moved.some(([name, region]) => known(name)?.sheet !== region?.sheet)) return "all";
  const sheets = new Set(moved.map(([, region]) => region?.sheet));
  const beside = Object.keys(before.regions).filter((name) => sheets.has(known(name)?.sheet));
  return new Set(beside.filter((name) => !(name in now)));
}

function missingParts(snapshot: Snapshot, forms: Forms, language: Language): readonly Notice[] {
  const isLost = (name: string): boolean => (snapshot.regions[name] ?? null) === null;
  if (!forms.names.some(isLost)) return [];
  return forms.plans().flatMap((plan): readonly Notice[] => {
    const read = plan.names.map(({ name }) => name).filter((name) => forms.names.includes(name));
    const lost = read.filter(isLost);
    if (lost.length === 0) return [];
    const values = { sheet: plan.name, count: lost.length };
    const gone = lost.length === read.length;
    return [
      {
        id: gone ? `sheet-gone ${plan.key}` : `region-gone ${plan.key}`,
        severity: "error",
        text: say(gone ? "sheetGone" : "regionGone", language, values),
        remedy: say(gone ? "sheetGoneRemedy" : "regionGoneRemedy", language),
      },
    ];
  });
}
