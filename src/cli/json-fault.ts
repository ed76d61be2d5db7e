type Expected = "value" | "first-value" | "key" | "first-key" | "colon" | "next" | "end";

const TOKEN =
  /\s*(?:(?<mark>[{}[\]:,])|(?<text>"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(?<word>-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/uy;

/** The line on which a text stops being JSON, from 1. The engine's own message does not always tell. */
export function faultyLine(text: string): number {
  const open: ("{" | "[")[] = [];
  let expected: Expected = "value";
  let at = 0;
  while (expected !== "end") {
    TOKEN.lastIndex = at;
    const groups = TOKEN.exec(text)?.groups;
    const next: Expected | null = groups === undefined ? null : step(expected, groups, open);
    if (next === null) break;
    at = TOKEN.lastIndex;
    expected = next;
  }
  const rest = /\s*/y;
  rest.lastIndex = at;
  rest.exec(text);
  return text.slice(0, rest.lastIndex).split("\n").length;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** What must follow a token; null where the token must not stand there. */
function step(expected: Expected, { mark, text }: Groups, open: ("{" | "[")[]): Expected | null {
  const top = open.at(-1);
  const closed = (): Expected => {
    open.pop();
    return open.length === 0 ? "end" : "next";
  };
  switch (expected) {
    case "first-key":
    case "key":
      if (mark === "}" && expected === "first-key") return closed();
      return text === undefined ? null : "colon";
    case "colon":
      return mark === ":" ? "value" : null;
    case "next":
      if (mark === ",") return top === "{" ? "key" : "value";
      return mark === (top === "{" ? "}" : "]") ? closed() : null;
    case "first-value":
    case "value":
      if (mark === "]" && expected === "first-value") return closed();
      if (mark === "{" || mark === "[") {
        open.push(mark);
        return mark === "{" ? "first-key" : "first-value";
      }
      if (mark !== undefined) return null;
      return open.length === 0 ? "end" : "next";
    case "end":
      return null;
  }
}
