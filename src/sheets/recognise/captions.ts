import type { Text } from "../../rulebook";
import { NOTE_HEAD, PAIR_HEAD, STATUS_HEAD } from "../annex1/words";
import { CAPTIONS as ITEM_CAPTIONS, SUM_CAPTIONS } from "../annex2/words";
import { key } from "./key";

const both = (text: Text): readonly string[] => [key(text.zh), key(text.en)];

type Input = "self" | "province" | "national" | "reason" | "evidence";
const INPUTS = ["self", "province", "national", "reason", "evidence"] as const;

/** Our own captions in both languages. */
export const CAPTIONS: ReadonlyMap<string, Input> = new Map(
  INPUTS.flatMap((input) => both(ITEM_CAPTIONS[input]).map((text) => [text, input] as const)),
);

const isInput = (column: string): boolean => INPUTS.some((input) => input === column);
const computed = Object.entries(ITEM_CAPTIONS).flatMap(([column, text]) => (isInput(column) ? [] : [text]));

/** Ours, and nothing to be read. */
export const STATUS_WORDS = {
  items: new Set([...computed, ...SUM_CAPTIONS].flatMap(both)),
  form: new Set([STATUS_HEAD, PAIR_HEAD, NOTE_HEAD].flatMap(both)),
} as const;

/** Right of our sums stand columns that only compute: they have no headings and hold nothing typed. */
export const SUM_WORDS: ReadonlySet<string> = new Set(SUM_CAPTIONS.flatMap(both));
/** Under this heading stand caption, number, caption, number. */
export const PAIR_WORDS: ReadonlySet<string> = new Set(both(PAIR_HEAD));
