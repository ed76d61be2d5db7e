/** The smallest workbooks, so that a test shows all that matters. */
import { zipOf, type Part } from "./archive";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

export interface SheetText {
  readonly name: string;
  /** What stands in `sheetData`. */
  readonly data: string;
  /** What follows it. */
  readonly after?: string;
  readonly state?: string;
}

export interface BookText {
  readonly sheets?: readonly SheetText[];
  /** `<definedName …>` elements. */
  readonly names?: string;
  /** `<si>` elements. */
  readonly strings?: string;
  /** Parts besides, or instead of those of the same name. */
  readonly parts?: readonly Part[];
  readonly namespace?: string;
  readonly relations?: string;
}

const attribute = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

export const relationships = (entries: readonly string[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${entries.join("")}</Relationships>`;

export function bookParts(book: BookText): readonly Part[] {
  const { namespace = MAIN, relations = RELATIONS } = book;
  const sheets = book.sheets ?? [{ name: "表一", data: "" }];
  const list = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${attribute(name)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ""} r:id="rId${index + 1}"/>`,
  );
  const targets = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const ofStrings = `<Relationship Id="rIdS" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/>`;
  const main = `<Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/>`;
  const parts: Part[] = [
    { name: "[Content_Types].xml", data: `${HEAD}<Types xmlns="${PACKAGE}/content-types"/>` },
    { name: "_rels/.rels", data: relationships([main]) },
    {
      name: "xl/workbook.xml",
      data: `${HEAD}<workbook xmlns="${namespace}" xmlns:r="${relations}"><sheets>${list.join("")}</sheets>${
        book.names === undefined ? "" : `<definedNames>${book.names}</definedNames>`
      }</workbook>`,
    },
    { name: "xl/_rels/workbook.xml.rels", data: relationships([...targets, ofStrings]) },
    { name: "xl/sharedStrings.xml", data: `${HEAD}<sst xmlns="${namespace}">${book.strings ?? ""}</sst>` },
    ...sheets.map(({ data, after = "" }, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      data: `${HEAD}<worksheet xmlns="${namespace}"><sheetData>${data}</sheetData>${after}</worksheet>`,
    })),
  ];
  const others = book.parts ?? [];
  return [...parts.filter(({ name }) => !others.some((other) => other.name === name)), ...others];
}

export const bookOf = (book: BookText): Uint8Array => zipOf(bookParts(book));

/** One sheet with these cells, in one row unless they are rows. */
export const sheetOf = (cells: string, after = ""): Uint8Array =>
  bookOf({
    sheets: [{ name: "表一", data: cells.startsWith("<row") ? cells : `<row r="1">${cells}</row>`, after }],
  });
