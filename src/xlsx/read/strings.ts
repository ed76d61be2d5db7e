/** The texts that cells share, and texts inside cells. */
import type { Archive } from "./archive";
import { FileError } from "./error";
import type { Limits } from "./limits";
import { XmlReader } from "./xml";

export function readSharedStrings(archive: Archive, part: string | null): readonly string[] {
  const text = part === null ? null : archive.xml(part);
  if (part === null || text === null) return [];
  const { limits } = archive;
  const reader = new XmlReader(text, part, limits);
  const strings: string[] = [];
  while (reader.next()) {
    if (reader.kind !== "open" || reader.name !== "si") continue;
    if (strings.length >= limits.sharedStrings) {
      throw new FileError("too-many-texts", { part, limit: limits.sharedStrings });
    }
    strings.push(richText(reader, limits));
  }
  return strings;
}

/** Runs of different looks put together; the pronunciation that some programs write beside them is left out. */
export function richText(reader: XmlReader, limits: Limits): string {
  const depth = reader.depth;
  let text = "";
  while (reader.next() && (reader.kind !== "close" || reader.depth > depth)) {
    if (reader.kind !== "open") continue;
    if (reader.name === "rPh") reader.pass();
    else if (reader.name === "t") text += reader.content();
    if (text.length > limits.textLength) throw reader.tooLong();
  }
  return unescaped(text);
}

/** Shorter pieces are copied anyway. */
const SLICED_FROM = 13;
const CHUNK = 4096;

/**
 * The same text with letters of its own. Engines keep a piece of a text as a view of the whole, so that one city's name
 * would hold the whole workbook in memory.
 */
export function detached(text: string): string {
  if (text.length < SLICED_FROM) return text;
  let copy = "";
  for (let at = 0; at < text.length; at += CHUNK) {
    const codes = Array.from({ length: Math.min(CHUNK, text.length - at) }, (_, index) =>
      text.charCodeAt(at + index),
    );
    copy += String.fromCharCode(...codes);
  }
  return copy;
}

/** Letters that XML cannot hold stand as "_x000D_", and a text that looks like that as "_x005F_x000D_". */
export function unescaped(text: string): string {
  if (!text.includes("_x")) return detached(text);
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
