/** What the engine bundle holds: a spreadsheet without a screen, with formulas, formats, conditional formats and validation. */
import { IUniverInstanceService, LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import "@univerjs/sheets-conditional-formatting/facade";

export interface Engine {
  readonly api: FUniver;
  dispose(): void;
}

/** A workbook with one empty sheet, as Excel opens it. */
export function createEngine(sheetName = "Sheet1"): Engine {
  const univer = new Univer({ locale: LocaleType.ZH_CN, locales: { zhCN: {} }, logLevel: LogLevel.ERROR });
  for (const plugin of UniverSheetsNodeCorePreset().plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  const api = FUniver.newAPI(univer);
  api.createWorkbook({
    id: "workbook",
    name: "工作簿1",
    sheetOrder: ["sheet-1"],
    sheets: { "sheet-1": { id: "sheet-1", name: sheetName, rowCount: 200, columnCount: 40 } },
  });
  // Undo and redo act on the focused workbook; without a screen nobody else focuses it.
  univer.__getInjector().get(IUniverInstanceService).focusUnit("workbook");
  return { api, dispose: () => univer.dispose() };
}
