/** What prints nothing: Unicode's white space and the byte order mark. */
const WHITE = /[\p{White_Space}\ufeff]/gu;

export const withoutWhiteSpace = (text: string): string => text.replace(WHITE, "");

export const isBlank = (text: string | null | undefined): boolean => withoutWhiteSpace(text ?? "") === "";

/** Names that differ in width, case or blanks only are one name. */
export function folded(text: string): string {
  // Upper case first: it turns ß into SS, which lower case alone would miss.
  return withoutWhiteSpace(text.normalize("NFKC")).toUpperCase().toLowerCase();
}
