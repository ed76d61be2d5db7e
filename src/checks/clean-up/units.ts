/** What a unit measures, and how many of the plainest unit of its kind it holds. */
interface Unit {
  readonly kind: string;
  readonly factor: string;
}

const unit = (kind: string, factor: string): Unit => ({ kind, factor });
const COUNTS = ["家", "件", "个", "笔", "项", "起", "宗", "名", "次", "份", "篇", "种"];

/** Units as people write them behind a number. */
const UNITS: Readonly<Record<string, Unit>> = {
  元: unit("money", "1"),
  圆: unit("money", "1"),
  元人民币: unit("money", "1"),
  人: unit("person", "1"),
  人次: unit("person", "1"),
  平方公里: unit("area", "1"),
  平方千米: unit("area", "1"),
  km2: unit("area", "1"),
  公顷: unit("area", "0.01"),
  平方米: unit("area", "0.000001"),
  分: unit("point", "1"),
  "件/万人": unit("rate", "1"),
  件每万人: unit("rate", "1"),
  ...Object.fromEntries(COUNTS.map((word) => [word, unit(word === "名" ? "person" : "count", "1")])),
};

/** Words for powers of ten, the longer first. */
const POWERS: readonly (readonly [string, string])[] = [
  ["万亿", "1000000000000"],
  ["千万", "10000000"],
  ["百万", "1000000"],
  ["十万", "100000"],
  ["亿", "100000000"],
  ["万", "10000"],
  ["千", "1000"],
  ["百", "100"],
];

export interface Suffix {
  /** null where a number stands without a unit. */
  readonly kind: string | null;
  /** Factors to multiply by; a power and a unit are told apart, for a power alone is open to two readings. */
  readonly power: string | null;
  readonly factor: string;
}

/** What stands behind a number: 「万」, 「家」, 「亿元」, nothing; null where it is no unit. */
export function suffixOf(text: string): Suffix | null {
  if (text === "") return { kind: null, power: null, factor: "1" };
  const whole = known(text);
  if (whole !== undefined) return { ...whole, power: null };
  const power = POWERS.find(([word]) => text.startsWith(word));
  if (power === undefined) return null;
  const rest = text.slice(power[0].length);
  const own = rest === "" ? { kind: null, factor: "1" } : known(rest);
  return own === undefined ? null : { kind: own.kind, power: power[1], factor: own.factor };
}

const known = (text: string): Unit | undefined => (Object.hasOwn(UNITS, text) ? UNITS[text] : undefined);
