import type { Book } from "../book/book";
import { WORKBOOK_TARGET } from "../book/events";
import type { Sheet } from "../book/sheet";
import { addSheet } from "../book/sheets";
import type { Arguments } from "../protocol/arguments";
import { itemNotFound } from "../protocol/errors";
import { ModelClass, type ModelObject } from "../protocol/schema";
import { eventMethods } from "./event-registration";
import { worksheet } from "./worksheet";

function find(book: Book, args: Arguments): ModelObject | null {
  const found = book.sheet(args.text(0));
  return found && worksheet.of(found);
}

function get(book: Book, args: Arguments): ModelObject {
  const found = find(book, args);
  if (!found) throw itemNotFound();
  return found;
}

function listed(book: Book, visibleOnly: boolean): Sheet[] {
  return book.sheets().filter((sheet) => !visibleOnly || !sheet.facade.isSheetHidden());
}

function end(book: Book, args: Arguments, index: 0 | -1): ModelObject {
  const sheet = listed(book, args.flag(0)).at(index);
  if (!sheet) throw itemNotFound();
  return worksheet.of(sheet);
}

export const worksheetCollection = new ModelClass<Book>({
  name: "WorksheetCollection",
  item: get,
  items: (book) => book.sheets().map((sheet) => worksheet.of(sheet)),
  methods: {
    add: (book, args) => worksheet.of(addSheet(book, args.optionalText(0))),
    getItem: get,
    getItemOrNullObject: find,
    getActiveWorksheet: (book) => worksheet.of(book.activeSheet),
    getCount: (book, args) => listed(book, args.flag(0)).length,
    getFirst: (book, args) => end(book, args, 0),
    getLast: (book, args) => end(book, args, -1),
    ...eventMethods<Book>(
      (book) => book.events,
      () => WORKBOOK_TARGET,
    ),
  },
});
