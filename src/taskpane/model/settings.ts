/** The settings of the workbook in the order of the sheet 设置, with what is given for each. */
import type { Assessment } from "../../assessment";

/** Dates that the rules of Annex 2 and the deadlines count from, in the order in which they happen. */
export const dateKeys = ["pilotApproval", "cultivationPlanIssued", "planFiled", "application"] as const;
export type DateSetting = (typeof dateKeys)[number];

/** The two that the windows of Annex 2 are laid over (headers of tables 2 and 3). */
export const windowDates = ["pilotApproval", "application"] as const satisfies readonly DateSetting[];

/** What the desk is asked to go to. */
export const settingRefs = {
  name: "city.name",
  kind: "city.kind",
  date: (key: DateSetting): string => `dates.${key}`,
  weight: (section: string): string => `weights.${section}`,
  weightsSource: "weightsSource",
} as const;

/** The chosen option of an open reading, or the rulebook's default. */
export function chosenOption(
  assessment: Assessment,
  reading: { readonly id: string; readonly default: string },
): { readonly option: string; readonly isDefault: boolean } {
  const given = assessment.settings[reading.id];
  if (typeof given === "number")
    return { option: String(given), isDefault: String(given) === reading.default };
  if (typeof given !== "string" || given === "") return { option: reading.default, isDefault: true };
  return { option: given, isDefault: given === reading.default };
}
