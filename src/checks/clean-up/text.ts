import type { Text } from "../../rulebook/index";
import { withoutWhiteSpace } from "../white-space";

export interface TextReading {
  readonly to: string;
  readonly reason: Text;
}

/** The year of a document number stands in 六角括号 (GB/T 9704-2012, 7.2.5): 〔2017〕, and the number has no leading zero. */
const DOCUMENT = /^(.*?)[〔[(【［（]\s*(\d{4})\s*[〕\])】］）]\s*(?:第\s*)?0*(\d+)\s*号$/u;

export function readDocumentNumber(typed: string): TextReading | null {
  const text = typed.normalize("NFKC").trim();
  const [, issuer, year, number] = DOCUMENT.exec(text) ?? [];
  if (issuer === undefined || year === undefined || number === undefined) return null;
  const to = `${withoutWhiteSpace(issuer)}〔${year}〕${number}号`;
  return to === typed
    ? null
    : { to, reason: { zh: "文号写成规范样式", en: "the usual form of a document number" } };
}

export function readCreditCode(typed: string): TextReading | null {
  const to = withoutWhiteSpace(typed.normalize("NFKC")).replace(/-/g, "").toUpperCase();
  return to === typed || to === "" ? null : { to, reason: { zh: "改为半角大写", en: "half-width capitals" } };
}

/** A choice that a longer text names, where it names only one: 「事业单位」. */
export function readChoice(typed: string, choices: readonly string[]): TextReading | null {
  const text = withoutWhiteSpace(typed.normalize("NFKC"));
  const named = choices.filter((choice) => text.includes(choice));
  const [only] = named;
  if (only === undefined || named.length > 1 || only === typed) return null;
  return { to: only, reason: { zh: "改为表上列明的一种", en: "as the form prints it" } };
}
