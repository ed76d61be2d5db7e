/**
 * Formulas of our functions, wherever in the workbook they stand: those that Excel did not know when it opened the
 * file are entered again, and a new one is put into the selected cell.
 */
import type { Place, Scalar } from "../sheets";
import { addressOf, CellSet, parseAddress } from "./areas";
import type { HostQueue, Step } from "./queue";
import { isFormula, scalar } from "./snapshot";
import { asTyped } from "./text";
import { writing, type Block, type WriteOptions, type Written } from "./write";

/** What a cell shows whose formula names something that Excel does not know. */
const UNKNOWN_NAME = "#NAME?";
const TEXTS = /"(?:[^"]|"")*"/g;
const OURS = /(?<![\w.])IPCITY\.[A-Z]+\s*\(/i;

/** Whether a formula calls a function of ours; what it says in quotes does not count. */
export const callsOurs = (formula: string): boolean => OURS.test(formula.replace(TEXTS, '""'));

export interface Repaired {
  /** Cells whose formula was entered again. */
  readonly cells: number;
  /** Cells left alone, because they are locked on a protected sheet. */
  readonly locked: number;
  readonly lockedSheets: readonly string[];
}

interface Sheet {
  readonly id: string;
  readonly name: string;
  readonly guarded: boolean;
}

interface Unresolved {
  readonly sheet: Sheet;
  readonly blocks: readonly Block[];
  readonly cells: number;
}

/**
 * Enters the same formulas again: what a cell holds does not change, so that there is nothing to take back. Three
 * round trips: the sheets, their contents, the writing.
 */
export async function repairFormulas(queue: HostQueue, options: WriteOptions): Promise<Repaired> {
  const found = await queue.run(unresolvedOn(await queue.run(allSheets)));
  const open = found.filter(({ sheet }) => !sheet.guarded);
  const locked = found.filter(({ sheet }) => sheet.guarded);
  const blocks = open.flatMap((one) => one.blocks);
  if (blocks.length > 0) {
    try {
      await queue.run(writing(blocks, options));
    } catch (error) {
      options.onRefused();
      throw error;
    }
  }
  const sum = (all: readonly Unresolved[]): number => all.reduce((total, { cells }) => total + cells, 0);
  return { cells: sum(open), locked: sum(locked), lockedSheets: locked.map(({ sheet }) => sheet.name) };
}

const allSheets: Step<readonly Sheet[]> = (context) => {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  return () =>
    worksheets.items.map(({ id, name, protection }) => ({ id, name, guarded: protection.protected }));
};

const unresolvedOn =
  (sheets: readonly Sheet[]): Step<readonly Unresolved[]> =>
  (context) => {
    const contents = sheets.map((sheet) => {
      const used = context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true);
      used.load("address,values,formulas");
      // Null where some cells are: on a protected sheet it is then not certain which may be written.
      used.format.protection.load("locked");
      return { sheet, used };
    });
    return () =>
      contents.flatMap(({ sheet, used }) => {
        if (used.isNullObject) return [];
        const guarded = sheet.guarded && used.format.protection.locked !== false;
        return unresolvedIn({ ...sheet, guarded }, used) ?? [];
      });
  };

function unresolvedIn(sheet: Sheet, { address, values, formulas }: Excel.Range): Unresolved | null {
  const area = parseAddress(address);
  if (area === null) return null;
  const cells = new CellSet();
  const contents = new Map<string, string>();
  formulas.forEach((line: unknown[], row) => {
    line.forEach((formula, column) => {
      const shown = values[row]?.[column] as unknown;
      if (shown !== UNKNOWN_NAME || !isFormula(formula, UNKNOWN_NAME) || !callsOurs(formula)) return;
      const at = { row: area.row + row, column: area.column + column };
      cells.add(at.row, at.column);
      contents.set(addressOf({ ...at, rows: 1, columns: 1 }), formula);
    });
  });
  if (contents.size === 0) return null;
  const blocks = cells.areas().map((block): Block => {
    const formulasOf = Array.from({ length: block.rows }, (_, row) =>
      Array.from({ length: block.columns }, (__, column): Scalar => {
        const cell = { row: block.row + row, column: block.column + column, rows: 1, columns: 1 };
        return contents.get(addressOf(cell)) ?? "";
      }),
    );
    const shown = formulasOf.map((line) => line.map(() => UNKNOWN_NAME));
    const address = addressOf(block);
    return { sheetId: sheet.id, address, values: shown, contents: formulasOf, former: formulasOf };
  });
  return { sheet, blocks, cells: contents.size };
}

/** The cell of the selection: what it holds as typed and what it shows. */
export interface SelectedCell {
  readonly place: Place;
  readonly sheetId: string;
  /** As Excel hands it over; "" where the cell is blank. */
  readonly content: Scalar;
  readonly value: Scalar;
}

export const selectedCell: Step<SelectedCell> = (context) => {
  const cell = context.workbook.getActiveCell();
  cell.load("address,values,formulas,worksheet/id,worksheet/name");
  return () => seenIn(cell);
};

function seenIn({ address, formulas, values, worksheet }: Excel.Range): SelectedCell {
  const area = parseAddress(address);
  return {
    place: { sheet: worksheet.name, address: area === null ? "" : addressOf(area) },
    sheetId: worksheet.id,
    content: scalar(formulas[0]?.[0]),
    value: scalar(values[0]?.[0]),
  };
}

/** Puts a formula into a cell that still holds what was seen there, else null. Two round trips. */
export async function enterFormula(
  queue: HostQueue,
  formula: string,
  seen: SelectedCell,
  options: WriteOptions,
): Promise<Written | null> {
  const { sheetId, place } = seen;
  const standing = await queue.run(contentAt(sheetId, place.address));
  if (standing !== seen.content) return null;
  const block: Block = {
    sheetId,
    address: place.address,
    values: [],
    contents: [[formula]],
    former: [[isFormula(seen.content, seen.value) ? seen.content : asTyped(seen.value)]],
  };
  try {
    await queue.run(writing([block], options));
  } catch (error) {
    options.onRefused();
    throw error;
  }
  return { blocks: [block], regions: [] };
}

const contentAt =
  (sheetId: string, address: string): Step<Scalar | null> =>
  (context) => {
    const cell = context.workbook.worksheets.getItemOrNullObject(sheetId).getRange(address);
    cell.load("formulas");
    return () => contentIn(cell);
  };

const contentIn = (cell: Excel.Range): Scalar | null =>
  cell.isNullObject ? null : scalar(cell.formulas[0]?.[0]);

/** Cells as a formula names them: an address with or without a sheet, or a defined name. */
export interface CellRef {
  readonly sheet: string;
  readonly address: string | null;
  readonly name: string | null;
}

export type CellValues = readonly (readonly Scalar[])[];

/** What the cells show, in one round trip; null where there are none. */
export const valuesOf =
  (refs: readonly CellRef[]): Step<readonly (CellValues | null)[]> =>
  (context) => {
    const { names, worksheets } = context.workbook;
    const ranges = refs.map(({ sheet, address, name }) => {
      const range =
        address === null
          ? names.getItemOrNullObject(name ?? "").getRangeOrNullObject()
          : worksheets.getItemOrNullObject(sheet).getRange(address);
      range.load("values");
      return range;
    });
    return () =>
      ranges.map((range) =>
        range.isNullObject ? null : range.values.map((line: unknown[]) => line.map(scalar)),
      );
  };
