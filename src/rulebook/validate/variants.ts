import type Fraction from "fraction.js";
import { allGroups, itemsOf } from "../selectors";
import type { Decimal, Group, PointVariant, Scorecard } from "../types";
import { differ, exact, exactShare, faultIf, total, type Check, type RulebookFault } from "./fault";

type Split = Readonly<Record<string, Decimal>>;

const pointsUnder = (group: Group, split: Split): Fraction | null =>
  total(itemsOf(group).map((item) => exactShare(split[item.id] ?? item.points)));

/** Groups that hold a varied group: their points may not change. */
const parentsOf = (groups: readonly Group[], variant: PointVariant): readonly Group[] =>
  groups.filter((group) => group.groups.some((inner) => inner.id in variant.stated));

function statedFaults(variant: PointVariant, groups: readonly Group[]): readonly RulebookFault[] {
  return parentsOf(groups, variant).flatMap((parent) => {
    const sum = total(
      parent.groups.map((inner) => {
        const points = variant.stated[inner.id] ?? inner.stated;
        return points === null ? null : exact(points);
      }),
    );
    const reason = `${parent.id} 下各组所写分值合计 ${sum?.toFraction()}，应为 ${parent.stated} (The stated points of ${parent.id} add up to ${sum?.toFraction()}, not ${parent.stated})`;
    return faultIf(differ(sum, parent.stated === null ? null : exact(parent.stated)), variant.id, reason);
  });
}

function splitFaults(
  variant: PointVariant,
  name: string,
  split: Split,
  groups: readonly Group[],
): readonly RulebookFault[] {
  const varied = groups.filter((group) => group.id in variant.stated);
  const known = new Set(varied.flatMap(itemsOf).map((item) => item.id));
  const row = `${variant.id}.${name}`;
  return [
    ...Object.entries(split).flatMap(([item, points]) => [
      ...faultIf(
        !known.has(item),
        row,
        `没有可以分给 ${item} 的分值 (It splits no points to an item ${item})`,
      ),
      ...faultIf(
        exactShare(points) === null,
        row,
        `${item} 的分值“${points}”不是数 (The points "${points}" of ${item} are no number)`,
      ),
    ]),
    ...varied.flatMap((group) => {
      const sum = pointsUnder(group, split);
      const stated = variant.stated[group.id] ?? "";
      const reason = `${group.id} 各项合计 ${sum?.toFraction()}，应为 ${stated} (The items of ${group.id} add up to ${sum?.toFraction()}, not ${stated})`;
      return faultIf(differ(sum, exact(stated)), row, reason);
    }),
  ];
}

function variantFaults(variant: PointVariant, card: Scorecard): readonly RulebookFault[] {
  const groups = card.sections.flatMap(allGroups);
  const ids = new Set(groups.map((group) => group.id));
  const stated = [
    ...Object.entries(variant.stated).flatMap(([group, points]) => [
      ...faultIf(!ids.has(group), variant.id, `没有组 ${group} (There is no group ${group})`),
      ...faultIf(
        exact(points) === null,
        variant.id,
        `${group} 的分值“${points}”不是小数 (The points "${points}" of ${group} are no decimal number)`,
      ),
    ]),
    ...statedFaults(variant, groups),
  ];
  // Splits are held against the stated points; where those are wrong, every split would be reported.
  if (stated.length > 0) return stated;
  return Object.entries(variant.splits).flatMap(([name, split]) => splitFaults(variant, name, split, groups));
}

/** Every split meets the points that the text states, and the group above keeps its own. */
export const variantSums: Check = (p) => {
  const card = p.scorecard;
  return card === null ? [] : card.variants.flatMap((variant) => variantFaults(variant, card));
};

/** A variant offers the alternatives of its reading, neither more nor fewer. */
export const variantReadings: Check = (p) =>
  (p.scorecard?.variants ?? []).flatMap((variant) => {
    const reading = p.readings.find((candidate) => candidate.id === variant.reading);
    if (!reading)
      return [
        { row: variant.id, reason: `没有读法 ${variant.reading} (There is no reading ${variant.reading})` },
      ];
    const options = reading.options.map((option) => option.id).sort();
    const splits = Object.keys(variant.splits).sort();
    const reason = `分法（${splits.join(", ")}）与 ${reading.id} 的选择（${options.join(", ")}）不一致 (Its splits (${splits.join(", ")}) are not the options of ${reading.id} (${options.join(", ")}))`;
    return faultIf(options.join() !== splits.join(), variant.id, reason);
  });
