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
