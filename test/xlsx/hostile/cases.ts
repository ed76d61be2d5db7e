/** Files that nobody should have to read: what each is called, and the error that it ends in. */
import { strToU8 } from "fflate";
import type { FaultCode } from "../../../src/xlsx/index";
import { joined, zipOf, type Part } from "./archive";
import { bookOf, bookParts, relationships, sheetOf } from "./book";

export interface HostileCase {
  readonly name: string;
  readonly code: FaultCode;
  readonly bytes: () => Uint8Array;
}

const cell = (address: string, value: string | number = 1): string => `<c r="${address}"><v>${value}</v></c>`;
const repeat = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join("");
const fine = (): Uint8Array => sheetOf(cell("A1"));
const withPart = (part: Part): Uint8Array => bookOf({ parts: [part] });
const zeros = (bytes: number): Uint8Array => new Uint8Array(bytes);
const MB = 1 << 20;

/** A compound file: a sector of header, then a directory with these streams. */
function compound(...streams: readonly string[]): Uint8Array {
  const bytes = zeros(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ["Root Entry", ...streams].forEach((stream, index) => {
    [...stream].forEach((letter, at) => {
      bytes[1024 + index * 128 + 2 * at] = letter.charCodeAt(0);
    });
  });
  return bytes;
}

const foreign: readonly HostileCase[] = [
  { name: "an empty file", code: "empty", bytes: () => zeros(0) },
  { name: "one byte", code: "unknown", bytes: () => zeros(1) },
  { name: "zeros", code: "unknown", bytes: () => zeros(5000) },
  {
    name: "a workbook with a password",
    code: "encrypted",
    bytes: () => compound("EncryptionInfo", "EncryptedPackage"),
  },
  { name: ".xls", code: "old-spreadsheet", bytes: () => compound("Workbook") },
  { name: ".xls of Excel 5", code: "old-spreadsheet", bytes: () => compound("Book") },
  {
    name: ".xls of Excel 4",
    code: "old-spreadsheet",
    bytes: () => Uint8Array.of(9, 4, 6, 0, 0, 0, 16, 0, 0, 0),
  },
  {
    name: ".et",
    code: "old-spreadsheet",
    bytes: () => compound("Workbook", "\x05SummaryInformation", "ETExtData"),
  },
  { name: ".doc", code: "old-document", bytes: () => compound("WordDocument") },
  { name: "another compound file", code: "old-container", bytes: () => compound("PowerPoint Document") },
  { name: "CSV", code: "csv", bytes: () => strToU8("\ufeff序号,指标,自评\n1,发明专利,5\n") },
  {
    name: "CSV in GB 18030",
    code: "csv",
    bytes: () => Uint8Array.of(0xd0, 0xf2, 0xba, 0xc5, 0x2c, 0xd6, 0xb8, 0xb1, 0xea, 0x0a, 0x31, 0x2c, 0x35),
  },
  { name: "CSV in UTF-16", code: "csv", bytes: () => Uint8Array.of(0xff, 0xfe, 0x31, 0, 0x2c, 0, 0x32, 0) },
  { name: "HTML", code: "html", bytes: () => strToU8("\n<html><table><tr><td>1</td></tr></table></html>") },
  { name: "HTML with a document type", code: "html", bytes: () => strToU8("<!DOCTYPE html><html></html>") },
  { name: "a mail page", code: "html", bytes: () => strToU8("MIME-Version: 1.0\nContent-Type: text/html") },
  {
    name: "XML of Excel 2003",
    code: "xml-spreadsheet",
    bytes: () => strToU8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
  },
  { name: "PDF", code: "pdf", bytes: () => strToU8("%PDF-1.7\n") },
  { name: "RAR", code: "other-archive", bytes: () => strToU8("Rar!\x1a\x07\x00") },
  { name: "7z", code: "other-archive", bytes: () => Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c) },
  { name: "gzip", code: "other-archive", bytes: () => Uint8Array.of(0x1f, 0x8b, 8, 0) },
  {
    name: "a zip of anything",
    code: "other-archive",
    bytes: () => zipOf([{ name: "说明.txt", data: "说明" }]),
  },
  { name: "an empty zip", code: "other-archive", bytes: () => zipOf([]) },
  {
    name: "a package without a workbook",
    code: "no-workbook",
    bytes: () => zipOf([{ name: "[Content_Types].xml", data: "<Types/>" }]),
  },
  {
    name: ".docx",
    code: "is-document",
    bytes: () =>
      zipOf([
        { name: "[Content_Types].xml", data: "<Types/>" },
        { name: "word/document.xml", data: "<w:document/>" },
      ]),
  },
  {
    name: ".ods",
    code: "opendocument",
    bytes: () =>
      zipOf([
        { name: "mimetype", data: "application/vnd.oasis.opendocument.spreadsheet", stored: true },
        { name: "content.xml", data: "<office:document-content/>" },
      ]),
  },
  {
    name: ".xlsb",
    code: "binary-workbook",
    bytes: () => zipOf([{ name: "xl/workbook.bin", data: "\x83\x01\x00" }]),
  },
];

const archives: readonly HostileCase[] = [
  { name: "the first half", code: "truncated", bytes: () => fine().subarray(0, fine().length / 2) },
  { name: "four bytes of a zip", code: "truncated", bytes: () => fine().subarray(0, 4) },
  { name: "without its last byte", code: "truncated", bytes: () => fine().subarray(0, fine().length - 1) },
  {
    name: "without its first half",
    code: "damaged",
    bytes: () => joined([fine().subarray(0, 8), fine().subarray(fine().length / 2)]),
  },
  {
    name: "one part of several archives",
    code: "split-archive",
    bytes: () => Uint8Array.of(0x50, 0x4b, 7, 8, 0, 0),
  },
  {
    name: "zip encryption",
    code: "encrypted",
    bytes: () => withPart({ name: "xl/styles.xml", data: "<a/>", flags: 1 }),
  },
  {
    name: "an unknown way of compressing",
    code: "unknown-compression",
    bytes: () => withPart({ name: "xl/styles.xml", data: "<a/>", method: 14 }),
  },
  {
    name: "a path upwards",
    code: "unsafe-path",
    bytes: () => withPart({ name: "../../evil.xml", data: "<a/>" }),
  },
  {
    name: "a path upwards within",
    code: "unsafe-path",
    bytes: () => withPart({ name: "xl/../../evil", data: "" }),
  },
  {
    name: "a path upwards in backslashes",
    code: "unsafe-path",
    bytes: () => withPart({ name: "xl\\..\\..\\evil", data: "" }),
  },
  { name: "an absolute path", code: "unsafe-path", bytes: () => withPart({ name: "/etc/passwd", data: "" }) },
  {
    name: "a path on a drive",
    code: "unsafe-path",
    bytes: () => withPart({ name: "C:/evil.xml", data: "<a/>" }),
  },
  {
    name: "the same part twice",
    code: "repeated-part",
    bytes: () => zipOf([...bookParts({}), { name: "xl/workbook.xml", data: "<workbook/>" }]),
  },
  {
    name: "the same part twice, in capitals",
    code: "repeated-part",
    bytes: () => zipOf([...bookParts({}), { name: "XL/Workbook.XML", data: "<workbook/>" }]),
  },
  {
    name: "a wrong checksum",
    code: "checksum",
    bytes: () => withPart({ name: "xl/media/1.png", data: "x", crc: 7 }),
  },
  {
    name: "a part that ends before its size",
    code: "truncated",
    bytes: () => withPart({ name: "xl/styles.xml", data: "<a/>", size: 5000 }),
  },
  {
    name: "compressed bytes that are none",
    code: "damaged",
    bytes: () =>
      withPart({ name: "xl/styles.xml", data: new Uint8Array(60).fill(255), stored: true, method: 8 }),
  },
  { name: "too many parts", code: "too-many-parts", bytes: () => manyParts(4100) },
];

function manyParts(count: number): Uint8Array {
  const more = Array.from({ length: count }, (_, index) => ({
    name: `xl/media/${index}`,
    data: "",
    stored: true,
  }));
  return bookOf({ parts: more });
}

const bombs: readonly HostileCase[] = [
  {
    name: "a bomb in a part that is read",
    code: "compression-bomb",
    bytes: () => withPart({ name: "xl/sharedStrings.xml", data: zeros(20 * MB) }),
  },
  {
    name: "a bomb in a picture",
    code: "compression-bomb",
    bytes: () => withPart({ name: "xl/media/1.png", data: zeros(30 * MB) }),
  },
  {
    name: "a bomb whose header says it is small",
    code: "false-size",
    bytes: () => withPart({ name: "xl/sharedStrings.xml", data: zeros(30 * MB), size: 1000 }),
  },
  {
    name: "a bomb in a picture whose header says it is small",
    code: "false-size",
    bytes: () => withPart({ name: "xl/media/1.png", data: zeros(30 * MB), size: 1000 }),
  },
  {
    name: "a stored part larger than it says",
    code: "false-size",
    bytes: () => withPart({ name: "xl/styles.xml", data: "x".repeat(5000), size: 10, stored: true }),
  },
  {
    name: "parts that share their bytes",
    code: "content-too-large",
    bytes: () => {
      const sizes = { data: "x", size: 20 * MB, compressed: 2 * MB };
      const more = Array.from({ length: 20 }, (_, index) => ({
        ...sizes,
        name: `xl/media/a${index}`,
        sameAs: "xl/media/0",
      }));
      return bookOf({ parts: [{ ...sizes, name: "xl/media/0" }, ...more] });
    },
  },
  {
    name: "a part of four gigabytes",
    code: "compression-bomb",
    bytes: () => withPart({ name: "xl/styles.xml", data: "<a/>", size: 0xfffffffe }),
  },
  {
    name: "a sheet above its limit",
    code: "part-too-large",
    bytes: () => withPart({ name: "xl/styles.xml", data: "<a/>", size: 25 * MB, compressed: 5 * MB }),
  },
  { name: "a file above its limit", code: "file-too-large", bytes: () => zeros(41 * MB) },
];

const WIDE_DOCTYPE = (() => {
  const text = '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE a [<!ENTITY b "c">]><a/>';
  return Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0])]);
})();

const LAUGHS = `<!DOCTYPE sst [<!ENTITY a "ha">${repeat(9, (index) => `<!ENTITY a${index} "&a;&a;">`)}]><sst><si><t>&a8;</t></si></sst>`;

const xml: readonly HostileCase[] = [
  {
    name: "entities that multiply",
    code: "doctype",
    bytes: () => withPart({ name: "xl/sharedStrings.xml", data: LAUGHS }),
  },
  {
    name: "an entity from outside",
    code: "doctype",
    bytes: () =>
      withPart({
        name: "xl/workbook.xml",
        data: '<!DOCTYPE a SYSTEM "file:///etc/passwd"><workbook/>',
      }),
  },
  {
    name: "a document type in a part that is not read",
    code: "doctype",
    bytes: () => withPart({ name: "docProps/core.xml", data: "<!doctype a><a/>" }),
  },
  {
    name: "a document type in UTF-16",
    code: "doctype",
    bytes: () => withPart({ name: "xl/styles.xml", data: WIDE_DOCTYPE }),
  },
  { name: "an element that does not end", code: "damaged", bytes: () => sheetOf("<c><v>1</v>") },
  { name: "elements that cross", code: "damaged", bytes: () => sheetOf('<c r="A1"><v>1</c></v>') },
  { name: "an unknown entity", code: "damaged", bytes: () => sheetOf(`<c r="A1" t="str"><v>&nbsp;</v></c>`) },
  {
    name: "a letter beyond Unicode",
    code: "damaged",
    bytes: () => sheetOf(`<c r="A1" t="str"><v>&#x110000;</v></c>`),
  },
  { name: "a tag that does not end", code: "damaged", bytes: () => sheetOf('<c r="A1><v>1</v></c>') },
  {
    name: "bytes that are no text",
    code: "damaged",
    bytes: () =>
      withPart({ name: "xl/workbook.xml", data: Uint8Array.of(0x3c, 0x61, 0xff, 0xfe, 0x2f, 0x3e) }),
  },
  {
    name: "an empty workbook part",
    code: "damaged",
    bytes: () => withPart({ name: "xl/workbook.xml", data: "" }),
  },
  { name: "a workbook without sheets", code: "damaged", bytes: () => bookOf({ sheets: [] }) },
  { name: "a sheet without its part", code: "missing-part", bytes: () => zipOf(bookParts({}).slice(0, -1)) },
  {
    name: "a sheet outside of the file",
    code: "missing-part",
    bytes: () =>
      withPart({
        name: "xl/_rels/workbook.xml.rels",
        data: relationships(['<Relationship Id="rId1" Type="x/worksheet" Target="../../../../etc/passwd"/>']),
      }),
  },
  {
    name: "elements in elements",
    code: "too-deep",
    bytes: () => sheetOf(`<c r="A1" t="inlineStr"><is>${"<r>".repeat(100_000)}`),
  },
  {
    name: "texts of deep runs",
    code: "too-deep",
    bytes: () => bookOf({ strings: `<si>${"<r>".repeat(100_000)}` }),
  },
];

const counts: readonly HostileCase[] = [
  {
    name: "many merged areas",
    code: "too-many-merges",
    bytes: () =>
      sheetOf(
        cell("A1"),
        `<mergeCells>${repeat(21_000, (index) => `<mergeCell ref="A${index + 1}:B${index + 1}"/>`)}</mergeCells>`,
      ),
  },
  {
    name: "merged areas over each other",
    code: "overlapping-merges",
    bytes: () =>
      sheetOf(
        `<row r="1">${cell("A1")}</row><row r="1000">${cell("ZZ1000")}</row>`,
        `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(10_000)}</mergeCells>`,
      ),
  },
  {
    name: "many names",
    code: "too-many-names",
    bytes: () =>
      bookOf({ names: repeat(21_000, (index) => `<definedName name="n${index}">A!$A$1</definedName>`) }),
  },
  {
    name: "too many sheets",
    code: "too-many-sheets",
    bytes: () =>
      bookOf({ sheets: Array.from({ length: 300 }, (_, index) => ({ name: `表${index}`, data: "" })) }),
  },
  {
    name: "too many cells",
    code: "too-many-cells",
    bytes: () =>
      sheetOf(
        repeat(
          500,
          (row) => `<row>${repeat(1000, (column) => `<c><v>${(row * column) % 977}</v></c>`)}</row>`,
        ),
      ),
  },
  {
    name: "a cell at the end of the sheet",
    code: "sheet-too-large",
    bytes: () => sheetOf(`<row>${cell("XFD1048576")}</row>`),
  },
  { name: "a cell right of the sheet", code: "outside-sheet", bytes: () => sheetOf(cell("XFE1")) },
  { name: "a cell below the sheet", code: "outside-sheet", bytes: () => sheetOf(cell("A1048577")) },
  { name: "a row below the sheet", code: "outside-sheet", bytes: () => sheetOf('<row r="99999999999"/>') },
  {
    name: "a row before the sheet",
    code: "outside-sheet",
    bytes: () => sheetOf('<row r="0"><c><v>1</v></c></row>'),
  },
  { name: "a cell without a place", code: "outside-sheet", bytes: () => sheetOf(cell("__proto__")) },
  { name: "the same cell twice", code: "repeated-cell", bytes: () => sheetOf(cell("A1") + cell("A1", 2)) },
  {
    name: "a text that the book does not have",
    code: "damaged",
    bytes: () => sheetOf('<c r="A1" t="s"><v>4294967295</v></c>'),
  },
  {
    name: "a text longer than a cell holds",
    code: "text-too-long",
    bytes: () => sheetOf(`<c r="A1" t="inlineStr"><is><t>${"长".repeat(40_000)}</t></is></c>`),
  },
  {
    name: "a text of many runs",
    code: "text-too-long",
    bytes: () =>
      withPart({
        name: "xl/sharedStrings.xml",
        data: `<sst><si>${"<r><t>a</t></r>".repeat(100_000)}</si></sst>`,
        stored: true,
      }),
  },
  {
    name: "a million digits",
    code: "text-too-long",
    bytes: () => sheetOf(`<c r="A1"><v>${"1".repeat(1_000_000)}</v></c>`),
  },
  {
    name: "too many texts",
    code: "too-many-texts",
    bytes: () => bookOf({ strings: repeat(450_000, (index) => `<si><t>${index % 997}</t></si>`) }),
  },
];

export const HOSTILE: readonly HostileCase[] = [...foreign, ...archives, ...bombs, ...xml, ...counts];
