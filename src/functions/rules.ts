/** What the rulebook says of a score, a section or an item, for plain functions. */
import { allGroups, effectivePoints, itemsOf, type Programme, type Section } from "../rulebook";
import { exact, nearest, scoreColumn } from "../scoring";
import { emptyAssessment } from "../assessment";
import { isBlank, isGiven, scoresOf } from "./arguments";
import { invalidValue, notAvailable } from "./errors";
import { itemNamed } from "./items";
import { displayLanguage } from "./language";

/** Name of the band that a total falls into (Art. 14); blank is undetermined. */
export function bandName(programme: Programme, total: unknown): string {
  const { band } = programme;
  if (band === null) throw notAvailable({ zh: "这一规则包没有分档", en: "This programme has no bands" });
  if (isBlank(total)) return displayLanguage() === "zh" ? "待定" : "undetermined";
  if (typeof total !== "number" || total < 0) {
    throw invalidValue({ zh: `“${String(total)}”不是得分`, en: `“${String(total)}” is no score` });
  }
  const step = band.steps.filter(({ from }) => exact(total).gte(exact(from))).at(-1);
  return step?.name[displayLanguage()] ?? "";
}

/** Full score of an item, a group or a section, with or without the power to enforce. */
export function fullScore(programme: Programme, written: unknown, enforcement: unknown): number {
  const points = effectivePoints(programme, { enforcementPower: power(enforcement) });
  const add = (ids: readonly string[]): number =>
    nearest(ids.map((id) => exact(points[id] ?? "0")).reduce((sum, value) => sum.add(value), exact(0)));
  const sections = programme.scorecard?.sections ?? [];
  const section = sections.find(({ id }) => id === written);
  if (section) return add(section.groups.flatMap(itemsOf).map(({ id }) => id));
  const group = sections.flatMap(allGroups).find(({ id }) => id === written);
  if (group) return add(itemsOf(group).map(({ id }) => id));
  return add([itemNamed(programme, written).id]);
}

function power(cell: unknown): boolean {
  if (isBlank(cell) || cell === true || cell === "有") return true;
  if (cell === false || cell === "无") return false;
  throw invalidValue({
    zh: "执法权写“有”或“无”",
    en: "Write 有 or TRUE with the power to enforce, 无 or FALSE without",
  });
}

/**
 * How many items of a section lack something: a score that counts, or, where the evidence column is given and the
 * section asks for evidence, a number beside a score above 0.
 */
export function missingCount(
  programme: Programme,
  section: Section,
  scores: unknown[][],
  evidence: unknown,
): number {
  const assessment = { ...emptyAssessment(programme.id), scores: scoresOf(section, scores) };
  const { items } = scoreColumn(assessment, programme, "self");
  const papers = isGiven(evidence) ? evidence.flat() : undefined;
  const printed = section.groups.flatMap(itemsOf);
  if (papers !== undefined && papers.length !== printed.length) {
    throw invalidValue({
      zh: `证据区域应有 ${printed.length} 格，所给 ${papers.length} 格`,
      en: `The evidence range needs ${printed.length} cells and has ${papers.length}`,
    });
  }
  return printed.filter((item, index) => {
    const value = items.get(item.id)?.value ?? null;
    if (value === null) return true;
    const asked = papers !== undefined && item.evidence !== undefined && value.gt(exact(0));
    return asked && isBlank(papers[index]);
  }).length;
}
