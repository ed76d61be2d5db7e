import type { SheetPlan } from "../../sheets";
import { addressOf, fixedAddressOf } from "../areas";
import { Canvas } from "./canvas";
import { writeCells } from "./cells";
import { MARKER, type Marker } from "./marker";
import { applyCharts, applyFreeze, applyPage, protect } from "./page";
import { applyRules } from "./rules";
import { applyMerges, applySizes } from "./sizes";
import { applyStyles } from "./styles";

export interface Site {
  readonly plan: SheetPlan;
  readonly temporary: string;
  readonly final: string;
  /** Protected already, which cannot be done twice (office-js #6784). */
  readonly guarded: boolean;
}

function pauseExcel(context: Excel.RequestContext): void {
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
}

/** Adds the sheets, out of sight and under names of their own, then every name, then what fills them. */
export function composeBuild(context: Excel.RequestContext, sites: readonly Site[], marker: Marker): void {
  const { worksheets, settings } = context.workbook;
  pauseExcel(context);
  settings.add(MARKER, marker);
  const sheets = sites.map(({ temporary }) => {
    const sheet = worksheets.add(temporary);
    sheet.visibility = "VeryHidden";
    return sheet;
  });
  // Formulas of one sheet use names of another: all names come before the first formula.
  sites.forEach((site) => defineNames(context, site, marker.orphans));
  sites.forEach(({ plan }, index) => {
    const sheet = sheets[index];
    if (sheet !== undefined) fillSheet(sheet, plan);
  });
}

function defineNames(context: Excel.RequestContext, site: Site, orphans: readonly string[]): void {
  const { names } = context.workbook;
  for (const { name, area } of site.plan.names) {
    const reference = `='${site.temporary}'!${fixedAddressOf(area)}`;
    // A name whose sheet was deleted still stands in the formulas of other sheets: it is given its place again.
    if (orphans.includes(name)) names.getItem(name).formula = reference;
    else names.add(name, reference);
  }
}

function fillSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  if (plan.tabColor !== undefined) sheet.tabColor = plan.tabColor;
  if (plan.gridlines !== undefined) sheet.showGridlines = plan.gridlines;
  const canvas = new Canvas(sheet);
  applySizes(canvas, plan);
  // Before the texts: merging keeps the first cell that shows something, and a formula shows nothing yet.
  applyMerges(canvas, plan);
  writeCells(canvas, plan);
  // After the texts: in a cell formatted as text a formula would stay text.
  applyStyles(canvas, plan);
  applyRules(canvas, plan);
  applyPage(sheet, plan);
  applyCharts(sheet, plan);
}

/** The last batch: names, sight, frozen heads and protection; the marker goes when all is done. */
export function composeReveal(context: Excel.RequestContext, sites: readonly Site[], marker: Marker): void {
  const { worksheets, settings } = context.workbook;
  pauseExcel(context);
  settings.add(MARKER, { ...marker, stage: "showing" });
  for (const { plan, temporary, final, guarded } of sites) {
    const sheet = worksheets.getItem(temporary);
    sheet.visibility = "Visible";
    applyFreeze(sheet, plan);
    if (!guarded) protect(sheet);
    sheet.name = final;
  }
  settings.getItem(MARKER).delete();
  const [first] = sites;
  if (first === undefined) return;
  const sheet = worksheets.getItem(first.final);
  sheet.activate();
  sheet.getRange(addressOf({ row: 0, column: 0, rows: 1, columns: 1 })).select();
}
