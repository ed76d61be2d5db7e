import type { PairValue, Text } from "../../rulebook/index";
import { readNumber } from "./number";

export interface PairReading {
  readonly to: Readonly<Record<string, number>>;
  readonly reason: Text;
  readonly doubtful: boolean;
}

const LABELS = /金额|笔数|编制数?|实有数?|人数|数量|[:：]|为|共/g;

/** Two numbers that were typed into one cell: 「900；150」, 「42,000万元/60笔」. */
export function readPair(typed: string, { parts }: PairValue): PairReading | null {
  const text = typed.normalize("NFKC").replace(LABELS, "");
  const halves = text.split(/[;、/和]|,(?!\d{3}(?:\D|$))/).filter((half) => half.trim() !== "");
  const [first, second] = halves;
  if (first === undefined || second === undefined || halves.length > 2) return null;
  const readings = [readNumber(first, parts[0]), readNumber(second, parts[1])] as const;
  const [one, other] = readings;
  if (one === null || other === null) return null;
  return {
    to: { [parts[0].key]: one.to, [parts[1].key]: other.to },
    reason: {
      zh: `拆成${parts[0].name.zh}和${parts[1].name.zh}两个数`,
      en: `two numbers: ${parts[0].name.en.toLowerCase()} and ${parts[1].name.en.toLowerCase()}`,
    },
    doubtful: one.doubtful || other.doubtful,
  };
}
