/**
 * Walks through an XML text, one event at a time, without building a tree. Names come without their prefix: strict and
 * transitional workbooks differ in namespaces, and some programs write every element as `x:row`.
 */
import { FileError } from "./error";
import type { Limits } from "./limits";

const SPACE = 32;
const GREATER = 62;
const SLASH = 47;
const COLON = 58;
const DOUBLE = 34;
const SINGLE = 39;
const BANG = 33;
const QUESTION = 63;

export class XmlReader {
  kind: "open" | "close" | "text" = "open";
  /** Of the element that opens, closes, or holds the text. */
  name = "";
  private attributes = "";
  private from = 0;
  private to = 0;
  private literal = false;
  private at = 0;
  private closing = false;
  private readonly stack: string[] = [];

  constructor(
    private readonly xml: string,
    private readonly part: string,
    private readonly limits: Limits,
  ) {}

  /** The number of elements that are open, one that opens or closes now included. */
  get depth(): number {
    return this.stack.length + (this.kind === "close" ? 1 : 0);
  }

  /** False at the end of the text. */
  next(): boolean {
    if (this.closing) return this.close(this.name);
    for (;;) {
      const start = this.xml.indexOf("<", this.at);
      if (this.stack.length > 0 && (start > this.at || start < 0)) return this.textUpTo(start);
      if (start < 0) return this.end();
      const sign = this.xml.charCodeAt(start + 1);
      if (sign === SLASH) return this.closeTag(start);
      if (sign !== BANG && sign !== QUESTION) return this.openTag(start);
      if (this.xml.startsWith("<![CDATA[", start)) return this.cdata(start);
      this.passOver(start, sign === QUESTION ? "?>" : "-->");
    }
  }

  /** Null where the element has no such attribute. */
  attribute(name: string): string | null {
    const { attributes } = this;
    let at = 0;
    while (at < attributes.length) {
      if (attributes.charCodeAt(at) <= SPACE) {
        at++;
        continue;
      }
      const equals = attributes.indexOf("=", at);
      const open = equals < 0 ? -1 : quoteAfter(attributes, equals + 1);
      if (open < 0) throw this.damaged();
      const close = attributes.indexOf(attributes[open] ?? "", open + 1);
      if (close < 0) throw this.damaged();
      if (isNamed(attributes, at, equals, name)) return this.decoded(attributes.slice(open + 1, close));
      at = close + 1;
    }
    return null;
  }

  /** The text of a "text" event. */
  text(): string {
    const raw = this.xml.slice(this.from, this.to);
    return this.literal ? raw : this.decoded(raw);
  }

  /** The text directly in the element that has just opened; its elements are passed over. */
  content(): string {
    const depth = this.depth;
    const limit = this.limits.textLength;
    let text = "";
    while (this.next() && (this.kind !== "close" || this.depth > depth)) {
      if (this.kind === "text" && this.stack.length === depth) text += this.text();
      if (text.length > limit) throw this.tooLong();
    }
    return text;
  }

  /** Passes over the element that has just opened. */
  pass(): void {
    const depth = this.depth;
    while (this.next() && (this.kind !== "close" || this.depth > depth));
  }

  damaged(): FileError {
    return new FileError("damaged", { part: this.part });
  }

  tooLong(): FileError {
    return new FileError("text-too-long", { part: this.part, limit: this.limits.textLength });
  }

  private textUpTo(start: number): boolean {
    if (start < 0) throw this.damaged();
    this.kind = "text";
    this.literal = false;
    this.from = this.at;
    this.to = start;
    this.at = start;
    this.name = this.stack.at(-1) ?? "";
    return true;
  }

  private cdata(start: number): boolean {
    const end = this.xml.indexOf("]]>", start);
    if (end < 0 || this.stack.length === 0) throw this.damaged();
    this.kind = "text";
    this.literal = true;
    this.from = start + 9;
    this.to = end;
    this.at = end + 3;
    this.name = this.stack.at(-1) ?? "";
    return true;
  }

  private passOver(start: number, closing: string): void {
    const end = this.xml.indexOf(closing, start);
    if (end < 0 || (closing === "-->" && !this.xml.startsWith("<!--", start))) throw this.damaged();
    this.at = end + closing.length;
  }

  private openTag(start: number): boolean {
    let nameEnd = start + 1;
    let nameStart = start + 1;
    let code = this.xml.charCodeAt(nameEnd);
    while (code > SPACE && code !== GREATER && code !== SLASH) {
      if (code === COLON) nameStart = nameEnd + 1;
      code = this.xml.charCodeAt(++nameEnd);
    }
    const end = this.tagEnd(nameEnd);
    if (nameEnd === nameStart) throw this.damaged();
    this.closing = this.xml.charCodeAt(end - 1) === SLASH;
    this.kind = "open";
    this.name = this.xml.slice(nameStart, nameEnd);
    this.attributes = this.xml.slice(nameEnd, this.closing ? end - 1 : end);
    this.at = end + 1;
    const { depth } = this.limits;
    if (this.stack.push(this.name) > depth)
      throw new FileError("too-deep", { part: this.part, limit: depth });
    return true;
  }

  private tagEnd(from: number): number {
    for (let at = from; at < this.xml.length; at++) {
      const code = this.xml.charCodeAt(at);
      if (code === GREATER) return at;
      if (code === DOUBLE || code === SINGLE) {
        at = this.xml.indexOf(code === DOUBLE ? '"' : "'", at + 1);
        if (at < 0) break;
      }
    }
    throw this.damaged();
  }

  private closeTag(start: number): boolean {
    const end = this.xml.indexOf(">", start);
    if (end < 0) throw this.damaged();
    this.at = end + 1;
    const tag = this.xml.slice(start + 2, end).trimEnd();
    return this.close(tag.slice(tag.indexOf(":") + 1));
  }

  private close(name: string): boolean {
    this.closing = false;
    if (this.stack.pop() !== name) throw this.damaged();
    this.kind = "close";
    this.name = name;
    return true;
  }

  private end(): boolean {
    if (this.xml.slice(this.at).trim() !== "") throw this.damaged();
    return false;
  }

  private decoded(raw: string): string {
    const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
    if (!text.includes("&")) return text;
    return text.replace(/&(?:#x([0-9a-f]{1,6});|#(\d{1,7});|([a-z]+);)?/gi, (_, hex, decimal, name) =>
      this.letter(hex, decimal, name),
    );
  }

  private letter(hex?: string, decimal?: string, name?: string): string {
    const known = name === undefined ? undefined : ENTITIES.get(name);
    if (known !== undefined) return known;
    const code = hex !== undefined ? parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : Infinity;
    if (code > 0x10ffff) throw this.damaged();
    return String.fromCodePoint(code);
  }
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

function quoteAfter(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) <= SPACE) at++;
  const code = text.charCodeAt(at);
  return code === DOUBLE || code === SINGLE ? at : -1;
}

/** Whether the attribute that stands from `at` to its sign "=" has this name, with or without a prefix. */
function isNamed(text: string, at: number, equals: number, name: string): boolean {
  let end = equals;
  while (end > at && text.charCodeAt(end - 1) <= SPACE) end--;
  const start = end - name.length;
  if (start < at || !text.startsWith(name, start)) return false;
  return start === at || text.charCodeAt(start - 1) === COLON;
}
