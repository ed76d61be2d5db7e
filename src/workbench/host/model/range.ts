import {
  area,
  bounding,
  intersection,
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
} from "../book/area";
import { common, RangeBlock } from "../book/blocks";
import {
  clear,
  type ClearPart,
  DIMENSIONS,
  deleteCells,
  insertCells,
  mergeCells,
  select,
  unmergeCells,
  writeCells,
  writeFormats,
} from "../book/edits";
import { box } from "../book/geometry";
import { guard } from "../book/guard";
import { type Arguments, flag, oneOf } from "../protocol/arguments";
import { HostError, invalidArgument } from "../protocol/errors";
import { ModelClass, type ModelObject, type Property } from "../protocol/schema";
import { conditionalFormatCollection } from "./conditional-formats";
import { dataValidation } from "./data-validation";
import { rangeFormat } from "./format";
import { rangeAreasOf, register, worksheetOf } from "./registry";

const CLEAR_PARTS: readonly ClearPart[] = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"];

/** Another range given as an object or as an address on the same sheet. */
export function rangeArgument(args: Arguments, index: number, near: RangeBlock): RangeBlock {
  const value = args.at(index);
  if (typeof value === "string") {
    const parsed = parseArea(value.slice(value.lastIndexOf("!") + 1));
    if (!parsed) throw invalidArgument();
    return near.at(parsed);
  }
  const { self } = args.object(index);
  if (!(self instanceof RangeBlock)) throw invalidArgument();
  return self;
}

const made = (block: RangeBlock): ModelObject => range.of(block);

/** A matrix of what the cells hold; null for whole rows and columns, whose matrix has no end. */
function matrix(
  read: (block: RangeBlock) => unknown,
  write?: (block: RangeBlock, value: unknown) => void,
): Property<RangeBlock> {
  const get = (block: RangeBlock): unknown =>
    isWholeRows(block.area) || isWholeColumns(block.area) ? null : read(block);
  return write ? { get, set: write } : { get };
}

function formats({ sheet, area: a }: RangeBlock): string[][] {
  return Array.from({ length: a.rows }, (_, r) =>
    Array.from({ length: a.columns }, (_, c) => sheet.numberFormat(a.row + r, a.column + c)),
  );
}

function resized(block: RangeBlock, rows: number, columns: number): ModelObject {
  const { area: a } = block;
  const next = area(a.row, a.column, a.rows + rows, a.columns + columns);
  if (next.rows < 1 || next.columns < 1) throw invalidArgument();
  return made(block.at(next));
}

function offset(block: RangeBlock, rows: number, columns: number): ModelObject {
  const { area: a } = block;
  const next = area(a.row + rows, a.column + columns, a.rows, a.columns);
  const outside =
    next.row < 0 || next.column < 0 || lastRow(next) >= MAX_ROWS || lastColumn(next) >= MAX_COLUMNS;
  if (outside) throw invalidArgument();
  return made(block.at(next));
}

function used(block: RangeBlock, valuesOnly: boolean): ModelObject | null {
  const inside = block.sheet.usedArea(valuesOnly, block.area);
  return inside && made(block.at(inside));
}

function intersected(block: RangeBlock, args: Arguments): ModelObject | null {
  const other = rangeArgument(args, 0, block);
  const both = other.sheet === block.sheet ? intersection(block.area, other.area) : null;
  return both && made(block.at(both));
}

function found(object: ModelObject | null): ModelObject {
  if (!object) throw new HostError("ItemNotFound");
  return object;
}

/** `count` rows or columns beside the range; negative counts lie before it. */
function beside(block: RangeBlock, axis: "rows" | "columns", count: number): ModelObject {
  const { area: a } = block;
  const size = Math.abs(count);
  if (axis === "rows")
    return made(block.at(area(count > 0 ? lastRow(a) + 1 : a.row - size, a.column, size, a.columns)));
  return made(block.at(area(a.row, count > 0 ? lastColumn(a) + 1 : a.column - size, a.rows, size)));
}

function hidden(axis: "rows" | "columns"): Property<RangeBlock> {
  return {
    get: (block) =>
      common(block, (row, column) => {
        const sheet = block.sheet.facade.getSheet();
        return axis === "rows" ? !sheet.getRowRawVisible(row) : !sheet.getColVisible(column);
      }),
    set({ sheet, area: a }, value) {
      guard(sheet, axis === "rows" ? "allowFormatRows" : "allowFormatColumns");
      const { facade } = sheet;
      const hide = flag(value);
      if (axis === "rows" && hide) facade.hideRows(a.row, a.rows);
      else if (axis === "rows") facade.showRows(a.row, a.rows);
      else if (hide) facade.hideColumns(a.column, a.columns);
      else facade.showColumns(a.column, a.columns);
    },
  };
}

function mergedAreas(block: RangeBlock): ModelObject | null {
  const merges = block.sheet.mergesWithin(block.area);
  return merges.length > 0 ? rangeAreasOf(block.sheet, merges) : null;
}

const measure = (side: "left" | "top" | "width" | "height"): Property<RangeBlock> => ({
  get: (block) => box(block.sheet, block.area)[side],
});

export const range: ModelClass<RangeBlock> = new ModelClass<RangeBlock>({
  name: "Range",
  byReference: true,
  properties: {
    address: { get: (block) => block.address },
    addressLocal: { get: (block) => block.address },
    rowIndex: { get: (block) => block.area.row },
    columnIndex: { get: (block) => block.area.column },
    rowCount: { get: (block) => block.area.rows },
    columnCount: { get: (block) => block.area.columns },
    cellCount: { get: ({ area: a }) => a.rows * a.columns },
    isEntireRow: { get: ({ area: a }) => isWholeRows(a) },
    isEntireColumn: { get: ({ area: a }) => isWholeColumns(a) },
    values: matrix(({ sheet, area: a }) => sheet.values(a), writeCells),
    formulas: matrix(({ sheet, area: a }) => sheet.formulas(a), writeCells),
    formulasLocal: matrix(({ sheet, area: a }) => sheet.formulas(a), writeCells),
    text: matrix(({ sheet, area: a }) => sheet.texts(a)),
    valueTypes: matrix(({ sheet, area: a }) => sheet.valueTypes(a)),
    numberFormat: matrix(formats, writeFormats),
    numberFormatLocal: matrix(formats, writeFormats),
    rowHidden: hidden("rows"),
    columnHidden: hidden("columns"),
    hidden: {
      get: (block) => Boolean(hidden("rows").get?.(block)) || Boolean(hidden("columns").get?.(block)),
    },
    hasSpill: { get: ({ sheet, area: a }) => sheet.hasSpill(a) },
    left: measure("left"),
    top: measure("top"),
    width: measure("width"),
    height: measure("height"),
  },
  links: {
    format: (block) => rangeFormat.of(block),
    worksheet: (block) => worksheetOf(block.sheet),
    conditionalFormats: (block) => conditionalFormatCollection.of(block),
    dataValidation: (block) => dataValidation.of(block),
  },
  methods: {
    getCell(block, args) {
      const { area: a } = block;
      const next = area(a.row + args.number(0), a.column + args.number(1));
      if (next.row < 0 || next.column < 0 || next.row >= MAX_ROWS || next.column >= MAX_COLUMNS)
        throw invalidArgument();
      return made(block.at(next));
    },
    getRow(block, args) {
      const row = args.number(0);
      if (row < 0 || row >= block.area.rows) throw invalidArgument();
      return made(block.at(area(block.area.row + row, block.area.column, 1, block.area.columns)));
    },
    getColumn(block, args) {
      const column = args.number(0);
      if (column < 0 || column >= block.area.columns) throw invalidArgument();
      return made(block.at(area(block.area.row, block.area.column + column, block.area.rows, 1)));
    },
    getEntireRow: (block) => made(block.at(area(block.area.row, 0, block.area.rows, MAX_COLUMNS))),
    getEntireColumn: (block) => made(block.at(area(0, block.area.column, MAX_ROWS, block.area.columns))),
    getOffsetRange: (block, args) => offset(block, args.number(0), args.number(1)),
    getResizedRange: (block, args) => resized(block, args.number(0), args.number(1)),
    getAbsoluteResizedRange: (block, args) =>
      resized(block, args.number(0) - block.area.rows, args.number(1) - block.area.columns),
    getRowsAbove: (block, args) => beside(block, "rows", -(args.has(0) ? args.number(0) : 1)),
    getRowsBelow: (block, args) => beside(block, "rows", args.has(0) ? args.number(0) : 1),
    getColumnsBefore: (block, args) => beside(block, "columns", -(args.has(0) ? args.number(0) : 1)),
    getColumnsAfter: (block, args) => beside(block, "columns", args.has(0) ? args.number(0) : 1),
    getBoundingRect: (block, args) =>
      made(block.at(bounding(block.area, rangeArgument(args, 0, block).area))),
    getIntersection: (block, args) => found(intersected(block, args)),
    getIntersectionOrNullObject: intersected,
    getLastCell: (block) => made(block.at(area(lastRow(block.area), lastColumn(block.area)))),
    getLastRow: (block) =>
      made(block.at(area(lastRow(block.area), block.area.column, 1, block.area.columns))),
    getLastColumn: (block) =>
      made(block.at(area(block.area.row, lastColumn(block.area), block.area.rows, 1))),
    getUsedRange: (block, args) =>
      used(block, args.flag(0)) ?? made(block.at(area(block.area.row, block.area.column))),
    getUsedRangeOrNullObject: (block, args) => used(block, args.flag(0)),
    getMergedAreasOrNullObject: (block) => mergedAreas(block),
    select: (block) => select(block),
    merge: (block, args) => mergeCells(block, args.flag(0)),
    unmerge: (block) => unmergeCells(block),
    clear: (block, args) => clear(block, args.has(0) ? oneOf(args.at(0), CLEAR_PARTS) : "All"),
    insert: (block, args) => made(insertCells(block, oneOf(args.at(0), ["Down", "Right"]))),
    delete: (block, args) => deleteCells(block, oneOf(args.at(0), ["Up", "Left"])),
    calculate: ({ sheet }) => sheet.book.calculation.recalculate(),
    _ValidateArraySize({ area: a }, args) {
      if (args.number(0) !== a.rows || args.number(1) !== a.columns) throw invalidArgument(DIMENSIONS);
    },
    untrack: () => undefined,
  },
});

register({ range: made });
