/** What the documents print of items, as tables and as single texts. */
import { effectivePoints, groupsOf, allGroups, itemsOf, type Programme } from "../rulebook";
import { exact, nearest } from "../scoring";
import { enforcementIn, oneCell, wordIn } from "./cells";
import { sectionNamed } from "./arguments";
import { invalidValue, notAvailable } from "./errors";
import { gateWritten } from "./gates";
import { itemNamed, itemWritten } from "./items";
import { displayLanguage } from "./language";

/** Where a document says it: of an item, a condition or a deadline. */
export function clauseOf(programme: Programme, given: unknown): string {
  const written = wordIn(given);
  if (written.trim() === "") throw invalidValue({ zh: "没有写明哪一项", en: "Nothing is named" });
  const found =
    itemWritten(programme, written) ?? gateWritten(programme, written) ?? deadlineWritten(programme, written);
  if (found) return found.source;
  throw notAvailable({
    zh: `没有“${written}”，可写指标（T12、二-12）、条件（18.9b）或期限（DL-9）`,
    en: `No “${written}”. Write an item (T12), a condition (18.9b) or a deadline (DL-9)`,
  });
}

export const deadlineWritten = (
  { deadlines }: Programme,
  written: string,
): Programme["deadlines"][number] | undefined =>
  deadlines.find(({ id }) => id === written.normalize("NFKC").trim().toUpperCase());

/** 指标说明, exact to the character. */
export function noteOf(programme: Programme, given: unknown): string {
  const { note, name } = itemNamed(programme, given);
  if (note !== undefined) return note;
  throw notAvailable({ zh: `“${name}”没有印发的说明`, en: `“${name}” has no printed note` });
}

/** Items in printed order: id, serial number, name, points, section, first-level group. */
export function itemTable(
  programme: Programme,
  section: unknown,
  enforcement: unknown,
): (string | number)[][] {
  const points = effectivePoints(programme, { enforcementPower: enforcementIn(enforcement) });
  const all = programme.scorecard?.sections ?? [];
  const wanted = oneCell(section) === null ? all : [sectionNamed(programme, section)];
  return wanted.flatMap((one) =>
    one.groups.flatMap(itemsOf).map((item) => {
      const [first] = groupsOf(programme, item.id);
      const group = allGroups(one).find(({ id }) => id === first)?.name ?? "";
      const full = nearest(exact(points[item.id] ?? "0"));
      return [item.id, item.no, item.name, full, one.name[displayLanguage()], group];
    }),
  );
}

/** The rules in force: rule pack and its version, as a seal names it. */
export const rulesVersion = ({ id, version }: Programme): string => `${id}/${version}`;
