/**
 * "*" stands for any characters, "?" for one; "~" takes either at its word. Not by a regular expression: a text of
 * the user's with a dozen stars would keep it busy for ever.
 */
type Token = string | typeof ANY | typeof ONE;

const ANY = Symbol("any");
const ONE = Symbol("one");

function tokensOf(pattern: string): readonly Token[] {
  return (pattern.match(/~[*?~]|[^]/gu) ?? []).map((piece) => {
    if (piece === "*") return ANY;
    if (piece === "?") return ONE;
    return piece.length === 2 && piece.startsWith("~") ? piece.slice(1) : piece;
  });
}

/** Whether the text from a place on is what the tokens say, to its end or only to theirs. */
function fits(tokens: readonly Token[], text: readonly string[], from: number, whole: boolean): boolean {
  let token = 0;
  let at = from;
  // Where the last star stands, and how far it has reached.
  let star = -1;
  let reached = from;
  while (at < text.length || token < tokens.length) {
    if (token === tokens.length && !whole) return true;
    const wanted = tokens[token];
    if (wanted === ANY) {
      star = token;
      reached = at;
      token += 1;
    } else if (at < text.length && wanted !== undefined && (wanted === ONE || wanted === text[at])) {
      token += 1;
      at += 1;
    } else if (star >= 0 && reached < text.length) {
      reached += 1;
      token = star + 1;
      at = reached;
    } else return false;
  }
  return true;
}

const folded = (text: string): readonly string[] => [...text.toLowerCase()];

export function isLike(text: string, pattern: string): boolean {
  return fits(tokensOf(pattern.toLowerCase()), folded(text), 0, true);
}

/** Where a text first has what the pattern says; -1 where nowhere. Counted in UTF-16 units, as Excel does. */
export function placeIn(text: string, pattern: string, from: number): number {
  if (!/[*?~]/.test(pattern)) return text.toLowerCase().indexOf(pattern.toLowerCase(), from);
  const tokens = tokensOf(pattern.toLowerCase());
  const before = text.slice(0, from);
  const characters = folded(text.slice(from));
  const start = characters.findIndex((_, index) => fits(tokens, characters, index, false));
  return start < 0 ? -1 : before.length + characters.slice(0, start).join("").length;
}
