/** Sheet plans as a workbook file: what `excel/` makes of them through Office.js, for programs and people without it. */
import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { FillWrite, Language, SheetPlan } from "../../sheets";
import { addressOf } from "./address";
import { applyCharts } from "./charts";
import { placesOf, Sheetful, type Place } from "./content";
import { fitRows } from "./heights";
import { applyPage, applyView, protect } from "./page";
import { withQuotes } from "./quotes";
import { applyRules } from "./rules";
import { applyStyles, DEFAULT_FONT } from "./styles";

export interface WriteOptions {
  /** What fills the named regions. */
  readonly writes?: readonly FillWrite[];
  /** Of the title in the file's properties. */
  readonly lang?: Language;
  /** Sheets done. */
  readonly onProgress?: (done: number, of: number) => void;
}

const TITLES: Readonly<Record<Language, string>> = {
  "zh-CN": "国家知识产权试点、示范城市申报工作簿",
  en: "Workbook for national IP pilot and demonstration cities",
};

/** Pixels of a digit of the default font, and of a point on the screens that Excel's units assume. */
const DIGIT = 8;
const PIXELS_PER_POINT = 96 / 72;
/** Less than any screen shows: the library takes a width of exactly 9 digits for none at all. */
const HAIR = 1 / 512;

function applySizes(sheet: Worksheet, plan: SheetPlan): void {
  plan.columnWidths.forEach((points, index) => {
    sheet.getColumn(index + 1).width = Math.round(points * PIXELS_PER_POINT) / DIGIT + HAIR;
  });
  plan.rowHeights.forEach((points, index) => {
    sheet.getRow(index + 1).height = points;
  });
  for (const column of plan.hiddenColumns) sheet.getColumn(column + 1).hidden = true;
}

function fillSheet(sheet: Worksheet, plan: SheetPlan, content: Sheetful): void {
  applySizes(sheet, plan);
  content.writeTo(sheet);
  for (const area of plan.merges) sheet.mergeCellsWithoutStyle(addressOf(area));
  applyStyles(sheet, plan, content.quoted());
  fitRows(sheet, plan);
  applyRules(sheet, plan);
  applyPage(sheet, plan);
  applyView(sheet, plan);
  protect(sheet);
}

function fill(contents: ReadonlyMap<string, Sheetful>, place: Place | undefined, write: FillWrite): void {
  const { name, values } = write;
  if (place === undefined) {
    const given = values.some((line) => line.some((value) => value !== null && value !== ""));
    if (given) throw new Error(`No sheet has the region ${name}`);
    return;
  }
  const single = values.length === 1 && values[0]?.length === 1;
  const { rows, columns } = place.area;
  // One value for a merged cell goes to its first cell.
  if (!single && (values.length !== rows || values[0]?.length !== columns)) {
    throw new Error(`The region ${name} has ${rows} × ${columns} cells`);
  }
  contents.get(place.sheet)?.fill(place.area, values);
}

function contentsOf(
  plans: readonly SheetPlan[],
  writes: readonly FillWrite[],
): ReadonlyMap<string, Sheetful> {
  const contents = new Map(plans.map((plan) => [plan.name, new Sheetful(plan)]));
  const places = placesOf(plans);
  for (const write of writes) fill(contents, places.get(write.name), write);
  return contents;
}

function describe(workbook: Workbook, language: Language): void {
  workbook.creator = "IPCITY";
  workbook.title = TITLES[language];
  workbook.language = language;
  workbook.defaultFont = { ...DEFAULT_FONT };
  // Values are calculated and stored; programs that can calculate do it once more with functions of their own.
  workbook.calcProperties.fullCalcOnLoad = true;
}

/** By numbers: the library quotes the quotes of a sheet's name once more when it reads an address. */
function defineNames({ definedNames }: Workbook, plan: SheetPlan): void {
  for (const { name, area } of plan.names) {
    const { row, column, rows, columns } = area;
    const [tl = "", br = tl] = addressOf(area).split(":");
    const edges = { top: row + 1, left: column + 1, bottom: row + rows, right: column + columns };
    definedNames.addEx({ sheetName: plan.name, ...edges, tl, br, dimensions: `${tl}:${br}` }, name);
  }
}

/** The workbook as the bytes of an .xlsx file. */
export async function writeXlsx(
  plans: readonly SheetPlan[],
  options: WriteOptions = {},
): Promise<Uint8Array> {
  const { writes = [], lang = "zh-CN", onProgress } = options;
  const library = await import("./library");
  const workbook = new library.Workbook();
  describe(workbook, lang);
  const contents = contentsOf(plans, writes);
  const sheets = plans.map((plan) => ({ plan, sheet: workbook.addWorksheet(plan.name) }));
  sheets.forEach(({ plan, sheet }, index) => {
    onProgress?.(index, plans.length);
    const content = contents.get(plan.name);
    if (content !== undefined) fillSheet(sheet, plan, content);
  });
  // Formulas of one sheet use names of another: all names come before anything is calculated.
  plans.forEach((plan) => defineNames(workbook, plan));
  library.calculate(workbook);
  if (plans.some((plan) => plan.charts.length > 0)) library.installChartSupport();
  sheets.forEach(({ plan, sheet }) => applyCharts(sheet, plan));
  // The library would check its own output in tests and on the command line alone, at a third of the time.
  const file = await workbook.xlsx.writeBuffer({ validate: false });
  onProgress?.(plans.length, plans.length);
  return [...contents.values()].some((content) => content.quoted().length > 0) ? withQuotes(file) : file;
}
