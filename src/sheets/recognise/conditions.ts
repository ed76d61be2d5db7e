import type { Programme } from "../../rulebook";
import { area } from "../address";
import { HEADS } from "../conditions/words";
import { declaredName, rankName, rankOfName } from "../names";
import type { Region } from "../plan";
import type { Grid } from "./grid";
import { key } from "./key";
import { RowHeads } from "./row-heads";
import type { FieldMatch } from "./types";

interface Found {
  readonly regions: Record<string, Region>;
  readonly matches: FieldMatch[];
}

type Column = "id" | "declared" | "rank" | "of";
const COLUMNS: readonly Column[] = ["id", "declared", "rank", "of"];
const OF_SHEET = new RowHeads<Column>(HEADS, COLUMNS, COLUMNS, /条\s*款|clause/i);

/** Collects statements and ranks from our sheet of conditions, by the clause at the head of each row. */
export function visitConditions(grid: Grid, programme: Programme, found: Found): void {
  let heads: ReturnType<typeof OF_SHEET.in> = null;
  const gates = new Map(programme.gates.map((gate) => [key(gate.id), gate]));
  for (let row = 0; row < grid.rows; row += 1) {
    heads = OF_SHEET.in(grid.row(row)) ?? heads;
    const at = (column: Column): number => heads?.get(column) ?? -1;
    const gate = heads === null ? undefined : gates.get(key(String(grid.cell(row, at("id")))));
    if (gate === undefined) continue;
    const { id, rule } = gate;
    take(grid, found, row, at("declared"), { ref: `declarations.${id}`, name: declaredName(id), label: id });
    if (rule.kind !== "rank") continue;
    take(grid, found, row, at("rank"), { ref: `ranks.${id}`, name: rankName(id), label: id });
    take(grid, found, row, at("of"), { ref: `ranks.${id}.of`, name: rankOfName(id), label: id });
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
