/** The spreadsheet on the page: Univer with its screen, formulas, conditional formats and validation. */
import { LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingTexts from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreTexts from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationTexts from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import { greenTheme } from "@univerjs/themes";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";

export const firstSheet = "Sheet1";

/** Selection, headers and the shown tab in the greens that people know. */
const excelGreens = {
  50: "#f1f8f4",
  100: "#d9ecdf",
  200: "#b5dbc3",
  300: "#86c49d",
  400: "#4ea672",
  500: "#218d51",
  600: "#107c41",
  700: "#0e6b38",
  800: "#0b5a2f",
  900: "#084825",
};

/** A workbook with one empty sheet, as Excel opens it. */
export function createSheet(container: HTMLElement, name: string): FUniver {
  const univer = new Univer({
    theme: { ...greenTheme, primary: excelGreens },
    locale: LocaleType.ZH_CN,
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(coreTexts, conditionalFormattingTexts, dataValidationTexts),
    },
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: "simple",
      // The pane takes the keyboard when it opens; the sheet must not pull it back.
      disableAutoFocus: true,
      // The room beside the tabs is theirs; zoom stands in the page's own status line.
      footer: { menus: false, zoomSlider: false },
      sheets: { disableForceStringAlert: true, protectedRangeShadow: false },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
  ];
  for (const plugin of presets.flatMap((preset) => preset.plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  api.createWorkbook({
    id: "workbook",
    name,
    sheetOrder: ["sheet-1"],
    sheets: { "sheet-1": { id: "sheet-1", name: firstSheet, rowCount: 200, columnCount: 40 } },
  });
  return api;
}
