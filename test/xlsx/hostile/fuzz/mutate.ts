/** Damages a file the way transport, other programs and bad will do. */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { joined } from "../archive";
import type { Random } from "./random";

type Change = (bytes: Uint8Array, random: Random) => Uint8Array;

const flip: Change = (bytes, random) => {
  const copy = bytes.slice();
  for (let count = random.below(20); count >= 0; count--) copy[random.below(copy.length)] = random.below(256);
  return copy;
};

const truncate: Change = (bytes, random) => bytes.slice(0, random.below(bytes.length));

const cutOut: Change = (bytes, random) => {
  const at = random.below(bytes.length);
  return joined([bytes.subarray(0, at), bytes.subarray(at + random.below(200))]);
};

const putIn: Change = (bytes, random) => {
  const at = random.below(bytes.length);
  const piece = Uint8Array.from({ length: random.below(200) }, () => random.below(256));
  return joined([bytes.subarray(0, at), piece, bytes.subarray(at)]);
};

/** Numbers of the directory at the end of an archive: sizes, counts, places, ways of compressing. */
const misdirect: Change = (bytes, random) => {
  const copy = bytes.slice();
  const from = Math.max(0, copy.length - 2000);
  const at = from + random.below(copy.length - from);
  const value = random.of([0, 1, 255, 0xffff, 0x7fffffff, 0xffffffff, random.below(0xffffffff)]);
  for (let index = 0; index < random.of([1, 2, 4]); index++) copy[at + index] = value >>> (8 * index);
  return copy;
};

/** Changes the parts and packs them again; what can no longer be unpacked is left as it is. */
const inParts =
  (change: (parts: Zippable, names: readonly string[], random: Random) => void): Change =>
  (bytes, random) => {
    let parts: Record<string, Uint8Array>;
    try {
      parts = unzipSync(bytes);
    } catch {
      return bytes;
    }
    const changed: Zippable = { ...parts };
    const names = Object.keys(parts);
    if (names.length === 0) return bytes;
    change(changed, names, random);
    return zipSync(changed, { level: 1, mtime: "2018-10-10T00:00:00" });
  };

const bytesOf = (parts: Zippable, name: string): Uint8Array => {
  const part = parts[name];
  return part instanceof Uint8Array ? part : new Uint8Array(0);
};

const swap = inParts((parts, names, random) => {
  const [one, other] = [random.of(names), random.of(names)];
  [parts[one], parts[other]] = [bytesOf(parts, other), bytesOf(parts, one)];
});

const drop = inParts((parts, names, random) => {
  delete parts[random.of(names)];
});

const rename = inParts((parts, names, random) => {
  const name = random.of(names);
  parts[random.of([`${name}2`, name.toUpperCase(), `../${name}`, "xl/workbook.bin"])] = bytesOf(parts, name);
});

const VALUES: readonly string[] = [
  "",
  "-1",
  "0",
  "1e308",
  "1e999",
  "NaN",
  "4294967296",
  "9007199254740993",
  "XFD1048576",
  "A1048577",
  "A1:XFD1048576",
  "$A:$A",
  "#REF!",
  "__proto__",
  "constructor",
  "&#0;",
  "&#xD800;",
  "&x;",
  "_xD800_",
  "<",
  "<!DOCTYPE a>",
  "<![CDATA[",
  "<!--",
  "]]>",
  '"',
  "1".repeat(500),
  "文".repeat(20_000),
  "</row>",
  "=cmd|' /C calc'!A0",
];

const XML = /\.(xml|rels)$/;

/** Values between quotes and between tags. */
const VALUE = /"[^"<]*"|>[^<]+</g;
const TAG = /<[^>]*>/g;

const inXml = (change: (text: string, random: Random) => string): Change =>
  inParts((parts, names, random) => {
    const xml = names.filter((name) => XML.test(name));
    if (xml.length === 0) return;
    const name = random.of(xml);
    parts[name] = strToU8(change(strFromU8(bytesOf(parts, name)), random));
  });

function placeOf(text: string, what: RegExp, random: Random): RegExpExecArray | null {
  const from = new RegExp(what);
  from.lastIndex = random.below(text.length);
  return from.exec(text);
}

const replaceValue = inXml((text, random) => {
  const place = placeOf(text, VALUE, random);
  if (place === null) return text;
  const [whole] = place;
  return `${text.slice(0, place.index + 1)}${random.of(VALUES)}${text.slice(place.index + whole.length - 1)}`;
});

const dropTag = inXml((text, random) => {
  const place = placeOf(text, TAG, random);
  return place === null ? text : text.slice(0, place.index) + text.slice(place.index + place[0].length);
});

/** Repeats a stretch that ends and begins with a tag: a row, a cell, a name, or half of one. */
const repeatTags = inXml((text, random) => {
  const from = placeOf(text, TAG, random)?.index ?? 0;
  const to = text.indexOf("<", from + 1 + random.below(300));
  const piece = to < 0 ? "" : text.slice(from, to);
  return text.slice(0, from) + piece.repeat(random.of([2, 3, 50, 3000])) + text.slice(from);
});

const CHANGES: readonly Change[] = [
  flip,
  truncate,
  cutOut,
  putIn,
  misdirect,
  swap,
  drop,
  rename,
  // Most of what can go wrong lies here.
  replaceValue,
  replaceValue,
  replaceValue,
  replaceValue,
  dropTag,
  repeatTags,
  repeatTags,
];

export function mutated(bytes: Uint8Array, random: Random): Uint8Array {
  let changed = bytes;
  for (let count = random.below(3); count >= 0 && changed.length > 0; count--) {
    changed = random.of(CHANGES)(changed, random);
  }
  return changed;
}
