import type { Text } from "../../rulebook";
import { firstOf, quote } from "../formula";
import { say, type Language } from "../language";
import { partName } from "../names";
import { COUNTS } from "./words";

const word = (text: Text, language: Language): string => quote(say(text, language));

/** What Annex 1 says in a row, found by its printed label; 未填 where it says nothing. */
export function annexValue(label: string, language: Language): string {
  const value = `INDEX(${partName("A2", "value")},MATCH(${quote(label)},${partName("A2", "label")},0))`;
  return `IFERROR(IF(LEN(${value})=0,${word(COUNTS.blank, language)},${value}&""),"")`;
}

/** How many have a title and none above it. */
export function highestCount(column: string, above: readonly string[]): string {
  const conditions = [`${column},"<>"`, ...above.map((other) => `${other},""`)];
  return `COUNTIFS(${conditions.join(",")})`;
}

/** Nothing to say before both are there. */
export function compared(listed: string, annex: string, language: Language): string {
  const same = word(COUNTS.same, language);
  const different = word(COUNTS.different, language);
  const cases: readonly (readonly [string, string])[] = [
    [`OR(${listed}=0,${annex}="",${annex}=${word(COUNTS.blank, language)})`, '""'],
    [`${listed}&""=${annex}`, same],
  ];
  return firstOf(cases, different);
}
