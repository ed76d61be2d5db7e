import type { Programme, Section } from "../../rulebook";
import { say, type Language } from "../language";
import { HEAD } from "./words";

/** One city of a ranking, as its sheet shows it. */
export interface RankingRow {
  readonly name: string;
  readonly file: string;
  /** Of the section's score; `bonus` where it is added as it is. */
  readonly weights: Readonly<Record<string, number | "bonus">>;
  readonly sections: Readonly<Record<string, { readonly score: number; readonly best: number }>>;
  /** Words, ready to be shown. */
  readonly underWeights: string;
  readonly band: string;
  readonly gates: Readonly<Record<string, string>>;
  readonly column: string;
}

export interface RankingTable {
  readonly programme: Programme;
  /** Highest total first. */
  readonly rows: readonly RankingRow[];
  readonly notes: readonly string[];
  readonly rejected: readonly { readonly file: string; readonly reason: string }[];
}

export interface Column {
  readonly key: string;
  readonly head: string;
  /** Points. */
  readonly width: number;
}

export const gateKey = (id: string): string => `gate ${id}`;
export const scoreKey = (id: string): string => `score ${id}`;
export const bestKey = (id: string): string => `best ${id}`;
export const weightKey = (id: string): string => `weight ${id}`;

/** The score gates, whose outcome is told beside the totals. */
export const scoreGates = ({ gates }: Programme): readonly string[] =>
  gates.filter(({ rule }) => rule.kind === "threshold").map(({ id }) => id);

/** The printed columns, then what the formulas stand on. */
export function columnsOf(
  { gates, band }: Programme,
  sections: readonly Section[],
  language: Language,
): { readonly printed: readonly Column[]; readonly basis: readonly Column[] } {
  const column = (key: keyof typeof HEAD, width: number): Column => ({
    key,
    head: say(HEAD[key], language),
    width,
  });
  const named = (head: { zh: string; en: string }, { name }: Section): string =>
    say(head, language).replace("{name}", say(name, language));
  return {
    printed: [
      column("rank", 34),
      column("city", 92),
      column("total", 48),
      ...sections.map((section) => ({
        key: scoreKey(section.id),
        head: say(section.name, language),
        width: 48,
      })),
      column("best", 48),
      column("rankBest", 34),
      column("rankWorst", 34),
      column("underWeights", 42),
      ...(band === null ? [] : [column("band", 80)]),
      ...gates
        .filter(({ rule }) => rule.kind === "threshold")
        .map(({ id }) => ({ key: gateKey(id), head: id, width: 68 })),
      column("column", 52),
      column("file", 100),
    ],
    basis: sections.flatMap((section) => [
      { key: weightKey(section.id), head: named(HEAD.weightOf, section), width: 48 },
      { key: bestKey(section.id), head: named(HEAD.bestOf, section), width: 48 },
    ]),
  };
}
