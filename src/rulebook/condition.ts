import type { Gate, Text } from "./types";

/** What a clause asks for, by which words, and what shows it. */
interface Asked {
  readonly id: string;
  readonly title: Text;
  readonly wording: string;
  readonly source: string;
  readonly evidence?: Text;
  readonly note?: Text;
}

/** Conditions that share what is applied for. */
export const conditionsOf = (tracks: readonly string[]) => ({
  declared: (asked: Asked): Gate => ({ ...asked, tracks, rule: { kind: "declaration" } }),
  judged: (asked: Asked): Gate => ({ ...asked, tracks, rule: { kind: "manual" } }),
  /** 「原则上应为原……」 */
  inPrinciple: (asked: Asked, anyOf: readonly string[]): Gate => ({
    ...asked,
    tracks,
    strength: "soft",
    rule: { kind: "list", anyOf },
  }),
  /** 「同等条件下，……优先」 */
  preferred: (asked: Asked, anyOf: readonly string[]): Gate => ({
    ...asked,
    tracks,
    strength: "priority",
    rule: { kind: "list", anyOf },
  }),
  ruled: (asked: Asked, rule: Gate["rule"]): Gate => ({ ...asked, tracks, rule }),
});
