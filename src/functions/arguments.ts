/**
 * What people put into a function's brackets, made plain: section names in any of the forms they write, and
 * ranges of scores laid onto the items in printed order.
 */
import { itemsOf, type Indicator, type Programme, type Section } from "../rulebook";
import type { ScoreEntry } from "../assessment";
import { cellsIn, wordIn } from "./cells";
import { invalidValue } from "./errors";

export const ORDINALS = ["一", "二", "三", "四", "五", "六"];

/** Width, case and white space do not matter in what people write. */
export const plain = (text: string): string => text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();

export const isBlank = (cell: unknown): boolean => cell === "" || cell === null || cell === undefined;

/** Whether an optional range was given at all: Excel hands over null, or one blank cell, for what is left out. */
export function isGiven(range: unknown): range is unknown[][] {
  if (!Array.isArray(range)) return false;
  const cells = range.flat();
  return cells.length > 1 || !isBlank(cells[0]);
}

/** A section by its id, its ordinal, its short name or its printed heading; undefined where there is none. */
export function sectionWritten(programme: Programme, written: string): Section | undefined {
  const before = known.get(programme);
  const names = before ?? sectionsByName(programme);
  if (!before) known.set(programme, names);
  return names.get(plain(written));
}

const known = new WeakMap<Programme, ReadonlyMap<string, Section>>();

function sectionsByName({ scorecard }: Programme): ReadonlyMap<string, Section> {
  return new Map(
    (scorecard?.sections ?? []).flatMap((section, index) => {
      const { id, name, heading } = section;
      const names = [id, name.zh, name.en, heading, ORDINALS[index] ?? "", String(index + 1)];
      return names.map((one) => [plain(one), section] as const);
    }),
  );
}

/**
 * The section a person means.
 * @throws `#VALUE!` that lists what may be written
 */
export function sectionNamed(programme: Programme, given: unknown): Section {
  const written = wordIn(given);
  const found = sectionWritten(programme, written);
  if (found) return found;
  const sections = programme.scorecard?.sections ?? [];
  const all = sections.map((section) => `${section.name.zh} (${section.id})`).join("、");
  throw invalidValue({
    zh: `没有“${written}”这一部分，可写：${all}`,
    en: `No section “${written}”. Known: ${all}`,
  });
}

/**
 * Scores of a range in printed order, blank cells left out. What is no number stays as it is, so that the rules
 * treat it as they treat it in the form: as missing.
 * @throws `#VALUE!` where the range does not hold one cell per item, and the error that a cell holds
 */
export function scoresOf(section: Section, range: unknown): Record<string, ScoreEntry> {
  return scoresInOrder(section.groups.flatMap(itemsOf), section.name, range);
}

export function scoresInOrder(
  items: readonly Indicator[],
  name: { readonly zh: string; readonly en: string },
  range: unknown,
): Record<string, ScoreEntry> {
  const size = Array.isArray(range) ? range.flat().length : 1;
  if (size !== items.length) {
    throw invalidValue({
      zh: `“${name.zh}”有 ${items.length} 项，所给区域有 ${size} 格`,
      en: `“${name.en}” has ${items.length} items; the range has ${size} cells`,
    });
  }
  const cells = cellsIn(range);
  const scores: Record<string, ScoreEntry> = {};
  items.forEach((item, index) => {
    const cell = cells[index] ?? null;
    if (cell !== null) scores[item.id] = { self: cell };
  });
  return scores;
}
