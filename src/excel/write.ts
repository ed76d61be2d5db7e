/**
 * Fills named regions in two round trips: look, then write. Only unlocked cells are written, only those that
 * change, and nothing at all before the user agreed to lose what stands there.
 */
import type { Area, Scalar } from "../sheets";
import { addressOf, CellSet, parseAddress } from "./areas";
import { HostError } from "./errors";
import type { HostQueue, Step } from "./queue";
import { contentsOf, isFormula, scalar, usedIn } from "./snapshot";
import { asTyped } from "./text";

export interface RegionWrite {
  readonly name: string;
  /** Row-major. `null` leaves a cell as it is, "" empties it. */
  readonly values: readonly (readonly (Scalar | null)[])[];
  /** What the untouched form holds there: replacing it asks nobody. */
  readonly initial?: readonly (readonly Scalar[])[];
}

export type Filled =
  | { readonly kind: "done"; readonly written: Written }
  | { readonly kind: "would-replace"; readonly cells: number };

/** What a fill wrote, and what stood there before; made here, kept by whoever may want to take it back. */
export interface Written {
  readonly blocks: readonly Block[];
  /** Where the regions written to were: cells that moved since cannot be told from others. */
  readonly regions: readonly { readonly name: string; readonly sheetId: string; readonly area: Area }[];
}

export interface FillOptions extends WriteOptions {
  readonly replace?: boolean;
}

export interface WriteOptions {
  /** Told of every block before it is written, so that its echo is known. */
  readonly onWrite: (sheetId: string, address: string) => void;
  /** Told that the blocks announced since were refused. */
  readonly onRefused: () => void;
}

interface Standing {
  readonly sheet: string;
  readonly sheetId: string;
  readonly guarded: boolean;
  readonly area: Area;
  /** Blank rows at the end may be missing. */
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  /** Null where some cells are: those that the form composes itself. */
  readonly locked: boolean | null;
}

export interface Block {
  readonly sheetId: string;
  readonly address: string;
  /** Empty where what is written is a formula, whose result is not ours to know. */
  readonly values: readonly (readonly Scalar[])[];
  /** The same as typed: formulas, texts kept from being read as anything else, numbers. */
  readonly contents: readonly (readonly Scalar[])[];
  readonly former: readonly (readonly Scalar[])[];
}

export async function fillRegions(
  queue: HostQueue,
  writes: readonly RegionWrite[],
  options: FillOptions,
): Promise<Filled> {
  const standing = await queue.run(look(writes.map((write) => write.name)));
  const changes = writes.flatMap((write) => changesOf(write, standing.get(write.name) ?? null));
  const replaced = changes.filter((change) => change.replaces).length;
  if (replaced > 0 && options.replace !== true) return { kind: "would-replace", cells: replaced };
  const blocks = blocksOf(changes);
  const written = { blocks, regions: regionsOf(writes, changes, standing) };
  if (blocks.length === 0) return { kind: "done", written };
  try {
    await queue.run(writing(blocks, options));
  } catch (error) {
    options.onRefused();
    // Whatever part of the batch Excel carried out is taken back.
    await queue.run(writing(blocks.map(formerly), options)).catch(() => undefined);
    throw refused(error, changes);
  }
  return { kind: "done", written };
}

const regionsOf = (
  writes: readonly RegionWrite[],
  changes: readonly Change[],
  standing: ReadonlyMap<string, Standing>,
): Written["regions"] => {
  const touched = new Set(changes.map(({ at }) => at));
  return writes.flatMap(({ name }) => {
    const at = standing.get(name);
    return at !== undefined && touched.has(at) ? [{ name, sheetId: at.sheetId, area: at.area }] : [];
  });
};

/** Excel does not say which sheet refused: it is one of those that are protected. */
function refused(error: unknown, changes: readonly Change[]): unknown {
  if (!(error instanceof HostError) || error.code !== "sheet-protected") return error;
  const guarded = [...new Set(changes.filter(({ at }) => at.guarded).map(({ at }) => at.sheet))];
  return new HostError("sheet-protected", { sheet: guarded.join("”“"), cause: error });
}

export const writing =
  (blocks: readonly Block[], options: WriteOptions): Step<void> =>
  (context) => {
    context.application.suspendApiCalculationUntilNextSync();
    for (const { sheetId, address, contents } of blocks) {
      options.onWrite(sheetId, address);
      const range = context.workbook.worksheets.getItem(sheetId).getRange(address);
      range.formulas = contents.map((row) => [...row]);
    }
    return () => undefined;
  };

export const formerly = (block: Block): Block => ({ ...block, contents: block.former });

const look =
  (names: readonly string[]): Step<ReadonlyMap<string, Standing>> =>
  (context) => {
    const ranges = names.map((name) => {
      const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
      range.load("address,worksheet/name,worksheet/id,worksheet/protection/protected");
      range.format.protection.load("locked");
      return { name, range, used: usedIn(range) };
    });
    return () =>
      new Map(
        ranges.flatMap(({ name, range, used }) => {
          const area = range.isNullObject ? null : parseAddress(range.address);
          if (area === null) return [];
          const { values, formulas } = contentsOf(used, area);
          const entry: Standing = {
            sheet: range.worksheet.name,
            sheetId: range.worksheet.id,
            guarded: range.worksheet.protection.protected,
            area,
            values,
            formulas,
            locked: range.format.protection.locked,
          };
          return [[name, entry] as const];
        }),
      );
  };

interface Change {
  readonly at: Standing;
  readonly cell: Area;
  readonly value: Scalar;
  /** As typed. */
  readonly content: Scalar;
  readonly former: Scalar;
  /** Something else stands there. */
  readonly replaces: boolean;
}

const given = (write: RegionWrite): boolean =>
  write.values.some((row) => row.some((value) => value !== null && value !== ""));

function changesOf(write: RegionWrite, at: Standing | null): readonly Change[] {
  if (at === null) {
    if (given(write)) throw new HostError("place-missing", { detail: write.name });
    return [];
  }
  const rows = write.values.length;
  const columns = write.values[0]?.length ?? 0;
  // One value for a merged cell goes to its first cell.
  const fits = (rows === 1 && columns === 1) || (rows === at.area.rows && columns === at.area.columns);
  if (!fits) throw new HostError("region-changed", { sheet: at.sheet, detail: write.name });
  return write.values.flatMap((line, row) =>
    line.flatMap((value, column) => changeOf(at, row, column, value, write.initial?.[row]?.[column]) ?? []),
  );
}

function changeOf(
  at: Standing,
  row: number,
  column: number,
  value: Scalar | null,
  initial: Scalar | undefined,
): Change | null {
  const old = scalar(at.values[row]?.[column]);
  if (value === null || value === old) return null;
  const cell = { row: at.area.row + row, column: at.area.column + column, rows: 1, columns: 1 };
  const place = { sheet: at.sheet, address: addressOf(cell) };
  const formula = at.formulas[row]?.[column];
  const calculated = isFormula(formula, old);
  // The form composes this cell itself.
  if (calculated && at.locked !== false) return null;
  if (at.locked === true) {
    throw new HostError(at.guarded ? "sheet-protected" : "caption-cell", { place, detail: place.address });
  }
  return {
    at,
    cell,
    value,
    content: asTyped(value),
    // Reading formulas and writing them back would turn a text such as "=1" into a formula (office-js #6687).
    former: calculated ? formula : asTyped(old),
    replaces: old !== "" && old !== initial,
  };
}

/** Cells beside each other are written together. */
function blocksOf(changes: readonly Change[]): readonly Block[] {
  const sheets = new Map<string, { at: Standing; cells: CellSet; changes: Map<string, Change> }>();
  for (const change of changes) {
    const { at, cell } = change;
    const sheet = sheets.get(at.sheetId) ?? { at, cells: new CellSet(), changes: new Map<string, Change>() };
    sheet.cells.add(cell.row, cell.column);
    sheet.changes.set(addressOf(cell), change);
    sheets.set(at.sheetId, sheet);
  }
  return [...sheets.values()].flatMap(({ at, cells, changes: here }) =>
    cells.areas().map((area) => {
      const contents = (
        pick: (change: Change | undefined) => Scalar | undefined,
      ): readonly (readonly Scalar[])[] =>
        linesOf(area).map((line) => line.map((address) => pick(here.get(address)) ?? ""));
      return {
        sheetId: at.sheetId,
        address: addressOf(area),
        values: contents((change) => change?.value),
        contents: contents((change) => change?.content),
        former: contents((change) => change?.former),
      };
    }),
  );
}

/** The addresses of an area's cells, row by row. */
const linesOf = (area: Area): readonly (readonly string[])[] =>
  Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) =>
      addressOf({ row: area.row + row, column: area.column + column, rows: 1, columns: 1 }),
    ),
  );
