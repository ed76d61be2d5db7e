import { address } from "../address";
import type { Area, Place, Scalar, SheetGrid } from "../plan";
import { normal } from "../read/cells";
import { isBlank } from "./key";

interface MergeIndex {
  readonly rows: ReadonlyMap<number, readonly Area[]>;
  /** Higher than any label of a form; the first few of them. */
  readonly tall: readonly Area[];
}

const TALL = 100;
const MOST_TALL = 20;

function indexed(merges: readonly Area[]): MergeIndex {
  const rows = new Map<number, Area[]>();
  for (const area of merges.filter((merge) => merge.rows <= TALL))
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const known = rows.get(row);
      if (known === undefined) rows.set(row, [area]);
      else known.push(area);
    }
  return { rows, tall: merges.filter((merge) => merge.rows > TALL).slice(0, MOST_TALL) };
}

/** A sheet, and where on it things stand. */
export class Grid {
  readonly name: string;
  readonly hidden: boolean;
  private byRow: MergeIndex | null = null;

  constructor(
    private readonly grid: SheetGrid,
    /** Whether the name says that the sheet is a copy of another one. */
    readonly copy: boolean,
  ) {
    this.name = grid.name;
    this.hidden = grid.hidden;
  }

  get rows(): number {
    return this.grid.rows.length;
  }

  row(row: number): readonly Scalar[] {
    return this.grid.rows[row] ?? [];
  }

  cell(row: number, column: number): Scalar {
    return this.grid.rows[row]?.[column] ?? "";
  }

  place(row: number, column: number): Place {
    return { sheet: this.name, address: address(row, column) };
  }

  /** The merged area that covers a cell; the cell itself where none does. */
  mergeAt(row: number, column: number): Area {
    this.byRow ??= indexed(this.grid.merges);
    const candidates = [...(this.byRow.rows.get(row) ?? []), ...this.byRow.tall];
    const found = candidates.find(
      (area) =>
        area.row <= row &&
        row < area.row + area.rows &&
        area.column <= column &&
        column < area.column + area.columns,
    );
    return found ?? { row, column, rows: 1, columns: 1 };
  }

  /** The value that shows in a cell, merged or not. */
  shown(row: number, column: number): Scalar {
    const value = this.cell(row, column);
    if (!isBlank(value)) return value;
    const merge = this.mergeAt(row, column);
    return this.cell(merge.row, merge.column);
  }
}

const COPY = /副本|复件|备份|copy|backup/i;

/** The sheets, those that show and are no copies first, else in their own order. */
export function gridsOf(grids: readonly SheetGrid[]): readonly Grid[] {
  const names = new Set(grids.map((grid) => normal(grid.name)));
  // Excel calls a copy 「附件1 (2)」; a name that merely ends so has no other sheet of its words beside it.
  const isCopy = (name: string): boolean => {
    const base = normal(name).replace(/\(\d+\)$/, "");
    return COPY.test(name) || (base !== normal(name) && names.has(base));
  };
  const rank = (grid: Grid): number => (grid.hidden ? 2 : 0) + (grid.copy ? 1 : 0);
  return grids
    .map((grid) => new Grid(grid, isCopy(grid.name)))
    .map((grid, index) => ({ grid, index }))
    .sort((a, b) => rank(a.grid) - rank(b.grid) || a.index - b.index)
    .map(({ grid }) => grid);
}
