import type { Gate } from "../../rulebook";
import { firstOf, quote } from "../formula";
import { say, type Language } from "../language";
import { gateName } from "../names";
import { GATES } from "../score/words";
import { DECLARED } from "../words";
import { OUTCOMES } from "./words";

interface OutcomeCell {
  readonly word: string;
  /** Absent where the word stands whatever is filled in. */
  readonly formula?: string;
}

/** The outcome of a gate written out: from the sheet of scores, from the city's statement, or for a person. */
export function outcomeCell({ id, rule }: Gate, declared: string, language: Language): OutcomeCell {
  const open = say(OUTCOMES.open, language);
  const [met, notMet] = [quote(say(OUTCOMES.met, language)), quote(say(OUTCOMES.notMet, language))];
  if (rule.kind === "manual") return { word: say(OUTCOMES.manual, language) };
  const cases =
    rule.kind === "declaration"
      ? [
          [isWord(declared, DECLARED.yes, "TRUE"), met] as const,
          [isWord(declared, DECLARED.no, "FALSE"), notMet] as const,
        ]
      : [
          [`${gateName(id)}=${quote(say(GATES.met, language))}`, met] as const,
          [`${gateName(id)}=${quote(say(GATES.notMet, language))}`, notMet] as const,
        ];
  return { word: open, formula: `IFERROR(${firstOf(cases, quote(open))},${quote(open)})` };
}

/** An outcome that the figures of other sheets decide; open where one of them was deleted. */
export function nativeOutcome(formula: string, language: Language): OutcomeCell {
  const word = say(OUTCOMES.open, language);
  return { word, formula: `IFERROR(${formula},${quote(word)})` };
}

/** A statement is written in either language, or ticked as a truth value. */
function isWord(
  cell: string,
  { zh, en }: { readonly zh: string; readonly en: string },
  value: string,
): string {
  return `OR(TRIM(${cell})=${quote(zh)},TRIM(${cell})=${quote(en)},TRIM(${cell})=${quote(value)})`;
}
