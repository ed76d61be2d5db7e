/** The workbook part: which sheets there are, in tab order, and what its names refer to. */
import type { Archive } from "./archive";
import { FileError } from "./error";
import { detached } from "./strings";
import { XmlReader } from "./xml";

export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  /** Path in the archive; null for what is no worksheet (chart sheets, dialogs), which still counts in order. */
  readonly part: string | null;
}

export interface DefinedName {
  /** In lower case: names are told apart without case. */
  readonly key: string;
  /** Index of the sheet that it belongs to; null for the whole book. */
  readonly scope: number | null;
  readonly reference: string;
}

export interface Book {
  readonly sheets: readonly SheetPart[];
  readonly names: readonly DefinedName[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  /** Whether days are counted from 1904. */
  readonly from1904: boolean;
}

interface Relation {
  readonly id: string;
  /** Last step of its type, which strict and transitional workbooks share: "worksheet". */
  readonly type: string;
  readonly target: string;
}

export function readBook(archive: Archive): Book {
  const part = workbookPart(archive);
  const relations = relationsOf(archive, part);
  const text = archive.xml(part);
  if (text === null) throw new FileError("no-workbook");
  const reader = new XmlReader(text, part, archive.limits);
  const sheets: SheetPart[] = [];
  const names: DefinedName[] = [];
  let from1904 = false;
  while (reader.next()) {
    if (reader.kind !== "open") continue;
    if (reader.name === "sheet") sheets.push(sheetPart(reader, relations));
    if (reader.name === "definedName") names.push(definedName(reader));
    if (reader.name === "workbookPr") from1904 = /^(1|true|on)$/.test(reader.attribute("date1904") ?? "");
    if (reader.name === "extLst") reader.pass();
    checkCounts(archive, sheets.length, names.length);
  }
  if (sheets.length === 0) throw reader.damaged();
  const target = (wanted: string): string | null =>
    [...relations.values()].find(({ type }) => type === wanted)?.target ?? null;
  return { sheets, names, sharedStrings: target("sharedStrings"), styles: target("styles"), from1904 };
}

function checkCounts({ limits }: Archive, sheets: number, names: number): void {
  if (sheets > limits.sheets) throw new FileError("too-many-sheets", { limit: limits.sheets });
  if (names > limits.names) throw new FileError("too-many-names", { limit: limits.names });
}

/** Where the package says it is, else where every program puts it. */
function workbookPart(archive: Archive): string {
  const main = [...relationsOf(archive, "").values()].find(({ type }) => type === "officeDocument")?.target;
  const part = main ?? "xl/workbook.xml";
  if (/\.bin$/i.test(part) || archive.has("xl/workbook.bin")) throw new FileError("binary-workbook");
  if (archive.has(part) && !part.startsWith("word/")) return part;
  if (archive.has("word/document.xml")) throw new FileError("is-document");
  if (archive.has("mimetype") && archive.has("content.xml")) throw new FileError("opendocument");
  if (!archive.has("[Content_Types].xml")) throw new FileError("other-archive");
  throw new FileError("no-workbook");
}

/** Relations of a part by id; without any, an empty map. External ones are left out: nothing is fetched. */
function relationsOf(archive: Archive, part: string): ReadonlyMap<string, Relation> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const place = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const relations = new Map<string, Relation>();
  const text = archive.xml(place);
  if (text === null) return relations;
  const reader = new XmlReader(text, place, archive.limits);
  while (reader.next()) {
    if (reader.kind !== "open" || reader.name !== "Relationship") continue;
    if (reader.attribute("TargetMode") === "External") continue;
    const id = reader.attribute("Id") ?? "";
    const type = (reader.attribute("Type") ?? "").replace(/^.*\//, "");
    relations.set(id, { id, type, target: resolved(folder, reader.attribute("Target") ?? "") });
  }
  return relations;
}

function resolved(folder: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  const steps: string[] = [];
  for (const step of `${path.startsWith("/") ? "" : folder}${path}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function sheetPart(reader: XmlReader, relations: ReadonlyMap<string, Relation>): SheetPart {
  const relation = relations.get(reader.attribute("id") ?? "");
  const state = reader.attribute("state") ?? "visible";
  return {
    name: detached(reader.attribute("name") ?? ""),
    hidden: state !== "visible",
    part: relation?.type === "worksheet" ? relation.target : null,
  };
}

function definedName(reader: XmlReader): DefinedName {
  const key = (reader.attribute("name") ?? "").toLowerCase();
  const scope = reader.attribute("localSheetId");
  return { key, scope: scope === null ? null : Number(scope), reference: reader.content() };
}
