/** The way back from an .xlsx file. */
import type { Place, Region, SheetGrid, Snapshot } from "../../sheets";
import { Archive } from "./archive";
import { readBook, type SheetPart } from "./book";
import { Budget } from "./budget";
import { normalised } from "./formulas";
import { gridOf } from "./grid";
import { LIMITS, type Limits } from "./limits";
import { addressOf } from "./reference";
import { Regions } from "./regions";
import { readSheet, type FormulaCell, type Shared, type SheetContent } from "./sheet";
import { readSharedStrings } from "./strings";
import { dateStyles } from "./styles";

export interface ReadOptions {
  /** The names whose regions are wanted. */
  readonly names: readonly string[];
  readonly limits?: Partial<Limits>;
  readonly signal?: AbortSignal;
}

export interface DamagedFormula extends Place {
  /** As the file has it, and as it should be; both with a leading "=". */
  readonly formula: string;
  readonly repaired: string;
}

export interface FileSnapshot extends Snapshot {
  readonly grids: readonly SheetGrid[];
  /** Formulas of ours that another program has changed; their stored values may be errors. */
  readonly damaged: readonly DamagedFormula[];
  /** Formulas that nothing has calculated: they read as blank until the file is opened and saved in Excel or WPS. */
  readonly uncalculated: readonly Place[];
}

/**
 * Reads a workbook: the regions of the names asked for, and every worksheet whole, hidden ones too. Dates come as
 * serial numbers, formulas by their stored results, errors as their text. Whatever cannot be read within the limits
 * ends in a `FileError`; an aborted signal in its reason.
 */
export async function readXlsx(bytes: Uint8Array, options: ReadOptions): Promise<FileSnapshot> {
  const { names, signal } = options;
  const pause = pauser(signal);
  await pause();
  const limits = { ...LIMITS, ...options.limits };
  const archive = new Archive(bytes, limits);
  const budget = new Budget(limits);
  const book = readBook(archive);
  const shared: Shared = {
    strings: readSharedStrings(archive, book.sharedStrings),
    datesFrom1904: book.from1904 ? dateStyles(archive, book.styles) : new Set(),
  };
  const sheets: { readonly grid: SheetGrid; readonly content: SheetContent }[] = [];
  for (const sheet of book.sheets.filter(isWorksheet)) {
    await pause();
    const content = readSheet(archive, sheet, shared, budget);
    sheets.push({ content, grid: gridOf(sheet, content, budget) });
  }
  await pause();
  archive.checkRest();
  const grids = sheets.map(({ grid }) => grid);
  const regions = new Regions(book.names, book.sheets, grids, budget);
  return {
    regions: Object.fromEntries(names.map((name): [string, Region | null] => [name, regions.of(name)])),
    grids,
    damaged: sheets.flatMap(({ grid, content }) => content.formulas.flatMap(damagedIn(grid.name))),
    uncalculated: sheets.flatMap(({ grid, content }) =>
      content.formulas.filter(({ calculated }) => !calculated).map(placeIn(grid.name)),
    ),
  };
}

const isWorksheet = (sheet: SheetPart): sheet is SheetPart & { readonly part: string } => sheet.part !== null;

const placeIn =
  (sheet: string) =>
  (cell: FormulaCell): Place => ({ sheet, address: addressOf(cell) });

const damagedIn =
  (sheet: string) =>
  (cell: FormulaCell): readonly DamagedFormula[] => {
    const { formula, damaged } = cell;
    if (!damaged) return [];
    return [{ ...placeIn(sheet)(cell), formula: `=${formula}`, repaired: `=${normalised(formula)}` }];
  };

/** The longest that anything else on the same thread should wait, in milliseconds. */
const TURN = 20;

/** Lets others run where it has been long, and stops where the signal says so. */
function pauser(signal: AbortSignal | undefined): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since > TURN) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      since = performance.now();
    }
    signal?.throwIfAborted();
  };
}
