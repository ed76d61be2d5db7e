import type { Programme } from "../rulebook";
import { annex1Sheet } from "./annex1/sheet";
import { sectionSheet } from "./annex2/sheet";
import { sheetKeysOf, unitSheetKey } from "./asked";
import { calendarSheet } from "./calendar/sheet";
import { conditionsSheet } from "./conditions/sheet";
import { expertsSheet } from "./experts/sheet";
import { evidenceSheet } from "./evidence/sheet";
import { fundsSheet } from "./funds/sheet";
import { enterprisesSheet } from "./lists/enterprises";
import { listsSheet } from "./lists/sheet";
import type { Language } from "./language";
import { materialsSheet } from "./materials/sheet";
import { planSheet } from "./matrix/sheet";
import { outlinesSheet } from "./outlines/sheet";
import type { SheetPlan } from "./plan";
import { recordsSheet } from "./records/sheet";
import { scoreSheet } from "./score/sheet";
import { scoreFormSheet } from "./scoreform/sheet";
import { settingsSheet } from "./settings/sheet";
import { unitsSheet } from "./units/sheet";

export interface PlanOptions {
  /** Of our own captions; the official forms are Chinese in both. */
  readonly lang?: Language;
}

type Build = (programme: Programme, language: Language) => SheetPlan;

/** Those of one programme: sections and unit forms are its own. */
function builders(programme: Programme): ReadonlyMap<string, Build> {
  const { scorecard, units = [], plan } = programme;
  const fixed: readonly (readonly [string, Build])[] = [
    ["annex1", annex1Sheet],
    ["evidence", evidenceSheet],
    ["enterprises", enterprisesSheet],
    ["lists", listsSheet],
    ["funds", fundsSheet],
    ["conditions", conditionsSheet],
    ["materials", materialsSheet],
    ["outlines", outlinesSheet],
    ["calendar", calendarSheet],
    ["records", recordsSheet],
    ["settings", settingsSheet],
  ];
  const sections = (scorecard?.sections ?? []).map((section, index): readonly [string, Build] => [
    section.id,
    (rules, language) =>
      sectionSheet(rules, section, index === 0 ? (scorecard?.title ?? null) : null, language),
  ]);
  const forms = units.map((form): readonly [string, Build] => [
    unitSheetKey(form.id),
    (rules, language) => unitsSheet(rules, form, language),
  ]);
  const scored: readonly (readonly [string, Build])[] =
    scorecard === null
      ? []
      : [
          ["experts", (rules, language) => expertsSheet(rules, scorecard, language)],
          ["score", (rules, language) => scoreSheet(rules, scorecard, language)],
          ["scoreform", (rules, language) => scoreFormSheet(rules, scorecard, language)],
        ];
  const matrix: readonly (readonly [string, Build])[] =
    plan === undefined ? [] : [["plan", (_, language) => planSheet(plan, language)]];
  return new Map([...fixed, ...sections, ...forms, ...scored, ...matrix]);
}

/**
 * Every sheet of a programme, in the order of the tabs. Formulas reach other sheets by defined names
 * only, so all sheets and names must exist before the formulas of any are written.
 */
export function sheetPlans(programme: Programme, options: PlanOptions = {}): readonly SheetPlan[] {
  const language = options.lang ?? "zh-CN";
  const build = builders(programme);
  return sheetKeysOf(programme).flatMap((key) => {
    const made = build.get(key)?.(programme, language);
    return made === undefined ? [] : [made];
  });
}
