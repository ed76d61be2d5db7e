import type { Programme } from "../rulebook";
import { annex1Sheet } from "./annex1/sheet";
import { sectionSheet } from "./annex2/sheet";
import { calendarSheet } from "./calendar/sheet";
import { conditionsSheet } from "./conditions/sheet";
import { expertsSheet } from "./experts/sheet";
import { evidenceSheet } from "./evidence/sheet";
import { fundsSheet } from "./funds/sheet";
import { enterprisesSheet } from "./lists/enterprises";
import { listsSheet } from "./lists/sheet";
import type { Language } from "./language";
import type { SheetPlan } from "./plan";
import { recordsSheet } from "./records/sheet";
import { scoreSheet } from "./score/sheet";
import { scoreFormSheet } from "./scoreform/sheet";
import { settingsSheet } from "./settings/sheet";

export interface PlanOptions {
  /** Of our own captions; the official forms are Chinese in both. */
  readonly lang?: Language;
}

/**
 * Every sheet of a programme, in the order of the tabs. Formulas reach other sheets by defined names
 * only, so all sheets and names must exist before the formulas of any are written.
 */
export function sheetPlans(programme: Programme, options: PlanOptions = {}): readonly SheetPlan[] {
  const language = options.lang ?? "zh-CN";
  const { scorecard } = programme;
  const sections = scorecard?.sections ?? [];
  return [
    annex1Sheet(programme, language),
    ...sections.map((section, index) =>
      sectionSheet(programme, section, index === 0 ? (scorecard?.title ?? null) : null, language),
    ),
    evidenceSheet(programme, language),
    enterprisesSheet(programme, language),
    listsSheet(programme, language),
    fundsSheet(programme, language),
    ...(scorecard === null ? [] : [expertsSheet(programme, scorecard, language)]),
    conditionsSheet(programme, language),
    ...(scorecard === null
      ? []
      : [scoreSheet(programme, scorecard, language), scoreFormSheet(programme, scorecard, language)]),
    calendarSheet(programme, language),
    recordsSheet(programme, language),
    settingsSheet(programme, language),
  ];
}
