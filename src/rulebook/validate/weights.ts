import type { Scorecard } from "../types";
import { exact, faultIf, total, type Check, type RulebookFault } from "./fault";

/** Example weights and presets: each section has one; those that are no bonus on top add up to 1. */
export const weights: Check = (p) => {
  const card = p.scorecard;
  if (card === null) return [];
  const ids = card.sections.map((section) => section.id);
  const sets = [
    { id: p.id, weights: card.exampleWeights },
    ...(card.weightPresets ?? []).map((preset) => ({ id: preset.id, weights: preset.weights })),
  ];
  const options = p.readings.find(({ setting }) => setting === "weights")?.options.map(({ id }) => id) ?? [];
  const varied = card.sensitivity?.section;
  return [
    ...sets.flatMap((set) => weightFaults(set, ids)),
    ...(card.weightPresets ?? []).flatMap(({ id }) =>
      faultIf(
        !options.includes(id),
        id,
        "不是权重读法的选择 (It is no option of the reading of the weights)",
      ),
    ),
    ...faultIf(
      varied !== undefined && (card.exampleWeights[varied] ?? "bonus") === "bonus",
      varied ?? p.id,
      "要变动的权重不是份额之一 (The weight to be varied is not one of the shares)",
    ),
  ];
};

function weightFaults(
  set: { readonly id: string; readonly weights: Scorecard["exampleWeights"] },
  ids: readonly string[],
): readonly RulebookFault[] {
  const given = Object.entries(set.weights);
  const sum = total(given.flatMap(([, weight]) => (weight === "bonus" ? [] : [exact(weight)])));
  return [
    ...faultIf(
      sum !== null && !sum.equals(1),
      set.id,
      `示例权重合计 ${sum?.toFraction()}，应为 1 (The example weights add up to ${sum?.toFraction()}, not 1)`,
    ),
    ...ids.flatMap((id) => faultIf(!(id in set.weights), id, "没有示例权重 (It has no example weight)")),
    ...given.flatMap(([section, weight]) => [
      ...faultIf(
        !ids.includes(section),
        section,
        "权重所指的部分不存在 (A weight is given for a section that does not exist)",
      ),
      ...faultIf(
        weight !== "bonus" && exact(weight) === null,
        section,
        `权重“${weight}”不是数 (The weight "${weight}" is no number)`,
      ),
    ]),
  ];
}
