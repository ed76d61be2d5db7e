/** Characters that take two columns of a terminal. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
/** Control characters from a file could steer the terminal, and a line must stay a line. */
const CONTROL = /[\p{Cc}\u2028\u2029]+/gu;

export const oneLine = (text: string): string => text.replace(CONTROL, " ");

export type Align = "left" | "right";

/** Rows as text in columns, two blanks apart. */
export function table(rows: readonly (readonly string[])[], aligns: readonly Align[] = []): string {
  const clean = rows.map((row) => row.map(oneLine));
  const widths = clean.reduce<number[]>(
    (most, row) => row.map((cell, column) => Math.max(most[column] ?? 0, width(cell))),
    [],
  );
  return clean
    .map((row) =>
      row
        .map((cell, column) => pad(cell, widths[column] ?? 0, aligns[column] ?? "left"))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function pad(cell: string, to: number, align: Align): string {
  const blanks = " ".repeat(Math.max(0, to - width(cell)));
  return align === "right" ? blanks + cell : cell + blanks;
}

const width = (text: string): number =>
  [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);
