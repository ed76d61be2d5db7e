/**
 * Several numbers or items in one cell: 「E001、E003」. What a separator, a space or another width would
 * change stands between quotation marks, so that it reads back to the character.
 */
const SEPARATORS = "、､，,﹐﹑；;﹔\\s";
const TOKEN = new RegExp(`"((?:[^"]|"")*)"|[^${SEPARATORS}]+`, "gu");
const INNER = new RegExp(`[${SEPARATORS}]+`, "u");

export interface Token {
  readonly text: string;
  /** Between quotation marks: exactly this, whatever it looks like. */
  readonly literal: boolean;
}

/** The tokens of a cell in the order typed; blank ones are none. */
export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(TOKEN)].flatMap(([whole, quoted]): readonly Token[] => {
    if (quoted !== undefined) return [{ text: quoted.replaceAll('""', '"'), literal: true }];
    const parts = whole.normalize("NFKC").split(INNER);
    return parts.flatMap((part) => (part === "" ? [] : [{ text: part, literal: false }]));
  });
}

/** Joins values so that `read` gives them back. */
export function tokenList(
  values: readonly string[],
  shown: (value: string) => string,
  read: (text: string) => readonly string[],
): string {
  const tokens = values.map((value) => {
    const plain = shown(value);
    const back = read(plain);
    // A single quotation mark would reach into the next token.
    return back.length === 1 && back[0] === value && !plain.includes('"')
      ? plain
      : `"${value.replaceAll('"', '""')}"`;
  });
  return tokens.join("、");
}
