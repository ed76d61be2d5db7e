import type { PairPart, PairValue } from "../../rulebook";

export interface PairReading {
  /** The numbers in the order that the form asks for them; null where there are not exactly two. */
  readonly proposal: Readonly<Record<string, number>> | null;
  /** Whether a label or a unit says of each number which one it is. */
  readonly certain: boolean;
}

const NUMBER = /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d,])|\d+(?:\.\d+)?/g;
/** Between a label and its number. */
const LINK = "(?:数量|人数|数额|数)?(?:共|共计|为|是|[:=])?";
/** What makes a number another one, or no number at all. */
const VAGUE = /约|近|余|多|左右|以上|以下|亿|[-+~至到%]|美元/;

interface Found {
  readonly value: number;
  readonly part: PairPart | null;
}

const startsWith = (text: string, words: readonly string[]): boolean =>
  words.some((word) => word !== "" && text.startsWith(word));

/** The part whose label stands before a number, and whose unit behind it; null unless exactly one is named. */
function partOf(pair: PairValue, before: string, after: string, last: boolean): PairPart | null {
  const names = pair.parts.map((part) => part.name.zh);
  const units = pair.parts.map((part) => part.unit);
  const labelled = pair.parts.filter((part) =>
    new RegExp(`${part.name.zh} ?(?:${part.unit})? ?${LINK}$`).test(before),
  );
  // 「金额12000笔数35」: the words behind the first number are the label of the second.
  const nextLabel = !last && startsWith(after, names);
  const unit = nextLabel ? "" : (/^(?:万元|元|[^\d\s,;。、()]{0,3})/.exec(after)?.[0] ?? "");
  const measured = pair.parts.filter((part) => unit !== "" && unit.startsWith(part.unit));
  const distinct = measured.filter((part) => units.filter((other) => other === part.unit).length === 1);
  // 12000元 is no number of 万元, whatever the label says.
  if (unit !== "" && /^(元|万(?!元)|人|家|件|个|笔|百|千)/.test(unit) && measured.length === 0) return null;
  const named = new Set([...labelled, ...distinct]);
  const [only] = named;
  return only !== undefined && named.size === 1 ? only : null;
}

/**
 * Two numbers in one cell: 「金额12000 笔数35」, 「12000万元 35笔」, 「编制12人，实有10人」. Only a label before a
 * number or a unit behind it says which one it is; 「12000；35」 is proposed in the form's order and is not certain.
 */
export function readPair(text: string, pair: PairValue): PairReading {
  const plain = text
    .normalize("NFKC")
    .replace(/\s+/g, " ")
    .replace(/[()]/g, " ")
    .replace(/ ?([:=]) ?/g, "$1");
  const numbers = [...plain.matchAll(NUMBER)];
  if (numbers.length !== 2) return { proposal: null, certain: false };
  const found = numbers.map((number, index): Found => {
    const previous = numbers[index - 1];
    const start = previous === undefined ? 0 : previous.index + previous[0].length;
    const before = plain.slice(start, number.index).trim();
    const after = plain.slice(number.index + number[0].length, numbers[index + 1]?.index).trim();
    const value = Number(number[0].replace(/,/g, ""));
    return { value, part: partOf(pair, before, after, index === numbers.length - 1) };
  });
  const [first, second] = pair.parts;
  const certain =
    !VAGUE.test(plain) &&
    found.every(({ part, value }) => part !== null && (!part.integer || Number.isInteger(value))) &&
    found[0]?.part !== found[1]?.part;
  // One number that is named leaves the other one to its neighbour.
  const swapped = found[0]?.part === second || (found[0]?.part === null && found[1]?.part === first);
  const [one = 0, other = 0] = found.map(({ value }) => value);
  const proposal = swapped
    ? { [first.key]: other, [second.key]: one }
    : { [first.key]: one, [second.key]: other };
  return { proposal, certain };
}
