/** The parts of an archive, inflated one by one within the limits; no part is trusted in what it says of its size. */
import { Inflate } from "fflate";
import { crc32 } from "./bytes";
import { compressedBytes, isXml, partKey, readDirectory, type Entry } from "./directory";
import { FileError } from "./error";
import { foreignKind } from "./kind";
import type { Limits } from "./limits";

/** Of compressed bytes: deflate makes at most 1032 times as many of them, so that a lie is noticed soon. */
const SLICE = 16 * 1024;

export class Archive {
  private readonly entries = new Map<string, Entry>();
  private readonly unread = new Set<Entry>();

  constructor(
    private readonly bytes: Uint8Array,
    readonly limits: Limits,
  ) {
    if (bytes.length > limits.fileBytes) throw new FileError("file-too-large", { limit: limits.fileBytes });
    const kind = foreignKind(bytes);
    if (kind !== null) throw new FileError(kind);
    for (const entry of readDirectory(bytes, limits)) {
      this.entries.set(partKey(entry.name), entry);
      this.unread.add(entry);
    }
  }

  has(name: string): boolean {
    return this.entries.has(partKey(name));
  }

  /** Names of the parts, in lower case. */
  get names(): readonly string[] {
    return [...this.entries.keys()];
  }

  /** The text of an XML part; null where there is none of that name. */
  xml(name: string): string | null {
    const entry = this.entries.get(partKey(name));
    if (entry === undefined) return null;
    this.unread.delete(entry);
    return xmlText(inflated(this.bytes, entry, true), entry.name, true);
  }

  /** Looks at the parts that nothing else needed: a workbook with a bomb in it is refused, whatever reads it next. */
  checkRest(): void {
    for (const entry of this.unread) {
      const bytes = inflated(this.bytes, entry, isXml(entry.name));
      if (isXml(entry.name)) xmlText(bytes, entry.name, false);
    }
    this.unread.clear();
  }
}

/** The bytes of a part; where they are not kept, they are counted and checked, and nothing is returned. */
function inflated(all: Uint8Array, entry: Entry, keep: boolean): Uint8Array {
  const from = compressedBytes(all, entry);
  const sink = new Sink(entry, keep);
  if (entry.method === 0) sink.take(from);
  else inflateInto(sink, from, entry);
  return sink.end();
}

function inflateInto(sink: Sink, from: Uint8Array, entry: Entry): void {
  const inflate = new Inflate((chunk) => sink.take(chunk));
  try {
    for (let at = 0; at < from.length; at += SLICE) {
      inflate.push(from.subarray(at, at + SLICE), at + SLICE >= from.length);
    }
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError("damaged", { part: entry.name });
  }
}

class Sink {
  private readonly kept: Uint8Array;
  private count = 0;
  private crc = 0;

  constructor(
    private readonly entry: Entry,
    private readonly keep: boolean,
  ) {
    this.kept = new Uint8Array(keep ? entry.size : 0);
  }

  take(chunk: Uint8Array): void {
    if (this.count + chunk.length > this.entry.size) {
      throw new FileError("false-size", { part: this.entry.name });
    }
    if (this.keep) this.kept.set(chunk, this.count);
    this.crc = crc32(chunk, this.crc);
    this.count += chunk.length;
  }

  end(): Uint8Array {
    const { name: part, size, crc } = this.entry;
    if (this.count < size) throw new FileError("truncated", { part });
    if (this.crc !== crc) throw new FileError("checksum", { part });
    return this.kept;
  }
}

/** Parts are UTF-8 or UTF-16. A part that is not read is only looked at for what may never be in it. */
function xmlText(bytes: Uint8Array, part: string, strict: boolean): string {
  let text: string;
  try {
    text = new TextDecoder(encodingOf(bytes), { fatal: strict }).decode(bytes);
  } catch {
    throw new FileError("damaged", { part });
  }
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new FileError("doctype", { part });
  return text;
}

function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}
