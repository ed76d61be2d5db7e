/**
 * What people put into a function's brackets, made plain: section names in any of the forms they write, and
 * ranges of scores laid onto the items in printed order.
 */
import { itemsOf, type Programme, type Section } from "../rulebook";
import type { ScoreEntry } from "../assessment";
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

/**
 * The section a person means by its id, its ordinal, its short name or its printed heading.
 * @throws `#VALUE!` that lists what may be written
 */
export function sectionNamed(programme: Programme, written: unknown): Section {
  const sections = programme.scorecard?.sections ?? [];
  const wanted = plain(String(written ?? ""));
  const found = sections.find((section, index) =>
    [section.id, section.name.zh, section.name.en, section.heading, ORDINALS[index] ?? "", String(index + 1)]
      .map(plain)
      .includes(wanted),
  );
  if (found) return found;
  const known = sections.map((section) => `${section.name.zh} (${section.id})`).join("、");
  throw invalidValue({
    zh: `没有“${String(written ?? "")}”这一部分，可写：${known}`,
    en: `No section “${String(written ?? "")}”. Known: ${known}`,
  });
}

/**
 * Scores of a range in printed order, blank cells left out. What is no number stays as it is, so that the rules
 * treat it as they treat it in the form: as missing.
 * @throws `#VALUE!` where the range does not hold one cell per item
 */
export function scoresOf(section: Section, range: unknown[][]): Record<string, ScoreEntry> {
  const items = section.groups.flatMap(itemsOf);
  const cells = range.flat();
  if (cells.length !== items.length) {
    throw invalidValue({
      zh: `“${section.name.zh}”有 ${items.length} 项，所给区域有 ${cells.length} 格`,
      en: `“${section.name.en}” has ${items.length} items; the range has ${cells.length} cells`,
    });
  }
  const scores: Record<string, ScoreEntry> = {};
  items.forEach((item, index) => {
    const cell = cells[index];
    if (isBlank(cell)) return;
    scores[item.id] = { self: typeof cell === "number" || typeof cell === "boolean" ? cell : String(cell) };
  });
  return scores;
}
