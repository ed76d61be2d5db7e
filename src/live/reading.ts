/** From what was found in the workbook to what the desk shows: pure, so that it can be tested without Excel. */
import type { Assessment, Finding, Result } from "../assessment";
import type { Language } from "../i18n";
import { judge } from "../judge";
import type { Programme } from "../rulebook";
import { readWorkbook, type Region, type SheetPlan, type Snapshot, type SuppressedRule } from "../sheets";
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

export function readingOf(snapshot: Snapshot, forms: Forms, language: Language): Reading {
  if (forms.names.every((name) => (snapshot.regions[name] ?? null) === null)) return NOTHING;
  const { assessment, places, findings, suppressedRules } = readWorkbook(snapshot, forms.programme, {
    lang: language,
  });
  const result = judged(assessment, findings, suppressedRules, language);
  return {
    phase: "ready",
    assessment,
    result,
    places,
    completeness: completenessOf(assessment, result, forms.programme),
    conditions: missingParts(snapshot, forms, language),
  };
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

/** Findings that the reader settles with more knowledge of the sheet replace those of the rules. */
function judged(
  assessment: Assessment,
  extra: readonly Finding[],
  suppressed: readonly SuppressedRule[],
  lang: Language,
): Result {
  const result = judge(assessment, { lang, extra });
  const isExtra = new Set(extra);
  const dropped = (finding: Finding): boolean =>
    !isExtra.has(finding) && suppressed.some(({ rule, ref }) => rule === finding.rule && ref === finding.ref);
  return { ...result, findings: result.findings.filter((finding) => !dropped(finding)) };
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
