/** The two error values that carry a reason of ours in Excel: `#VALUE!` and `#N/A`. Others carry none. */
import { displayLanguage } from "./language";

interface Reason {
  readonly zh: string;
  readonly en: string;
}

const inLanguage = (reason: Reason): string => reason[displayLanguage()];

/** The argument is wrong. */
export const invalidValue = (reason: Reason): CustomFunctions.Error =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, inLanguage(reason));

/** There is nothing to answer from. */
export const notAvailable = (reason: Reason): CustomFunctions.Error =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, inLanguage(reason));

/** Errors that a function may answer with; a cell with another one (#SPILL!, #CALC!) is told by its name. */
const ANSWERABLE = [
  "invalidValue",
  "notAvailable",
  "divisionByZero",
  "invalidNumber",
  "nullReference",
  "invalidName",
  "invalidReference",
] as const;
const OTHERS = new Set(["#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!", "#CONNECT!", "#BUSY!", "#GETTING_DATA"]);

/**
 * Null for any other text.
 * @throws the error that a cell shows, so that it goes on to whoever asks
 */
export function passedOn(shown: string): null {
  if (!shown.startsWith("#")) return null;
  const codes = CustomFunctions.ErrorCode;
  const code = ANSWERABLE.map((name) => codes[name]).find((candidate) => String(candidate) === shown);
  if (code === undefined && !OTHERS.has(shown)) return null;
  const reason = inLanguage({ zh: `引用的单元格是 ${shown}`, en: `A cell referred to shows ${shown}` });
  throw new CustomFunctions.Error(code ?? codes.invalidValue, reason);
}
