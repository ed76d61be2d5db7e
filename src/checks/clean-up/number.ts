import type { Text } from "../../rulebook/index";
import { exact, nearest, type Exact } from "../../scoring/index";
import { numeral } from "../form/numerals";
import { withoutWhiteSpace } from "../white-space";
import { suffixOf, type Suffix } from "./units";

/** The number that a text stands for. */
export interface Reading {
  readonly to: number;
  readonly reason: Text;
  /** Only whoever typed it can say that it was meant so. */
  readonly doubtful: boolean;
}

/** What a cell asks for. */
export interface Wanted {
  /** The printed unit; "分" for a score. */
  readonly unit: string;
  readonly integer: boolean;
}

const HEDGE = /^(?:大约|约|近|超过|超|逾|将近|不足|至少|接近|≈|~)+|(?:左右|以上|以下|上下|余|多|\+)+$/g;
const NUMBER = /^([+-]?)(\d{1,3}(?:[,'’]\d{3})+|\d+)(\.\d+)?(.*)$/u;
const NONE = new Set(["无", "没有", "暂无", "零", "○", "〇"]);

/**
 * Reads a text that a number was meant by: full-width digits, separators, units, 「1.2万」, 「约500」. null where it is no
 * number, or more than one; what it finds is a proposal and never taken by itself.
 */
export function readNumber(typed: string, wanted: Wanted): Reading | null {
  const text = withoutWhiteSpace(typed.normalize("NFKC")).replace(/[−–—]/g, "-");
  if (NONE.has(text)) return reading(exact(0), wanted, NOTHING, true);
  // 「500余件」 hedges between the number and its unit.
  const plain = text.replace(HEDGE, "").replace(/(?<=[\d万亿千百])[余多](?=\D)/u, "");
  const hedged = plain !== text;
  const split = splitNumber(plain);
  if (split === null) return null;
  const suffix = suffixOf(split.suffix);
  const factor = suffix === null ? null : factorFor(suffix, wanted.unit);
  if (suffix === null || factor === null) return null;
  const open = suffix.kind === null && suffix.power !== null && isScaled(wanted.unit);
  return reading(split.value.mul(factor), wanted, reasonOf(typed, { hedged, open, suffix }), hedged || open);
}

const NOTHING: Text = { zh: "没有的事项填0", en: "what does not exist is 0" };

/** A whole is asked for, and a double must hold the number. */
function reading(value: Exact, { integer }: Wanted, reason: Text, doubtful: boolean): Reading | null {
  const to = nearest(value);
  if (!Number.isFinite(to) || (integer && !Number.isInteger(to))) return null;
  return { to, reason, doubtful };
}

function splitNumber(text: string): { readonly value: Exact; readonly suffix: string } | null {
  const match = NUMBER.exec(text);
  if (match !== null) {
    const [, sign = "", whole = "", fraction = "", suffix = ""] = match;
    const digits = `${sign === "-" ? "-" : ""}${whole.replace(/[,'’]/g, "")}${fraction}`;
    return { value: exact(digits), suffix };
  }
  const words = /^([零〇一二两三四五六七八九十]+)(\D*)$/u.exec(text);
  const value = words === null ? null : numeral(words[1] ?? "");
  return words === null || value === null ? null : { value: exact(value), suffix: words[2] ?? "" };
}

/** 万元 and 万人 are units of their own; a bare 「万」 there may mean them or a power of ten of them. */
const isScaled = (unit: string): boolean => (suffixOf(unit)?.power ?? null) !== null;

/** By what a number with this suffix is multiplied to stand in the unit asked for; null for another kind of unit. */
function factorFor(suffix: Suffix, unit: string): Exact | null {
  const own = suffixOf(unit);
  const given = exact(suffix.power ?? "1").mul(exact(suffix.factor));
  if (suffix.kind === null && suffix.power === null) return exact(1);
  if (own === null || unit === "") return null;
  if (suffix.kind !== null && suffix.kind !== own.kind) return null;
  return given.div(exact(own.power ?? "1").mul(exact(own.factor)));
}

interface Seen {
  readonly hedged: boolean;
  readonly open: boolean;
  readonly suffix: Suffix;
}

function reasonOf(typed: string, { hedged, open, suffix }: Seen): Text {
  if (hedged) {
    return {
      zh: "去掉“约”“左右”等字，是否确数由填表人判断",
      en: "without 约 and the like; whether it is exact only you know",
    };
  }
  if (open) return { zh: "“万”“亿”按单位理解，由填表人判断", en: "万 or 亿 read as the unit; only you know" };
  if (suffix.power !== null) return { zh: "换算成本栏的单位", en: "converted to the unit of the row" };
  if (suffix.kind !== null) return { zh: "去掉单位", en: "without the unit" };
  if (/[，,'’]/.test(typed)) return { zh: "去掉分隔符", en: "without separators" };
  if (typed !== typed.normalize("NFKC")) return { zh: "全角改为半角", en: "half-width digits" };
  return { zh: "文字改为数字", en: "a number in place of text" };
}
