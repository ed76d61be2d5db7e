/** What people do to sheets, as functions from sheets to sheets. Merges move with their cells. */
import type { Area, Scalar, SheetGrid } from "../../../src/sheets/index";

type Edit = (grid: SheetGrid) => SheetGrid;

const shift = (merges: readonly Area[], move: (area: Area) => Area | null): readonly Area[] =>
  merges.flatMap((area) => move(area) ?? []);

export const rename =
  (name: string): Edit =>
  (grid) => ({ ...grid, name });

export const hide: Edit = (grid) => ({ ...grid, hidden: true });

/** A row put in above another one; a merged area that it cuts grows. */
export const insertRow =
  (at: number, cells: readonly Scalar[] = []): Edit =>
  (grid) => ({
    ...grid,
    rows: [...grid.rows.slice(0, at), cells, ...grid.rows.slice(at)],
    merges: shift(grid.merges, (area) => {
      if (area.row >= at) return { ...area, row: area.row + 1 };
      return area.row + area.rows > at ? { ...area, rows: area.rows + 1 } : area;
    }),
  });

export const insertColumn =
  (at: number): Edit =>
  (grid) => ({
    ...grid,
    rows: grid.rows.map((row) => (row.length < at ? row : [...row.slice(0, at), "", ...row.slice(at)])),
    merges: shift(grid.merges, (area) => {
      if (area.column >= at) return { ...area, column: area.column + 1 };
      return area.column + area.columns > at ? { ...area, columns: area.columns + 1 } : area;
    }),
  });

/** A row cut and put in elsewhere. Merged areas do not allow it, so that they are gone before. */
export const moveRow =
  (from: number, to: number): Edit =>
  (grid) => {
    const moving = grid.rows[from];
    if (moving === undefined) return grid;
    const rest = grid.rows.filter((_, index) => index !== from);
    return { ...grid, rows: [...rest.slice(0, to), moving, ...rest.slice(to)], merges: [] };
  };

export const deleteRow =
  (at: number): Edit =>
  (grid) => ({
    ...grid,
    rows: grid.rows.filter((_, index) => index !== at),
    merges: shift(grid.merges, (area) => {
      if (area.row > at) return { ...area, row: area.row - 1 };
      if (area.row + area.rows <= at) return area;
      return area.rows === 1 ? null : { ...area, rows: area.rows - 1 };
    }),
  });

/** Every text rewritten: white space, widths, line breaks. */
export const rewrite =
  (change: (text: string) => string): Edit =>
  (grid) => ({
    ...grid,
    rows: grid.rows.map((row) => row.map((cell) => (typeof cell === "string" ? change(cell) : cell))),
  });

export const withoutMerges: Edit = (grid) => ({ ...grid, merges: [] });
