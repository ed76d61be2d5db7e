/** Which looks of cells are those of dates: asked only of workbooks that count days from 1904. */
import type { Archive } from "./archive";
import { XmlReader } from "./xml";

/** Days from 1 January 1904, where old programs for the Mac begin to count, to where all others do. */
export const DAYS_TO_1904 = 1462;

/** Formats of dates and times that every program knows by number; 27 to 36 and 50 to 58 are the Chinese ones. */
const BUILT_IN: readonly (readonly [from: number, to: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** Indices of the cell formats that show a date or a time. */
export function dateStyles(archive: Archive, part: string | null): ReadonlySet<number> {
  const text = part === null ? null : archive.xml(part);
  const dates = new Set<number>();
  if (part === null || text === null) return dates;
  const reader = new XmlReader(text, part, archive.limits);
  const custom = new Set<number>();
  let within = "";
  let index = 0;
  while (reader.next()) {
    if (reader.kind !== "open") continue;
    if (reader.name === "cellXfs" || reader.name === "cellStyleXfs") within = reader.name;
    if (reader.name === "numFmt" && isDateFormat(reader.attribute("formatCode") ?? "")) {
      custom.add(Number(reader.attribute("numFmtId")));
    }
    if (reader.name !== "xf" || within !== "cellXfs") continue;
    const format = Number(reader.attribute("numFmtId") ?? 0);
    if (custom.has(format) || BUILT_IN.some(([from, to]) => from <= format && format <= to)) dates.add(index);
    index++;
  }
  return dates;
}

/** Letters of dates outside quoted texts, colours and conditions. */
function isDateFormat(code: string): boolean {
  return /[ymdhs]/i.test(
    code
      .slice(0, 255)
      .replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, "")
      .replace(/general/gi, ""),
  );
}
