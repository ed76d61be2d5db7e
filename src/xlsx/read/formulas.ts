/**
 * Formulas that other programs left behind. Excel stores a custom function as "_xldudf_IPCITY_TOTAL"; where it could
 * not resolve that, or a sheet was moved between books, the file keeps it, with "[2]!" before it or in small letters.
 */

/** What Excel, LibreOffice and WPS put before the name of a function that they do not know. */
const OURS =
  /(?:(?:'[^']{0,200}'|\[[^\]]{0,100}\][^!'"(),;:=+*/ -]{0,31})!)?(?:_xlfn\.|_xll\.|_xlws\.)*(?:_xldudf_)?ipcity[._]([a-z]+)(?=\s*\()/gi;
/** A name of ours behind the book it was copied from. */
const NAME =
  /(?:'[^'[]{0,150}\[[^\]']{0,100}\][^']{0,31}'|\[[^\]]{0,100}\][^!'"(),;:=+*/ -]{0,31})!(IPC_[A-Za-z0-9_]+)/g;

/** The formula as one types it. */
export const normalised = (formula: string): string => repaired(formula, "IPCITY.");

/** Whether it differs from what Excel stores for a formula that it understands. */
export const isDamaged = (formula: string): boolean => repaired(formula, "_xldudf_IPCITY_") !== formula;

function repaired(formula: string, prefix: string): string {
  return outsideTexts(formula, (code) =>
    code
      .replace(OURS, (_, name: string) => `${prefix}${name.toUpperCase()}`)
      .replace(NAME, (_, name: string) => name),
  );
}

/** Texts in a formula stand between double quotes, doubled inside; odd pieces are those texts. */
function outsideTexts(formula: string, change: (code: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((piece, index) => (index % 2 === 0 ? change(piece) : piece))
    .join("");
}
