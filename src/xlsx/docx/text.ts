/** The words of a document, as a reader of the finished text sees them: without deletions and without codes of fields. */
import type { XmlReader } from "../read/xml";

/** Moved away, an older program's copy of a drawing, the reading of a letter, text boxes that float over the page. */
const PASSED: ReadonlySet<string> = new Set([
  "del",
  "moveFrom",
  "Fallback",
  "rt",
  "txbxContent",
  "pPr",
  "rPr",
]);

const SIGNS: ReadonlyMap<string, string> = new Map([
  ["tab", "\t"],
  ["br", "\n"],
  ["cr", "\n"],
  ["noBreakHyphen", "-"],
]);

/** Boxes that forms have ticked, in the private letters of the Wingdings fonts. */
const TICKS: ReadonlyMap<string, string> = new Map([
  ["f0fe", "☑"],
  ["f052", "☑"],
  ["f0fc", "√"],
  ["f0a8", "□"],
  ["f06f", "□"],
  ["f0a3", "□"],
]);

/** The text of the paragraph that has just opened. */
export function paragraphText(reader: XmlReader): string {
  const depth = reader.depth;
  let text = "";
  while (reader.next() && (reader.kind !== "close" || reader.depth > depth)) {
    if (reader.kind !== "open") continue;
    if (PASSED.has(reader.name)) reader.pass();
    else if (reader.name === "t") text += reader.content();
    else text += signOf(reader);
  }
  return text.replaceAll("\u00a0", " ").trim();
}

function signOf(reader: XmlReader): string {
  if (reader.name === "sym") return TICKS.get((reader.attribute("char") ?? "").toLowerCase()) ?? "";
  return SIGNS.get(reader.name) ?? "";
}
