import type Fraction from "fraction.js";
import { allGroups, itemsOf } from "../selectors";
import type { Group, Indicator, Section } from "../types";
import { differ, exact, faultIf, total, type Check, type RulebookFault } from "./fault";

/**
 * What a group is worth to the level above: what is printed on it, else what it holds. So a wrong number is
 * reported where it stands and not once more at every level over it.
 */
function worth(group: Group): Fraction | null {
  return group.stated === null ? held(group) : exact(group.stated);
}

function held(group: Group): Fraction | null {
  return total([...group.items.map((item) => exact(item.points)), ...group.groups.map(worth)]);
}

function itemFaults(item: Indicator): readonly RulebookFault[] {
  const points = exact(item.points);
  if (points === null)
    return [
      {
        row: item.id,
        reason: `分值“${item.points}”不是小数 (Its points "${item.points}" are no decimal number)`,
      },
    ];
  const printed = /^([\d.]+)\s*分?$/.exec(item.pointsPrinted)?.[1] ?? "";
  return [
    ...faultIf(points.equals(0), item.id, "分值为0 (It is worth no points)"),
    ...faultIf(
      printed !== item.points,
      item.id,
      `分值是 ${item.points}，印发的是“${item.pointsPrinted}” (Its points are ${item.points}, printed is "${item.pointsPrinted}")`,
    ),
  ];
}

/** A label as it is told: printed labels break their lines. */
const oneLine = (label: string): string => label.replace(/\s+/g, "");

function groupFaults(group: Group): readonly RulebookFault[] {
  if (group.stated === null) {
    return faultIf(
      /分）$/.test(group.label),
      group.id,
      `标题“${oneLine(group.label)}”印有分值，数据没有写 (Its label "${oneLine(group.label)}" prints points, but none are stated)`,
    );
  }
  const stated = exact(group.stated);
  if (stated === null) {
    return [
      {
        row: group.id,
        reason: `所写分值“${group.stated}”不是小数 (Its stated points "${group.stated}" are no decimal number)`,
      },
    ];
  }
  const sum = held(group);
  return [
    ...faultIf(
      differ(stated, sum),
      group.id,
      `所写分值 ${group.stated}，所含各项合计 ${sum?.toFraction()} (Stated are ${group.stated} points, what it holds adds up to ${sum?.toFraction()})`,
    ),
    ...faultIf(
      !group.label.endsWith(`（${group.stated}分）`),
      group.id,
      `所写分值 ${group.stated}，标题是“${group.label}” (Stated are ${group.stated} points, its label says "${group.label}")`,
    ),
  ];
}

function sectionFaults(section: Section): readonly RulebookFault[] {
  const points = exact(section.points);
  if (points === null) {
    return [
      {
        row: section.id,
        reason: `分值“${section.points}”不是小数 (Its points "${section.points}" are no decimal number)`,
      },
    ];
  }
  const sum = total(section.groups.map(worth));
  return [
    ...faultIf(
      differ(points, sum),
      section.id,
      `分值 ${section.points}，各组合计 ${sum?.toFraction()} (It has ${section.points} points, its groups add up to ${sum?.toFraction()})`,
    ),
    ...faultIf(
      !section.header.some((cell) => new RegExp(`\\D${section.points}分`).test(cell)),
      section.id,
      `没有栏目标题印出这 ${section.points} 分 (No column head prints its ${section.points} points)`,
    ),
  ];
}

/** Points add up at every level, and agree with what is printed there. */
export const sums: Check = (p) =>
  (p.scorecard?.sections ?? []).flatMap((section) => [
    ...sectionFaults(section),
    ...allGroups(section).flatMap(groupFaults),
    ...section.groups.flatMap(itemsOf).flatMap(itemFaults),
  ]);
