/** What stands in the workbook before anything is written. */
import type { SheetPlan } from "../../sheets";
import type { Step } from "../queue";
import { MARKER, parseMarker, TEMPORARY, type Marker } from "./marker";

export interface Survey {
  readonly sheets: readonly string[];
  /** Those of them that a person sees. */
  readonly visible: readonly string[];
  /** Formula by name; "#REF!" in it where the place is gone. */
  readonly names: ReadonlyMap<string, string>;
  /** Sheets that are protected, whoever did it. */
  readonly guarded: readonly string[];
  readonly marker: Marker | null;
  /** Whether a marker is there, readable or not. */
  readonly marked: boolean;
  /** Anything of a failed insertion. */
  readonly leftovers: boolean;
}

export const surveyStep: Step<Survey> = (context) => {
  const { worksheets, names, settings } = context.workbook;
  worksheets.load("items/name,items/visibility,items/protection/protected");
  names.load("items/name,items/formula");
  const marker = settings.getItemOrNullObject(MARKER);
  marker.load("value");
  return () => surveyOf(worksheets.items, names.items, marker);
};

function surveyOf(
  sheets: readonly Excel.Worksheet[],
  names: readonly Excel.NamedItem[],
  marker: Excel.Setting,
): Survey {
  const titles = sheets.map((sheet) => sheet.name);
  const marked = !marker.isNullObject;
  return {
    sheets: titles,
    visible: sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name),
    names: new Map(names.map((item) => [item.name, String(item.formula)])),
    guarded: sheets.filter((sheet) => sheet.protection.protected).map((sheet) => sheet.name),
    marker: marked ? parseMarker(marker.value) : null,
    marked,
    leftovers: marked || titles.some((title) => title.startsWith(TEMPORARY)),
  };
}

const isLost = (formula: string): boolean => formula.includes("#REF!");

/** Whether a plan's form stands in the workbook: one of its names still has a place. */
export function isThere(survey: Survey, plan: SheetPlan): boolean {
  return plan.names.some(({ name }) => {
    const formula = survey.names.get(name);
    return formula !== undefined && !isLost(formula);
  });
}

export function orphansOf(survey: Survey, plans: readonly SheetPlan[]): readonly string[] {
  return plans.flatMap((plan) => plan.names.map(({ name }) => name)).filter((name) => survey.names.has(name));
}

const LONGEST_NAME = 31;
const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The name itself, or the first free "name (2)", "name (3)" …. */
export function freeName(name: string, taken: readonly string[]): string {
  const isTaken = (candidate: string): boolean => taken.some((other) => same(other, candidate));
  let candidate = name;
  for (let n = 2; isTaken(candidate); n += 1) {
    const suffix = ` (${n})`;
    candidate = name.slice(0, LONGEST_NAME - suffix.length) + suffix;
  }
  return candidate;
}
