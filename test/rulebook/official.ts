import { readFileSync } from "node:fs";
import { join } from "node:path";

const read = (name: string): string =>
  readFileSync(join(__dirname, "../fixtures/official", name), "utf8").replace(/\r/g, "");

/** The Measures with both annexes, and the separately published Annex 2. */
export const measures = read("2016-87_measures_with_annex1_annex2.txt");
export const standalone = read("2016-87_annex2_standalone.txt");

/** Joins the lines that the narrow printed cells break, and keeps every space inside a line. */
export const joined = (cell: string): string => cell.replace(/\s*\n\s*/g, "").trim();

export function between(text: string, from: string, to: string): string {
  const start = text.indexOf(from);
  const end = text.indexOf(to, start + from.length);
  if (start < 0 || end < 0) throw new Error(`Not in the text: ${from} … ${to}`);
  return text.slice(start + from.length, end);
}

/** The rows of a table whose cells each begin a line with a tab; the first row is the head. */
export function table(text: string, width: number): string[][] {
  const cells = text.split("\n\t").slice(1).map(joined);
  const rows: string[][] = [];
  for (let at = 0; at < cells.length; at += width) rows.push(cells.slice(at, at + width));
  return rows;
}

/** Width of punctuation and white space differ between the two copies of Annex 2. */
export const folded = (cell: string): string =>
  cell.replace(/\s/g, "").replace(/（/g, "(").replace(/）/g, ")").replace(/，/g, ",").replace(/；/g, ";");

/** The rows of a table in the separate copy, one line each; its head is repeated on every page. */
export function standaloneTable(from: string, to: string | null): string[][] {
  const text = to === null ? standalone.slice(standalone.indexOf(from)) : between(standalone, from, to);
  return text
    .split("\n")
    .filter((line) => line.includes("\t"))
    .map((line) => line.split("\t").map(folded));
}

/** The articles of the Measures by name ("第十八条"). */
export const articles: ReadonlyMap<string, string> = new Map(
  measures
    .slice(measures.indexOf("第一章"), measures.indexOf("附件：1"))
    .split(/\n(?=第[一二三四五六七八九十]+条 )/)
    .flatMap((text) => {
      const name = /^第[一二三四五六七八九十]+条(?= )/.exec(text)?.[0];
      return name === undefined ? [] : [[name, text] as const];
    }),
);
