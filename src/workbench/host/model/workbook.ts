import { area } from "../book/area";
import type { Book } from "../book/book";
import { RangeBlock } from "../book/blocks";
import { itemNotFound } from "../protocol/errors";
import type { Arguments } from "../protocol/arguments";
import { ModelClass, type ModelObject } from "../protocol/schema";
import { application } from "./application";
import { namedItemCollection } from "./names";
import { rangeAreasOf, rangeOf } from "./registry";
import { settingCollection } from "./settings";
import { worksheetCollection } from "./worksheets";

/** The range an event spoke of: its reference is the sheet's id and the address. */
function eventRange(book: Book, args: Arguments): ModelObject | null {
  const place = book.eventPlace(args.text(0));
  return place && rangeOf(new RangeBlock(place.sheet, place.area));
}

export const workbook = new ModelClass<Book>({
  name: "Workbook",
  properties: {
    name: { get: (book) => book.workbook.getName() },
    readOnly: { get: () => false },
    isDirty: { get: () => true },
    autoSave: { get: () => false },
  },
  links: {
    worksheets: (book) => worksheetCollection.of(book),
    names: (book) => namedItemCollection.of({ book, scope: null }),
    settings: (book) => settingCollection.of(book),
    application: (book) => application.of(book),
  },
  methods: {
    getSelectedRange: ({ selection }) => rangeOf(new RangeBlock(selection.sheet, selection.area)),
    getSelectedRanges: ({ selection }) => rangeAreasOf(selection.sheet, [selection.area]),
    getActiveCell({ selection }) {
      const { row, column } = selection.area;
      return rangeOf(new RangeBlock(selection.sheet, area(row, column)));
    },
    _GetRangeForEventByReferenceId(book, args) {
      const found = eventRange(book, args);
      if (!found) throw itemNotFound();
      return found;
    },
    _GetRangeOrNullObjectForEventByReferenceId: eventRange,
  },
});
