/** What the rulebook says of a score, a section or an item, for plain functions. */
import { effectivePoints, itemsOf, type Programme, type Section } from "../rulebook";
import { exact, nearest, scoreColumn, sum, type Exact } from "../scoring";
import { emptyAssessment } from "../assessment";
import { isBlank, isGiven, scoresOf } from "./arguments";
import { cellsIn, enforcementIn, oneCell, wordIn } from "./cells";
import { invalidValue, notAvailable } from "./errors";
import { itemNamed, itemsUnder, partWritten } from "./items";
import { displayLanguage } from "./language";

/** Name of the band that a total falls into (Art. 14); blank is undetermined. */
export function bandName(programme: Programme, given: unknown): string {
  const { band } = programme;
  if (band === null) throw notAvailable({ zh: "这一规则包没有分档", en: "This programme has no bands" });
  const total = oneCell(given);
  if (total === null) return displayLanguage() === "zh" ? "待定" : "undetermined";
  if (typeof total !== "number" || total < 0) {
    throw invalidValue({ zh: `“${String(total)}”不是得分`, en: `“${String(total)}” is no score` });
  }
  const step = band.steps.filter(({ from }) => exact(total).gte(exact(from))).at(-1);
  return step?.name[displayLanguage()] ?? "";
}

/** Full score of an item, a group or a section, with or without the power to enforce. */
export function fullScore(programme: Programme, given: unknown, enforcement: unknown): number {
  return nearest(fullPoints(programme, wordIn(given), enforcement));
}

export function fullPoints(programme: Programme, written: string, enforcement: unknown): Exact {
  const points = effectivePoints(programme, { enforcementPower: enforcementIn(enforcement) });
  const part = partWritten(programme, written);
  const items = part ? itemsUnder(part) : [itemNamed(programme, written)];
  return sum(items.map(({ id }) => exact(points[id] ?? "0")));
}

/**
 * How many items of a section lack something: a score that counts, or, where the evidence column is given and the
 * section asks for evidence, a number beside a score above 0.
 */
export function missingCount(
  programme: Programme,
  section: Section,
  scores: unknown,
  evidence: unknown,
): number {
  const assessment = { ...emptyAssessment(programme.id), scores: scoresOf(section, scores) };
  const { items } = scoreColumn(assessment, programme, "self");
  const papers = isGiven(evidence) ? cellsIn(evidence) : undefined;
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
