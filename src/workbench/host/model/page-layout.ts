import { type Area, isWholeColumns, isWholeRows, parseArea } from "../book/area";
import { AreasBlock, RangeBlock } from "../book/blocks";
import type { Sheet } from "../book/sheet";
import { type Arguments, record } from "../protocol/arguments";
import { invalidArgument } from "../protocol/errors";
import { ModelClass, type ModelObject } from "../protocol/schema";
import { rangeAreasOf, rangeOf } from "./registry";
import { stored } from "./stored";

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** A range, several, or an address with commas. */
function areasOf(args: Arguments): Area[] {
  const given = args.at(0);
  if (typeof given !== "string") {
    const { self } = args.object(0);
    if (self instanceof RangeBlock || self instanceof AreasBlock) return [...self.areas];
    throw invalidArgument();
  }
  return given.split(",").map((address) => {
    const area = parseArea(address.slice(address.lastIndexOf("!") + 1).trim());
    if (!area) throw invalidArgument();
    return area;
  });
}

function titles(args: Arguments, whole: (area: Area) => boolean): Area {
  const [area] = areasOf(args);
  if (!area || !whole(area)) throw invalidArgument();
  return area;
}

const titleRange = (sheet: Sheet, area: Area | null): ModelObject | null =>
  area && rangeOf(new RangeBlock(sheet, area));

const headerFooter = new ModelClass<Sheet>({
  name: "HeaderFooter",
  properties: stored((sheet) => sheet.state.headersFooters, {
    leftHeader: "",
    centerHeader: "",
    rightHeader: "",
    leftFooter: "",
    centerFooter: "",
    rightFooter: "",
  }),
});

const headerFooterGroup = new ModelClass<Sheet>({
  name: "HeaderFooterGroup",
  properties: stored((sheet) => sheet.state.pageLayout, {
    state: "Default",
    useSheetMargins: true,
    useSheetScale: true,
  }),
  links: { defaultForAllPages: (sheet) => headerFooter.of(sheet) },
});

export const pageLayout = new ModelClass<Sheet>({
  name: "PageLayout",
  properties: stored((sheet) => sheet.state.pageLayout, {
    orientation: "Portrait",
    paperSize: "A4",
    zoom: { scale: 100 },
    centerHorizontally: false,
    centerVertically: false,
    leftMargin: 50.4,
    rightMargin: 50.4,
    topMargin: 54,
    bottomMargin: 54,
    headerMargin: 21.6,
    footerMargin: 21.6,
    printGridlines: false,
    printHeadings: false,
    printOrder: "DownThenOver",
    printComments: "NoComments",
    printErrors: "AsDisplayed",
    blackAndWhite: false,
    draftMode: false,
    firstPageNumber: "",
  }),
  links: { headersFooters: (sheet) => headerFooterGroup.of(sheet) },
  methods: {
    setPrintArea: ({ state }, args) => void (state.printArea = areasOf(args)),
    getPrintAreaOrNullObject: (sheet) =>
      sheet.state.printArea.length > 0 ? rangeAreasOf(sheet, sheet.state.printArea) : null,
    getPrintArea(sheet) {
      if (sheet.state.printArea.length === 0) throw invalidArgument();
      return rangeAreasOf(sheet, sheet.state.printArea);
    },
    setPrintTitleRows: ({ state }, args) => void (state.printTitleRows = titles(args, isWholeRows)),
    setPrintTitleColumns: ({ state }, args) => void (state.printTitleColumns = titles(args, isWholeColumns)),
    getPrintTitleRowsOrNullObject: (sheet) => titleRange(sheet, sheet.state.printTitleRows),
    getPrintTitleColumnsOrNullObject: (sheet) => titleRange(sheet, sheet.state.printTitleColumns),
    setPrintMargins({ state }, args) {
      const factor = POINTS[args.text(0)];
      if (factor === undefined) throw invalidArgument();
      for (const [side, size] of Object.entries(record(args.at(1)))) {
        state.pageLayout[`${side}Margin`] = Number(size) * factor;
      }
    },
  },
});
