import { type Area, area, parseArea, splitReference } from "../book/area";
import { RangeBlock } from "../book/blocks";
import { points } from "../book/geometry";
import type { Sheet } from "../book/sheet";
import {
  activateSheet,
  deleteSheet,
  moveSheet,
  renameSheet,
  setVisibility,
  VISIBILITIES,
  visibilityOf,
} from "../book/sheets";
import { type Arguments, flag, number, oneOf, text } from "../protocol/arguments";
import { HostError, invalidArgument } from "../protocol/errors";
import { ModelClass, type ModelObject, type Property } from "../protocol/schema";
import { chartCollection } from "./charts";
import { color } from "./color";
import { eventMethods } from "./event-registration";
import { freezePanes } from "./freeze-panes";
import { namedItemCollection } from "./names";
import { pageBreakCollection } from "./page-breaks";
import { pageLayout } from "./page-layout";
import { worksheetProtection } from "./protection";
import { rangeAreasOf, rangeOf, register } from "./registry";
import { stored } from "./stored";

const rowBreaks = pageBreakCollection("rows");
const columnBreaks = pageBreakCollection("columns");

/** An address on the sheet, or a name that points to it; nothing means the whole sheet. */
function areaAt(sheet: Sheet, address: string | undefined): Area {
  if (address === undefined || address === "") return sheet.all;
  const { sheet: named, address: plain } = splitReference(address);
  if (named !== null && sheet.book.sheet(named) !== sheet) throw invalidArgument();
  const parsed = parseArea(plain);
  if (parsed) return parsed;
  const place = sheet.book.names.resolve(plain, sheet);
  if (place?.sheet !== sheet) throw invalidArgument();
  return place.area;
}

const at = (sheet: Sheet, where: Area): ModelObject => rangeOf(new RangeBlock(sheet, where));

function ranges(sheet: Sheet, args: Arguments): ModelObject {
  const addresses = (args.optionalText(0) ?? "").split(",").map((address) => address.trim());
  return rangeAreasOf(
    sheet,
    addresses.map((address) => areaAt(sheet, address)),
  );
}

function used(sheet: Sheet, args: Arguments): ModelObject | null {
  const found = sheet.usedArea(args.flag(0));
  return found && at(sheet, found);
}

function visibleNeighbour(sheet: Sheet, step: 1 | -1, visibleOnly: boolean): ModelObject | null {
  const sheets = sheet.book.sheets();
  for (let index = sheets.indexOf(sheet) + step; ; index += step) {
    const next = sheets[index];
    if (!next) return null;
    if (!visibleOnly || !next.facade.isSheetHidden()) return worksheet.of(next);
  }
}

/** The client reads `showGridlines` and writes `gridlines`. */
const gridlines: Property<Sheet> = {
  get: (sheet) => !sheet.facade.hasHiddenGridLines(),
  set: (sheet, value) => void sheet.facade.setHiddenGridlines(!flag(value)),
};
const headings = stored<Sheet>((sheet) => sheet.state.view, { headings: true }).headings as Property<Sheet>;

export const worksheet: ModelClass<Sheet> = new ModelClass<Sheet>({
  name: "Worksheet",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { get: ({ id }) => id },
    name: { get: ({ name }) => name, set: (sheet, value) => renameSheet(sheet, text(value)) },
    position: {
      get: (sheet) => sheet.book.sheets().indexOf(sheet),
      set: (sheet, value) => moveSheet(sheet, number(value)),
    },
    visibility: {
      get: visibilityOf,
      set: (sheet, value) => setVisibility(sheet, oneOf(value, VISIBILITIES)),
    },
    tabColor: {
      get: (sheet) => sheet.facade.getTabColor() ?? "",
      set: (sheet, value) => void sheet.facade.setTabColor(value === "" ? "" : color(value)),
    },
    showGridlines: gridlines,
    gridlines,
    showHeadings: headings,
    headings,
    standardHeight: { get: (sheet) => points(sheet.facade.getSheet().getConfig().defaultRowHeight) },
    ...stored<Sheet>((sheet) => sheet.state.view, { standardWidth: 8.43, enableCalculation: true }),
  },
  links: {
    names: (sheet) => namedItemCollection.of({ book: sheet.book, scope: sheet }),
    freezePanes: (sheet) => freezePanes.of(sheet),
    pageLayout: (sheet) => pageLayout.of(sheet),
    protection: (sheet) => worksheetProtection.of(sheet),
    charts: (sheet) => chartCollection.of(sheet),
    horizontalPageBreaks: (sheet) => rowBreaks.of(sheet),
    verticalPageBreaks: (sheet) => columnBreaks.of(sheet),
  },
  methods: {
    activate: activateSheet,
    delete: deleteSheet,
    getRange: (sheet, args) => at(sheet, areaAt(sheet, args.optionalText(0))),
    getRanges: ranges,
    getCell: (sheet, args) => at(sheet, area(args.number(0), args.number(1))),
    getRangeByIndexes: (sheet, args) =>
      at(sheet, area(args.number(0), args.number(1), args.number(2), args.number(3))),
    getUsedRange: (sheet, args) => used(sheet, args) ?? at(sheet, area(0, 0)),
    getUsedRangeOrNullObject: used,
    getNext(sheet, args) {
      const next = visibleNeighbour(sheet, 1, args.flag(0));
      if (!next) throw new HostError("ItemNotFound");
      return next;
    },
    getNextOrNullObject: (sheet, args) => visibleNeighbour(sheet, 1, args.flag(0)),
    getPreviousOrNullObject: (sheet, args) => visibleNeighbour(sheet, -1, args.flag(0)),
    calculate: (sheet) => sheet.book.calculation.recalculate(),
    ...eventMethods<Sheet>(
      ({ book }) => book.events,
      ({ id }) => id,
    ),
  },
});

register({ worksheet: (sheet) => worksheet.of(sheet) });
