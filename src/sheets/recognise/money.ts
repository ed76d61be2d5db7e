import type { Programme } from "../../rulebook";
import { area } from "../address";
import { fundRows } from "../funds/lines";
import { fundName } from "../funds/names";
import { HEADS, LINES, RESULTS } from "../funds/words";
import type { Region, Scalar } from "../plan";
import type { FoundOwn } from "./expert-marks";
import type { Grid } from "./grid";
import { isBlank, key } from "./key";
import { SUM } from "../experts/words";
import { RowHeads } from "./row-heads";
import type { FieldMatch, Leftover } from "./types";

type Column = "item" | "name" | "amount";
const COLUMNS: readonly Column[] = ["item", "name", "amount"];
const OF_LEDGER = new RowHeads<Column>(HEADS, COLUMNS, ["name", "amount"], /金\s*额|amount/i);
/** Without our column of items, so many lines of ours make a table the ledger. */
const LEAST_LINES = 3;

interface Line {
  readonly id: string;
  readonly row: number;
}

/** Lines by what prints there in either language: item and use, and the use alone where no other line is called so. */
function linesOf(programme: Programme): ReadonlyMap<string, string | null> {
  const lines = new Map<string, string | null>();
  const put = (text: string, id: string): void => {
    lines.set(text, lines.get(text) === undefined || lines.get(text) === id ? id : null);
  };
  for (const language of ["zh-CN", "en"] as const) {
    const { total, lines: yearly, uses } = fundRows(programme, language);
    for (const { id, item, name } of [total, ...yearly, ...uses]) {
      put(`${key(item)} ${key(name)}`, id);
      put(key(name), id);
    }
  }
  return lines;
}

interface Ledger {
  readonly lines: readonly Line[];
  /** Rows with an amount that no line of ours is called like. */
  readonly unknown: readonly number[];
}

/** Ours, and nothing typed: heads of blocks, sums and comparisons. */
const COMPUTED: ReadonlySet<string> = new Set(
  [LINES.lines, LINES.uses, ...Object.values(RESULTS), SUM].flatMap(({ zh, en }) => [key(zh), key(en)]),
);

function ledgerBelow(
  grid: Grid,
  head: number,
  at: ReadonlyMap<Column, number>,
  known: ReadonlyMap<string, string | null>,
): Ledger {
  const cell = (row: number, column: Column): Scalar => {
    const place = at.get(column) ?? -1;
    return place < 0 ? "" : grid.cell(row, place);
  };
  const lines: Line[] = [];
  const unknown: number[] = [];
  for (let row = head + 1; row < grid.rows && OF_LEDGER.in(grid.row(row)) === null; row += 1) {
    const name = key(cell(row, "name"));
    const id = known.get(`${key(cell(row, "item"))} ${name}`) ?? known.get(name) ?? null;
    if (id !== null) lines.push({ id, row });
    else if (!isBlank(cell(row, "amount")) && !grid.row(row).some((text) => COMPUTED.has(key(text))))
      unknown.push(row);
  }
  return { lines, unknown };
}

/** Collects the amounts of the first ledger; others, and what is no line of ours, are told. */
class Collector {
  readonly regions: Record<string, Region> = {};
  readonly fields: FieldMatch[] = [];
  readonly leftovers: Leftover[] = [];

  constructor(private readonly known: ReadonlyMap<string, string | null>) {}

  visit(grid: Grid): void {
    for (let head = 0; head < grid.rows; head += 1) {
      const at = OF_LEDGER.in(grid.row(head));
      if (at !== null) this.ledger(grid, head, at);
    }
  }

  private ledger(grid: Grid, head: number, at: ReadonlyMap<Column, number>): void {
    const { lines, unknown } = ledgerBelow(grid, head, at, this.known);
    const hasItems = (at.get("item") ?? -1) >= 0;
    if (lines.length < (hasItems ? 1 : LEAST_LINES)) return;
    const [column, name] = [at.get("amount") ?? 0, at.get("name") ?? 0];
    if (this.fields.length > 0) {
      const place = grid.place(head, column);
      this.leftovers.push({ kind: "other-table", place, ref: "funds", text: grid.name, values: [] });
      return;
    }
    const label = (row: number): string => String(grid.cell(row, name));
    const leave = (kind: "unknown-row" | "duplicate-row", row: number): void => {
      const values = [grid.cell(row, column)].filter((value) => !isBlank(value));
      this.leftovers.push({ kind, place: grid.place(row, column), ref: "funds", text: label(row), values });
    };
    const confidence = hasItems ? "sure" : "likely";
    for (const { id, row } of lines) {
      const region = fundName(id);
      if (this.regions[region] !== undefined) leave("duplicate-row", row);
      else {
        const place = grid.place(row, column);
        this.regions[region] = {
          sheet: grid.name,
          area: area(row, column),
          values: [[grid.cell(row, column)]],
        };
        this.fields.push({
          ref: `funds.${id}`,
          name: region,
          by: "label",
          confidence,
          place,
          label: label(row),
        });
      }
    }
    unknown.forEach((row) => leave("unknown-row", row));
  }
}

/** The ledger of the special fund, by its heads and the uses in its rows. */
export function findMoney(grids: readonly Grid[], programme: Programme): FoundOwn {
  const collector = new Collector(linesOf(programme));
  grids.forEach((grid) => collector.visit(grid));
  return collector;
}
