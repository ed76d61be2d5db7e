import type { Programme } from "../types";
import { distinctAliases } from "./aliases";
import { checkBounds } from "./checks";
import { conditionRules, quotaNumbers, trackReferences } from "./conditions";
import type { Check, RulebookFault } from "./fault";
import { formValues } from "./form";
import { consecutiveNumbers, uniqueIds } from "./identity";
import { alternatives, materials, squeezes, stages, transitions } from "./lifecycle";
import { conditionsAreGates, derivedReferences, rowReferences } from "./references";
import { bandSteps, deadlineOffsets, gateRules, readingOptions, titleOrder, windows } from "./rules";
import { sums } from "./sums";
import { completeTexts } from "./texts";
import { variantReadings, variantSums } from "./variants";
import { weights } from "./weights";

export type { RulebookFault } from "./fault";

const CHECKS: readonly Check[] = [
  uniqueIds,
  consecutiveNumbers,
  completeTexts,
  distinctAliases,
  sums,
  variantSums,
  variantReadings,
  formValues,
  derivedReferences,
  rowReferences,
  conditionsAreGates,
  checkBounds,
  gateRules,
  conditionRules,
  trackReferences,
  quotaNumbers,
  bandSteps,
  deadlineOffsets,
  readingOptions,
  titleOrder,
  windows,
  weights,
  transitions,
  stages,
  alternatives,
  squeezes,
  materials,
];

/** Everything that is wrong with a programme; empty where it may be used. */
export function validateProgramme(p: Programme): readonly RulebookFault[] {
  return CHECKS.flatMap((check) => check(p));
}

/** The programme itself, or an Error that names every broken row. */
export function loadProgramme(p: Programme): Programme {
  const faults = validateProgramme(p);
  if (faults.length === 0) return p;
  const lines = faults.map((fault) => `  ${fault.row}: ${fault.reason}`);
  throw new Error(`规则包“${p.id}”有误，不能使用 (broken rulebook):\n${lines.join("\n")}`);
}
