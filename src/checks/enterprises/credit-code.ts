import { withoutWhiteSpace } from "../white-space";

/** GB 32100-2015, table of characters: digits and capital letters without I, O, S, V and Z. */
const CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
/** Weights 3 to the power of the place, modulo 31 (GB 32100-2015, 4.2.5). */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
const MODULUS = 31;

/** A registering department and kind, six digits of a district, nine of the organisation and the check character. */
const FORM = new RegExp(`^[${CHARACTERS}]{2}\\d{6}[${CHARACTERS}]{10}$`);

export type CodeFault =
  | { readonly kind: "form" }
  /** The code would end in this character. */
  | { readonly kind: "check"; readonly expected: string };

/** What is wrong with a unified social credit code; null where nothing is, or where none was given. */
export function creditCodeFault(typed: string): CodeFault | null {
  const code = withoutWhiteSpace(typed.normalize("NFKC")).toUpperCase();
  if (code === "" || isWithheld(code)) return null;
  if (!FORM.test(code)) return { kind: "form" };
  const expected = checkCharacter(code.slice(0, WEIGHTS.length));
  return code.endsWith(expected) ? null : { kind: "check", expected };
}

/** No department is 0 and no district 000000: such a code is a blank of a sample or a copy for circulation. */
const isWithheld = (code: string): boolean => code.startsWith("00000000");

/** The eighteenth character for the first seventeen. */
export function checkCharacter(first: string): string {
  const sum = WEIGHTS.reduce(
    (total, weight, place) => total + weight * CHARACTERS.indexOf(first[place] ?? "0"),
    0,
  );
  return CHARACTERS[(MODULUS - (sum % MODULUS)) % MODULUS] ?? "0";
}
