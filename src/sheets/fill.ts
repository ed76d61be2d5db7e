import type { Assessment } from "../assessment";
import type { Programme } from "../rulebook";
import { fillAnnex1 } from "./annex1/fill";
import { fillAnnex2 } from "./annex2/fill";
import { fillConditions } from "./conditions/fill";
import { fillExperts } from "./experts/fill";
import { fillEvidence } from "./evidence/fill";
import { fillFunds } from "./funds/fill";
import { fillEnterprises, fillLists } from "./lists/fill";
import type { Language } from "./language";
import { fillHolidays } from "./holidays/fill";
import { fillMaterials } from "./materials/cells";
import { fillPlan } from "./matrix/fill";
import { nameTable } from "./names";
import { fillOutlines } from "./outlines/cells";
import { fillRecords } from "./records/fill";
import { fillSettings } from "./settings/fill";
import { fillUnits } from "./units/fill";
import type { FillWrite } from "./write";

/** One line for each sheet that takes something in. */
const FILLS: readonly ((
  programme: Programme,
  assessment: Assessment,
  language: Language,
) => readonly FillWrite[])[] = [
  fillAnnex1,
  fillAnnex2,
  fillEvidence,
  fillEnterprises,
  fillLists,
  fillFunds,
  fillExperts,
  fillConditions,
  fillSettings,
  fillRecords,
  fillHolidays,
  fillMaterials,
  fillUnits,
  fillPlan,
  fillOutlines,
];

/** What every input region of freshly made sheets must hold to show an assessment. */
export function fillWrites(
  programme: Programme,
  assessment: Assessment,
  options: { readonly lang?: Language } = {},
): readonly FillWrite[] {
  const language = options.lang ?? "zh-CN";
  // A sheet that the programme does not call for takes nothing in.
  const known = new Set(nameTable(programme).map(({ name }) => name));
  return FILLS.flatMap((fill) => fill(programme, assessment, language)).filter(({ name }) => known.has(name));
}
