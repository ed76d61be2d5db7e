/** The tables of a .docx, read like sheets. */
import type { Scalar, SheetGrid } from "../../sheets";
import { Archive } from "../read/archive";
import { FileError } from "../read/error";
import { LIMITS, type Limits } from "../read/limits";
import { XmlReader } from "../read/xml";
import { readTable, Room } from "./table";
import { paragraphText } from "./text";

/** A longer paragraph before a table is running text, not its caption. */
const LONGEST_CAPTION = 60;
/** The paragraphs outside tables, one a row: the cover of a form may be typed without a table. */
const TEXT = "正文";

const BODY = "word/document.xml";

/**
 * Every table as a grid named after the paragraph before it, else by its number, and the paragraphs between them as a
 * grid of one column. Whatever cannot be read within the limits ends in a `FileError`.
 */
export function readDocx(
  bytes: Uint8Array,
  options: { readonly limits?: Partial<Limits> } = {},
): Promise<readonly SheetGrid[]> {
  return Promise.resolve().then(() => gridsOf(bytes, { ...LIMITS, ...options.limits }));
}

function gridsOf(bytes: Uint8Array, limits: Limits): readonly SheetGrid[] {
  const archive = new Archive(bytes, limits);
  const text = archive.xml(BODY);
  if (text === null) throw new FileError(archive.has("xl/workbook.xml") ? "is-workbook" : "no-document");
  archive.checkRest();
  const reader = new XmlReader(text, BODY, limits);
  const room = new Room(limits);
  const tables: SheetGrid[] = [];
  const paragraphs: Scalar[][] = [];
  let caption = "";
  while (reader.next()) {
    if (reader.kind !== "open") continue;
    if (reader.name === "p") {
      const paragraph = room.text(paragraphText(reader));
      if (paragraph === "") continue;
      room.take(1);
      paragraphs.push([paragraph]);
      caption = paragraph.length > LONGEST_CAPTION ? "" : paragraph;
    } else if (reader.name === "tbl") {
      tables.push(readTable(reader, caption === "" ? `表${tables.length + 1}` : caption, room));
      caption = "";
    }
  }
  const running = { name: TEXT, hidden: false, rows: paragraphs, merges: [] };
  return paragraphs.length === 0 ? tables : [running, ...tables];
}
