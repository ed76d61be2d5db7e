import type { Text } from "../rulebook/index";
import { nearest } from "./nearest";

/** What can be wrong at a place, with the remedy; the keys are the messages of the schema. */
const SENTENCES = {
  object: { zh: "应为对象 {…}", en: "must be an object {…}" },
  list: { zh: "应为列表 […]", en: "must be a list […]" },
  text: { zh: "应为文字，用引号括起", en: "must be text in quotes" },
  named: { zh: "应为文字，不能为空", en: "must be text and not blank" },
  flag: { zh: "应为 true、false 或 null", en: "must be true, false or null" },
  scalar: { zh: "应为一个数，没有就写 null", en: "must be one number; write null where there is none" },
  date: {
    zh: "应为真实存在的日期，写成 YYYY-MM-DD，没有就写 null",
    en: "must be a day that exists, as YYYY-MM-DD; write null where there is none",
  },
  count: { zh: "应为 1 以上的整数", en: "must be a whole number from 1" },
  whole: { zh: "应为 0 以上的整数", en: "must be a whole number from 0" },
  year: { zh: "应为四位的年份，如 2015", en: "must be a year of four digits such as 2015" },
  money: { zh: "应为不小于 0 的数（万元）", en: "must be a number from 0 (万元)" },
  rank: {
    zh: "名次不能大于总数，核对 rank 和 of",
    en: "the rank exceeds the number ranked; check rank and of",
  },
  weight: { zh: "应为 0 至 1 之间的份额，如 0.4", en: "must be a share from 0 to 1, such as 0.4" },
  bonus: {
    zh: '应为 "bonus" 或 0 至 1 之间的份额',
    en: 'must be "bonus" or a share from 0 to 1',
  },
  bounds: {
    zh: "下限不能大于上限，核对 least 和 most",
    en: "the lower bound exceeds the upper; check least and most",
  },
  digest: {
    zh: "应为 64 位十六进制的校验码（SHA-256）",
    en: "must be a checksum of 64 hexadecimal digits (SHA-256)",
  },
  missing: { zh: "缺少这个键，补上", en: "this key is missing; add it" },
} as const satisfies Record<string, Text>;

/** A name from the table above, or a list of what is allowed at the place. */
export type Fault = keyof typeof SENTENCES | `choice:${string}` | `keys:${string}` | `pair:${string}`;

const SEPARATOR = "|";

export const choice = (known: readonly string[]): Fault => `choice:${known.join(SEPARATOR)}`;
export const pairOf = (known: readonly string[]): Fault => `pair:${known.join(SEPARATOR)}`;
export const keys = (known: readonly string[]): Fault => `keys:${known.join(SEPARATOR)}`;

/** Lists up to this length are printed whole. */
const SHORT = 32;

/** The sentence of a fault; `given` is the key or value that was found. */
export function sentence(fault: string, given: unknown): Text {
  const colon = fault.indexOf(":");
  const known = fault.slice(colon + 1).split(SEPARATOR);
  if (fault.startsWith("choice:")) return notListed(given, known);
  if (fault.startsWith("keys:")) return unknownKey(String(given), known);
  if (fault.startsWith("pair:")) return notPair(known);
  return isNamed(fault) ? SENTENCES[fault] : { zh: fault, en: fault };
}

const isNamed = (fault: string): fault is keyof typeof SENTENCES => Object.hasOwn(SENTENCES, fault);

function notListed(given: unknown, known: readonly string[]): Text {
  const shown = typeof given === "string" ? given.slice(0, 40) : JSON.stringify(given)?.slice(0, 40);
  return {
    zh: `“${shown}”不在可选之列，可选：${known.join("、")}`,
    en: `"${shown}" is not one of ${known.join(", ")}`,
  };
}

function notPair(known: readonly string[]): Text {
  const shape = `{ ${known.map((key) => `"${key}": …`).join(", ")} }`;
  return {
    zh: `这一栏是两个数，写成 ${shape}`,
    en: `this row holds two numbers; write ${shape}`,
  };
}

function unknownKey(key: string, known: readonly string[]): Text {
  const shown = key.slice(0, 40);
  const like = nearest(key, known);
  const listed = known.length <= SHORT && known.some((word) => word !== "");
  return {
    zh: [
      `不认识的键“${shown}”`,
      like === null ? "删去它" : `是否为“${like}”`,
      ...(listed ? [`可用的有：${known.join("、")}`] : []),
    ].join("；"),
    en: [
      `unknown key "${shown}"`,
      like === null ? "remove it" : `did you mean "${like}"`,
      ...(listed ? [`known: ${known.join(", ")}`] : []),
    ].join("; "),
  };
}
