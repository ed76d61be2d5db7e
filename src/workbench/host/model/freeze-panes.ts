import { area, isWholeColumns, isWholeRows, lastColumn, lastRow, parseArea } from "../book/area";
import { RangeBlock } from "../book/blocks";
import type { Sheet } from "../book/sheet";
import type { Arguments } from "../protocol/arguments";
import { invalidArgument } from "../protocol/errors";
import { ModelClass, type ModelObject } from "../protocol/schema";
import { rangeOf } from "./registry";

/** The engine's word for "not frozen". */
const NONE = -1;

export function frozen(sheet: Sheet): { rows: number; columns: number } {
  const { ySplit, xSplit } = sheet.facade.getFreeze();
  return { rows: ySplit, columns: xSplit };
}

function freeze(sheet: Sheet, rows: number, columns: number): void {
  sheet.facade.setFreeze({
    ySplit: rows,
    startRow: rows > 0 ? rows : NONE,
    xSplit: columns,
    startColumn: columns > 0 ? columns : NONE,
  });
}

function freezeAt(sheet: Sheet, args: Arguments): void {
  const given = args.at(0);
  const at = typeof given === "string" ? parseArea(given) : (args.object(0).self as RangeBlock).area;
  if (!at) throw invalidArgument();
  freeze(sheet, isWholeColumns(at) ? 0 : lastRow(at) + 1, isWholeRows(at) ? 0 : lastColumn(at) + 1);
}

function location(sheet: Sheet): ModelObject | null {
  const { rows, columns } = frozen(sheet);
  if (rows <= 0 && columns <= 0) return null;
  const { rows: allRows, columns: allColumns } = sheet.all;
  return rangeOf(
    new RangeBlock(sheet, area(0, 0, rows > 0 ? rows : allRows, columns > 0 ? columns : allColumns)),
  );
}

export const freezePanes = new ModelClass<Sheet>({
  name: "WorksheetFreezePanes",
  methods: {
    freezeRows: (sheet, args) => freeze(sheet, args.has(0) ? args.number(0) : 1, 0),
    freezeColumns: (sheet, args) => freeze(sheet, 0, args.has(0) ? args.number(0) : 1),
    freezeAt,
    unfreeze: (sheet) => freeze(sheet, 0, 0),
    getLocationOrNullObject: location,
    getLocation(sheet) {
      const at = location(sheet);
      if (!at) throw invalidArgument();
      return at;
    },
  },
});
