import { tokenList, tokensOf } from "../tokens";

/** 「E001、E003」, 「E1,E2；E3」: numbers in the order typed, each once. */
export function evidenceNumbers(text: string): readonly string[] {
  return [...new Set(tokensOf(text).map((token) => token.text))];
}

/** Numbers for the cell beside an item. */
export const textOfNumbers = (nos: readonly string[]): string => tokenList(nos, (no) => no, evidenceNumbers);
