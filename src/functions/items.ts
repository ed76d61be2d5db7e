/** Items as people write them: `T12`, `任12`, `二-12`, or the printed name. */
import { indicators, itemsOf, type Indicator, type Programme } from "../rulebook";
import { ORDINALS, plain } from "./arguments";
import { invalidValue, notAvailable } from "./errors";

/**
 * The item a person means.
 * @throws `#N/A` where the programme has no such item, with the forms that are understood
 */
export function itemNamed(programme: Programme, written: unknown): Indicator {
  const wanted = plain(String(written ?? ""));
  if (wanted === "") throw invalidValue({ zh: "没有写明哪一项", en: "No item is named" });
  const found = indicators(programme).find((item) => aliases(programme, item).includes(wanted));
  if (found) return found;
  throw notAvailable({
    zh: `没有“${String(written)}”这一项，可写编号（T12、任12、二-12）或印发的名称`,
    en: `No item “${String(written)}”. Write its number (T12, 二-12) or its printed name`,
  });
}

function aliases(programme: Programme, item: Indicator): readonly string[] {
  const sections = programme.scorecard?.sections ?? [];
  const index = sections.findIndex((section) => section.groups.flatMap(itemsOf).includes(item));
  const section = sections[index];
  const short = section?.name.zh.replace(/^(主要|工作)/, "").slice(0, 1) ?? "";
  return [item.id, item.name, `${short}${item.no}`, `${ORDINALS[index] ?? ""}-${item.no}`].map(plain);
}
