import type { Programme, Text } from "../../rulebook";
import { area } from "../address";
import { HEADS } from "../conditions/words";
import { declaredName, rankName, rankOfName } from "../names";
import type { Region, Scalar } from "../plan";
import type { Grid } from "./grid";
import { key } from "./key";
import type { FieldMatch } from "./types";

interface Found {
  readonly regions: Record<string, Region>;
  readonly matches: FieldMatch[];
}

const words = ({ zh, en }: Text): ReadonlySet<string> => new Set([key(zh), key(en)]);
const WORDS = {
  id: words(HEADS.id),
  declared: words(HEADS.declared),
  rank: words(HEADS.rank),
  of: words(HEADS.of),
};
/** Spares the other rows of large sheets. */
const HINT = /条\s*款|clause/i;
const isShort = (value: Scalar): value is string => typeof value === "string" && value.length <= 20;

/** Where the heads of our table of conditions stand in a row; null where it has not all of the telling ones. */
function headsIn(row: readonly Scalar[]): Readonly<Record<"id" | "declared" | "rank" | "of", number>> | null {
  if (!row.some((value) => isShort(value) && HINT.test(value))) return null;
  const at = (head: ReadonlySet<string>): number =>
    row.findIndex((value) => isShort(value) && head.has(key(value)));
  const heads = { id: at(WORDS.id), declared: at(WORDS.declared), rank: at(WORDS.rank), of: at(WORDS.of) };
  return Object.values(heads).includes(-1) ? null : heads;
}

/** Collects statements and ranks from our sheet of conditions, by the clause at the head of each row. */
export function visitConditions(grid: Grid, programme: Programme, found: Found): void {
  let heads: ReturnType<typeof headsIn> = null;
  const gates = new Map(programme.gates.map((gate) => [key(gate.id), gate]));
  for (let row = 0; row < grid.rows; row += 1) {
    heads = headsIn(grid.row(row)) ?? heads;
    const gate = heads === null ? undefined : gates.get(key(String(grid.cell(row, heads.id))));
    if (heads === null || gate === undefined) continue;
    const { id, rule } = gate;
    take(grid, found, row, heads.declared, { ref: `declarations.${id}`, name: declaredName(id), label: id });
    if (rule.kind !== "rank") continue;
    take(grid, found, row, heads.rank, { ref: `ranks.${id}`, name: rankName(id), label: id });
    take(grid, found, row, heads.of, { ref: `ranks.${id}.of`, name: rankOfName(id), label: id });
  }
}

function take(
  grid: Grid,
  { regions, matches }: Found,
  row: number,
  column: number,
  field: Pick<FieldMatch, "ref" | "name" | "label">,
): void {
  if (regions[field.name] !== undefined) return;
  regions[field.name] = { sheet: grid.name, area: area(row, column), values: [[grid.cell(row, column)]] };
  matches.push({ ...field, by: "label", confidence: "sure", place: grid.place(row, column) });
}
