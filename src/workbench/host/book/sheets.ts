/** What Excel's worksheet methods do: adding, naming, hiding, moving and deleting sheets. */
import { HostError, invalidArgument } from "../protocol/errors";
import type { Book } from "./book";
import type { Sheet } from "./sheet";

export const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;
export type Visibility = (typeof VISIBILITIES)[number];

const NAME_LIMIT = 31;
const NEW_SHEET = { rowCount: 200, columnCount: 40, defaultRowHeight: 20, defaultColumnWidth: 72 };

function checkName(book: Book, name: string, own?: Sheet): void {
  const legal = name !== "" && name.length <= NAME_LIMIT && !/[\\/?*[\]:]|^'|'$/.test(name);
  if (!legal) throw invalidArgument();
  const taken = book.sheet(name);
  if (taken && taken !== own) throw new HostError("ItemAlreadyExists");
}

let nextId = 1;

export function addSheet(book: Book, given?: string): Sheet {
  const names = new Set(book.sheets().map((sheet) => sheet.name));
  let number = names.size + 1;
  while (names.has(`Sheet${number}`)) number++;
  const name = given ?? `Sheet${number}`;
  checkName(book, name);
  const active = book.activeSheet;
  const id = `sheet-${Date.now().toString(36)}-${nextId++}`;
  book.run("sheet.mutation.insert-sheet", {
    unitId: book.workbook.getId(),
    index: book.sheets().length,
    sheet: {
      ...NEW_SHEET,
      id,
      name,
      tabColor: "",
      hidden: 0,
      zoomRatio: 1,
      freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
      scrollTop: 0,
      scrollLeft: 0,
      mergeData: [],
      cellData: {},
      rowData: {},
      columnData: {},
      showGridlines: 1,
      rowHeader: { width: 46, hidden: 0 },
      columnHeader: { height: 20, hidden: 0 },
      rightToLeft: 0,
    },
  });
  // The engine activates what it adds; Excel leaves the person where he is.
  if (book.activeSheet !== active) active.facade.activate();
  return book.sheetOf(id);
}

export function renameSheet(sheet: Sheet, name: string): void {
  checkName(sheet.book, name, sheet);
  sheet.facade.setName(name);
}

const visibleSheets = (book: Book): Sheet[] => book.sheets().filter((sheet) => !sheet.facade.isSheetHidden());

function refuseLastVisible(sheet: Sheet): void {
  if (!sheet.facade.isSheetHidden() && visibleSheets(sheet.book).length === 1)
    throw new HostError("InvalidOperation");
}

export function deleteSheet(sheet: Sheet): void {
  refuseLastVisible(sheet);
  sheet.book.workbook.deleteSheet(sheet.id);
}

export function visibilityOf(sheet: Sheet): Visibility {
  if (!sheet.facade.isSheetHidden()) return "Visible";
  return sheet.state.veryHidden ? "VeryHidden" : "Hidden";
}

export function setVisibility(sheet: Sheet, visibility: Visibility): void {
  const { book } = sheet;
  const hide = visibility !== "Visible";
  if (hide) refuseLastVisible(sheet);
  if (hide && book.activeSheet === sheet)
    visibleSheets(book)
      .find((other) => other !== sheet)
      ?.facade.activate();
  sheet.state.veryHidden = visibility === "VeryHidden";
  book.run("sheet.mutation.set-worksheet-hidden", {
    unitId: book.workbook.getId(),
    subUnitId: sheet.id,
    hidden: hide ? 1 : 0,
  });
}

export function activateSheet(sheet: Sheet): void {
  if (sheet.facade.isSheetHidden()) throw new HostError("InvalidOperation");
  sheet.facade.activate();
}

export function moveSheet(sheet: Sheet, position: number): void {
  if (position < 0 || position >= sheet.book.sheets().length) throw invalidArgument();
  sheet.book.workbook.moveSheet(sheet.facade, position);
}
