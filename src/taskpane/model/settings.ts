/** The settings of the workbook in the order of the sheet 设置, with what is given for each. */
import type { Assessment } from "../../assessment";
import type { Reading } from "../../rulebook";
import type { Rules } from "./rules";
import { weightOf } from "./weights";

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

const otherwise = (reading: Reading): string =>
  reading.options.find(({ id }) => id !== reading.default)?.id ?? "";

/** Weights are kept as numbers: the example that they are, or the option for numbers of one's own. */
function chosenWeights(rules: Rules, assessment: Assessment, reading: Reading): string {
  const [, section] = reading.setting?.split(".") ?? [];
  if (section !== undefined) {
    return weightOf(rules, assessment, section) === "bonus" ? reading.default : otherwise(reading);
  }
  // An example that a document is named for is an example no more.
  const named = (assessment.settings.weightsSource ?? "").trim() !== "";
  const preset = named
    ? undefined
    : rules.programme.scorecard?.weightPresets?.find(({ weights }) =>
        Object.entries(weights).every(([id, weight]) => String(weightOf(rules, assessment, id)) === weight),
      );
  return preset?.id ?? reading.options.at(-1)?.id ?? "";
}

/** The chosen option of an open reading, or the rulebook's default. */
export function chosenOption(
  rules: Rules,
  assessment: Assessment,
  reading: Reading,
): { readonly option: string; readonly isDefault: boolean } {
  const given = assessment.settings[reading.id];
  const option =
    reading.setting === undefined
      ? typeof given === "number" || (typeof given === "string" && given !== "")
        ? String(given)
        : reading.default
      : chosenWeights(rules, assessment, reading);
  return { option, isDefault: option === reading.default };
}
