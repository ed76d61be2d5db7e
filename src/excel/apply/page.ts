import type { SheetPlan } from "../../sheets";
import { addressOf, columnLetters } from "../areas";

/** Paper, margins, repeated rows, breaks and footers: A4 as the official document is printed. */
export function applyPage(sheet: Excel.Worksheet, { print }: SheetPlan): void {
  const layout = sheet.pageLayout;
  layout.setPrintArea(addressOf(print.area));
  layout.paperSize = "A4";
  layout.orientation = print.orientation === "portrait" ? "Portrait" : "Landscape";
  layout.setPrintMargins("Centimeters", print.margins);
  layout.centerHorizontally = print.centerHorizontally;
  if (print.titleRows !== undefined) {
    layout.setPrintTitleRows(`$${print.titleRows.from + 1}:$${print.titleRows.to + 1}`);
  }
  if (print.fitToWidth) layout.zoom = { horizontalFitToPages: 1 };
  else if (print.scale !== undefined) layout.zoom = { scale: print.scale };
  const footers = layout.headersFooters.defaultForAllPages;
  if (print.footer.left !== undefined) footers.leftFooter = print.footer.left;
  if (print.footer.center !== undefined) footers.centerFooter = print.footer.center;
  if (print.footer.right !== undefined) footers.rightFooter = print.footer.right;
  print.breaks.forEach((row) => sheet.horizontalPageBreaks.add(`A${row + 1}`));
}

const CHARTS = { stackedBar: "BarStacked", bar: "BarClustered", line: "Line" } as const;

export function applyCharts(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const planned of plan.charts) {
    const chart = sheet.charts.add(
      CHARTS[planned.kind],
      sheet.getRange(addressOf(planned.source)),
      "Columns",
    );
    chart.name = planned.name;
    chart.title.text = planned.title;
    const { place } = planned;
    chart.setPosition(
      `${columnLetters(place.column)}${place.row + 1}`,
      `${columnLetters(place.column + place.columns - 1)}${place.row + place.rows}`,
    );
  }
}

export function applyFreeze(sheet: Excel.Worksheet, { freeze }: SheetPlan): void {
  if (freeze.rows > 0 && freeze.columns > 0) {
    sheet.freezePanes.freezeAt(addressOf({ row: 0, column: 0, ...freeze }));
  } else if (freeze.rows > 0) sheet.freezePanes.freezeRows(freeze.rows);
  else if (freeze.columns > 0) sheet.freezePanes.freezeColumns(freeze.columns);
}

/** Captions cannot be overwritten by mistake; sizes stay adjustable and rows may be inserted. No password. */
export function protect(sheet: Excel.Worksheet): void {
  sheet.protection.protect({
    allowFormatCells: true,
    allowFormatColumns: true,
    allowFormatRows: true,
    allowInsertRows: true,
    allowEditObjects: true,
    selectionMode: "Normal",
  });
}
