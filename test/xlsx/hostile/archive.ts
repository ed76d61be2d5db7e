/** Zip archives byte by byte, right ones and wrong ones. */
import { deflateSync, strToU8 } from "fflate";

export interface Part {
  readonly name: string;
  readonly data: string | Uint8Array;
  /** What the headers say instead of the truth. */
  readonly size?: number;
  readonly compressed?: number;
  readonly crc?: number;
  readonly method?: number;
  readonly flags?: number;
  /** Kept as it is, without compression. */
  readonly stored?: boolean;
  /** Take the bytes of this part, which stands before it, for its own. */
  readonly sameAs?: string;
}

const CRC = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

export function crcOf(bytes: Uint8Array): number {
  let value = ~0;
  for (const byte of bytes) value = (value >>> 8) ^ (CRC[(value ^ byte) & 255] ?? 0);
  return ~value >>> 0;
}

const numbers = (...fields: readonly (readonly [size: 2 | 4, value: number])[]): Uint8Array => {
  const bytes = new Uint8Array(fields.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
};

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

export function zipOf(parts: readonly Part[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  const places = new Map<string, number>();
  let at = 0;
  for (const part of parts) {
    const data = typeof part.data === "string" ? strToU8(part.data) : part.data;
    const body = part.stored ? data : deflateSync(data);
    const name = strToU8(part.name);
    const head = [
      [2, 20],
      [2, (part.flags ?? 0) | 0x800],
      [2, part.method ?? (part.stored ? 0 : 8)],
      [4, 0],
      [4, part.crc ?? crcOf(data)],
      [4, part.compressed ?? body.length],
      [4, part.size ?? data.length],
      [2, name.length],
      [2, 0],
    ] as const;
    const place = part.sameAs === undefined ? at : (places.get(part.sameAs) ?? at);
    directory.push(numbers([4, 0x02014b50], [2, 20], ...head));
    directory.push(numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, place]), name);
    if (part.sameAs !== undefined) continue;
    const whole = joined([numbers([4, 0x04034b50], ...head), name, body]);
    places.set(part.name, at);
    pieces.push(whole);
    at += whole.length;
  }
  const listed = joined(directory);
  const count = parts.length;
  const end = numbers(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, listed.length],
    [4, at],
    [2, 0],
  );
  return joined([...pieces, listed, end]);
}
