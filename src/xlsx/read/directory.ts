/**
 * The directory of a zip archive, checked before anything is inflated. It is read from the end, as every program
 * does; what stands between the parts is not looked at.
 */
import { Bytes } from "./bytes";
import { FileError } from "./error";
import type { Limits } from "./limits";

export interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly compressed: number;
  readonly size: number;
  /** Of the part's own header. */
  readonly at: number;
}

const END = 0x06054b50;
const END_64_PLACE = 0x07064b50;
const END_64 = 0x06064b50;
const FILE = 0x02014b50;
const LOCAL = 0x04034b50;
const LONGEST_COMMENT = 0xffff;
const END_LENGTH = 22;
const ENCRYPTED = 1;
const UTF8 = 0x800;
const FULL_16 = 0xffff;
const FULL_32 = 0xffffffff;
const RATIO_FROM = 1 << 20;

export function readDirectory(all: Uint8Array, limits: Limits): readonly Entry[] {
  const bytes = new Bytes(all);
  const { count, at } = directoryPlace(bytes);
  if (count > limits.entries) throw new FileError("too-many-parts", { limit: limits.entries });
  const entries: Entry[] = [];
  let next = at;
  for (let index = 0; index < count; index++) {
    if (bytes.u32(next) !== FILE) throw new FileError("damaged");
    const entry = entryAt(bytes, next);
    entries.push(entry);
    next += 46 + bytes.u16(next + 28) + bytes.u16(next + 30) + bytes.u16(next + 32);
  }
  checkNames(entries);
  checkSizes(entries, limits);
  return entries;
}

function directoryPlace(bytes: Bytes): { readonly count: number; readonly at: number } {
  const lowest = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
  let end = bytes.length - END_LENGTH;
  while (end >= lowest && bytes.u32(end) !== END) end--;
  if (end < lowest) throw new FileError("truncated");
  const disk = bytes.u16(end + 4);
  const count = bytes.u16(end + 10);
  const at = bytes.u32(end + 16);
  if (count === FULL_16 || at === FULL_32) return directoryPlace64(bytes, end - 20);
  if (disk !== 0 || bytes.u16(end + 8) !== count) throw new FileError("split-archive");
  return { count, at };
}

function directoryPlace64(bytes: Bytes, locator: number): { readonly count: number; readonly at: number } {
  const end = bytes.u64(locator + 8);
  if (bytes.u32(locator) !== END_64_PLACE || bytes.u32(end) !== END_64) throw new FileError("damaged");
  return { count: bytes.u64(end + 32), at: bytes.u64(end + 48) };
}

function entryAt(bytes: Bytes, at: number): Entry {
  const flags = bytes.u16(at + 8);
  const nameLength = bytes.u16(at + 28);
  const raw = bytes.all.subarray(at + 46, at + 46 + nameLength);
  // Older Chinese programs name parts in GB 18030 without saying so; parts of a workbook have ASCII names.
  const name = new TextDecoder(flags & UTF8 ? "utf-8" : "gb18030").decode(raw).replaceAll("\\", "/");
  if (flags & ENCRYPTED) throw new FileError("encrypted");
  const sizes = sizesAt(bytes, at, nameLength);
  const method = bytes.u16(at + 10);
  if (method !== 0 && method !== 8) throw new FileError("unknown-compression", { part: name });
  return { name, method, crc: bytes.u32(at + 16), ...sizes };
}

/** Values that do not fit stand in the extra field, in this order, and only those. */
function sizesAt(bytes: Bytes, at: number, nameLength: number): Pick<Entry, "compressed" | "size" | "at"> {
  const plain = { size: bytes.u32(at + 24), compressed: bytes.u32(at + 20), at: bytes.u32(at + 42) };
  if (!Object.values(plain).includes(FULL_32)) return plain;
  const from = at + 46 + nameLength;
  let field = from;
  const to = from + bytes.u16(at + 30);
  while (field < to && bytes.u16(field) !== 1) field += 4 + bytes.u16(field + 2);
  if (field >= to) throw new FileError("damaged");
  field += 4;
  const full = (value: number): number => {
    if (value !== FULL_32) return value;
    field += 8;
    return bytes.u64(field - 8);
  };
  return { size: full(plain.size), compressed: full(plain.compressed), at: full(plain.at) };
}

/** Part names are compared without case, as the format says. */
export const partKey = (name: string): string => name.replace(/^\/+/, "").toLowerCase();

function checkNames(entries: readonly Entry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const unsafe = name.startsWith("/") || /^[a-z]:/i.test(name) || name.split("/").includes("..");
    if (unsafe || name.includes("\0")) throw new FileError("unsafe-path", { part: name });
    const key = partKey(name);
    if (seen.has(key)) throw new FileError("repeated-part", { part: name });
    seen.add(key);
  }
}

export const isXml = (name: string): boolean => /\.(xml|rels|vml)$/i.test(name);

function checkSizes(entries: readonly Entry[], limits: Limits): void {
  let total = 0;
  let totalXml = 0;
  for (const { name, size, compressed } of entries) {
    const limit = isXml(name) ? limits.xmlBytes : limits.entryBytes;
    // The ratio goes first: a bomb is told as one, whatever its size.
    if (size > RATIO_FROM && size > compressed * limits.ratio) {
      throw new FileError("compression-bomb", { part: name, limit: limits.ratio });
    }
    if (size > limit) throw new FileError("part-too-large", { part: name, limit });
    total += size;
    if (isXml(name)) totalXml += size;
  }
  if (total > limits.totalBytes) throw new FileError("content-too-large", { limit: limits.totalBytes });
  if (totalXml > limits.totalXmlBytes) {
    throw new FileError("content-too-large", { limit: limits.totalXmlBytes });
  }
}

/** The compressed bytes of a part, behind its own header. */
export function compressedBytes(all: Uint8Array, entry: Entry): Uint8Array {
  const bytes = new Bytes(all);
  if (bytes.u32(entry.at) !== LOCAL) throw new FileError("damaged", { part: entry.name });
  const from = entry.at + 30 + bytes.u16(entry.at + 26) + bytes.u16(entry.at + 28);
  const to = from + entry.compressed;
  if (to > bytes.length) throw new FileError("truncated", { part: entry.name });
  return all.subarray(from, to);
}
