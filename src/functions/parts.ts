/** Scores of one item, a group or a section from ranges: exact, under the same rules as the form's. */
import { emptyAssessment } from "../assessment";
import type { Programme } from "../rulebook";
import { exact, nearest, scoreColumn, ZERO, type Exact, type ExactSum } from "../scoring";
import { scoresInOrder } from "./arguments";
import { enforcementIn, numberIn, wordIn } from "./cells";
import { invalidValue, notAvailable } from "./errors";
import { itemNamed, itemsUnder, partNamed } from "./items";
import { fullPoints } from "./rules";

/** What a group or section adds up to; its range holds its own items, or all of its section. */
export function partSum(
  programme: Programme,
  named: unknown,
  range: unknown,
  enforcement: unknown,
): ExactSum {
  const part = partNamed(programme, named);
  const own = itemsUnder(part);
  const whole = itemsUnder({ kind: "section", section: part.section });
  const isWhole = Array.isArray(range) && range.flat().length === whole.length;
  const { name } = part.section;
  const label = part.kind === "group" ? { zh: part.group.name, en: part.group.name } : name;
  const scores = isWhole ? scoresInOrder(whole, name, range) : scoresInOrder(own, label, range);
  const city = { enforcementPower: enforcementIn(enforcement) };
  const { sections } = scoreColumn({ ...emptyAssessment(programme.id), city, scores }, programme, "self");
  const section = sections.find(({ id }) => id === part.section.id);
  const sum = part.kind === "group" ? section?.groups.get(part.group.id) : section;
  if (sum === undefined) throw new Error(`${part.section.id} is not scored`);
  return sum;
}

/** The score of an item as it counts. */
export function itemScore(
  programme: Programme,
  named: unknown,
  score: unknown,
  enforcement: unknown,
): number {
  const item = itemNamed(programme, named);
  return nearest(within(fullPoints(programme, item.id, enforcement), item.name, score));
}

/** Score ÷ full score of an item, a group or a section (得分率). */
export function shareOfPoints(
  programme: Programme,
  named: unknown,
  score: unknown,
  enforcement: unknown,
): number {
  const written = wordIn(named);
  const full = fullPoints(programme, written, enforcement);
  if (full.equals(ZERO)) {
    throw notAvailable({ zh: `“${written}”没有分值`, en: `“${written}” carries no points` });
  }
  return nearest(within(full, written, score).div(full));
}

/** @throws a named error for what the rules would not count, so that no column of scores hides one */
function within(full: Exact, name: string, given: unknown): Exact {
  const score = numberIn(given);
  if (score === null) throw notAvailable({ zh: `“${name}”未评分`, en: `“${name}” is not scored` });
  const value = exact(score);
  if (value.gte(ZERO) && value.lte(full)) return value;
  throw invalidValue({
    zh: `“${name}”的得分是 ${score}，应在 0 至 ${nearest(full)} 之间`,
    en: `The score of “${name}” is ${score}; it must lie between 0 and ${nearest(full)}`,
  });
}
