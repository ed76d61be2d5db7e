/** What a file is, by its content: names and extensions travel badly in the mail. */
import type { FaultCode } from "./faults";

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** Null for a zip archive, which may be a workbook; otherwise why it is none. */
export function foreignKind(bytes: Uint8Array): FaultCode | null {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0x50, 0x4b, 5, 6)) return null;
  if (startsWith(bytes, 0x50, 0x4b, 7, 8)) return "split-archive";
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return kindOfCompound(bytes);
  // BIFF 2 to 4 stood alone, without a container.
  if (
    bytes[0] === 9 &&
    [0, 2, 4].includes(bytes[1] ?? -1) &&
    [4, 6].includes(bytes[2] ?? -1) &&
    bytes[3] === 0
  ) {
    return "old-spreadsheet";
  }
  if (ascii(bytes, 0, 5) === "%PDF-") return "pdf";
  const packed = [
    [0x52, 0x61, 0x72, 0x21],
    [0x37, 0x7a, 0xbc, 0xaf],
    [0x1f, 0x8b],
  ];
  if (packed.some((start) => startsWith(bytes, ...start))) return "other-archive";
  return kindOfText(bytes);
}

/** Streams of a compound file are named in UTF-16 in its directory, which may stand anywhere. */
function kindOfCompound(bytes: Uint8Array): FaultCode {
  const found = streamsIn(bytes);
  if (found.has("EncryptedPackage") || found.has("EncryptionInfo")) return "encrypted";
  if (found.has("Workbook") || found.has("Book")) return "old-spreadsheet";
  if (found.has("WordDocument") || found.has("WpsContent")) return "old-document";
  return "old-container";
}

const STREAMS = ["EncryptedPackage", "EncryptionInfo", "Workbook", "Book", "WordDocument", "WpsContent"];
const SECTOR = 512;
/** An entry of the directory: 64 bytes of name among 128, on a multiple of 128. */
const ENTRY = 128;

function streamsIn(bytes: Uint8Array): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = SECTOR; at + ENTRY <= bytes.length; at += ENTRY) {
    const name = STREAMS.find((stream) => isNamed(bytes, at, stream));
    if (name !== undefined) found.add(name);
  }
  return found;
}

function isNamed(bytes: Uint8Array, at: number, name: string): boolean {
  for (let index = 0; index <= name.length; index++) {
    // The name ends with a zero letter: charCodeAt is NaN there, and NaN | 0 is 0.
    const letter = name.charCodeAt(index) | 0;
    if (bytes[at + 2 * index] !== letter || bytes[at + 2 * index + 1] !== 0) return false;
  }
  return true;
}

const SAMPLE = 4096;

/** Chinese text comes as UTF-8, UTF-16 or GB 18030; none of them holds control characters. */
function kindOfText(bytes: Uint8Array): FaultCode {
  const wide = startsWith(bytes, 0xff, 0xfe) ? "utf-16le" : startsWith(bytes, 0xfe, 0xff) ? "utf-16be" : null;
  const sample = new TextDecoder(wide ?? "utf-8").decode(bytes.subarray(0, SAMPLE)).trimStart();
  if (/[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(sample)) return "unknown";
  const start = sample.slice(0, 1024).toLowerCase();
  if (
    /progid="excel\.sheet"|urn:schemas-microsoft-com:office:spreadsheet"/.test(start) &&
    start.startsWith("<?xml")
  ) {
    return "xml-spreadsheet";
  }
  if (
    /^<!doctype html|^(<\?xml[^>]*>\s*)?<(html|head|body|table|meta|style|div)\b|^mime-version:/.test(start)
  ) {
    return "html";
  }
  return "csv";
}
