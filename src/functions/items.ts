/** Items as people write them: `T12`, `任12`, `二-12`, or the printed name. */
import {
  allGroups,
  indicators,
  itemsOf,
  type Group,
  type Indicator,
  type Programme,
  type Section,
} from "../rulebook";
import { ORDINALS, plain, sectionWritten } from "./arguments";
import { wordIn } from "./cells";
import { invalidValue, notAvailable } from "./errors";

/**
 * The item a person means.
 * @throws `#N/A` where the programme has no such item, with the forms that are understood
 */
export function itemNamed(programme: Programme, given: unknown): Indicator {
  const written = wordIn(given);
  if (plain(written) === "") throw invalidValue({ zh: "没有写明哪一项", en: "No item is named" });
  const found = itemWritten(programme, written);
  if (found) return found;
  throw notAvailable({
    zh: `没有“${written}”这一项，可写编号（T12、任12、二-12）或印发的名称`,
    en: `No item “${written}”. Write its number (T12, 二-12) or its printed name`,
  });
}

/** As `itemNamed`; undefined where there is no such item. */
export const itemWritten = (programme: Programme, written: string): Indicator | undefined =>
  itemsByName(programme).get(withHyphen(plain(written)));

/** A group or section by its id or name, or what else it may be. */
export type Part =
  | { readonly kind: "section"; readonly section: Section }
  | { readonly kind: "group"; readonly group: Group; readonly section: Section };

export function partWritten(programme: Programme, written: string): Part | undefined {
  const section = sectionWritten(programme, written);
  if (section) return { kind: "section", section };
  const wanted = plain(written);
  for (const one of programme.scorecard?.sections ?? []) {
    const group = allGroups(one).find(({ id, name }) => plain(id) === wanted || plain(name) === wanted);
    if (group) return { kind: "group", group, section: one };
  }
  return undefined;
}

/** @throws `#N/A` where the programme has neither such a section nor such a group */
export function partNamed(programme: Programme, given: unknown): Part {
  const written = wordIn(given);
  const part = partWritten(programme, written);
  if (part) return part;
  throw notAvailable({
    zh: `没有“${written}”这一部分或这一组，可写名称（主要任务、政府重视）或编号（tasks、T.1.1）`,
    en: `No section or group “${written}”. Write its name or its id (tasks, T.1.1)`,
  });
}

export const itemsUnder = (part: Part): readonly Indicator[] =>
  part.kind === "group" ? itemsOf(part.group) : part.section.groups.flatMap(itemsOf);

const known = new WeakMap<Programme, ReadonlyMap<string, Indicator>>();

/** Every way to write an item, laid out once: a column of formulas asks thousands of times. */
function itemsByName(programme: Programme): ReadonlyMap<string, Indicator> {
  const before = known.get(programme);
  if (before) return before;
  const names = new Map<string, Indicator>();
  for (const [item, name] of allNames(programme)) if (!names.has(name)) names.set(name, item);
  known.set(programme, names);
  return names;
}

/** Numbers before names, so that no name hides a number. */
function allNames(programme: Programme): readonly (readonly [Indicator, string])[] {
  const numbers = (programme.scorecard?.sections ?? []).flatMap((section, index) =>
    section.groups
      .flatMap(itemsOf)
      .flatMap((item) => numbersOf(item, section, index).map((name) => [item, plain(name)] as const)),
  );
  const names = indicators(programme).flatMap((item) =>
    [item.name, ...(item.aliases ?? [])].map((name) => [item, withHyphen(plain(name))] as const),
  );
  return [...numbers, ...names];
}

/** T12, 任12, 任务12, 主要任务12, 二-12. */
function numbersOf({ id, no }: Indicator, { name }: Section, index: number): readonly string[] {
  const short = name.zh.replace(/^(主要|工作)/, "");
  return [
    id,
    `${short.slice(0, 1)}${no}`,
    `${short.slice(0, 2)}${no}`,
    `${name.zh}${no}`,
    `${ORDINALS[index] ?? ""}-${no}`,
  ];
}

/** Any dash is a hyphen to people. */
const withHyphen = (text: string): string => text.replace(/[‐-―−]/g, "-");
