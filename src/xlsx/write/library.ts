/** What we use of the library for .xlsx files, and nothing else: this module is imported lazily, as a chunk of its own. */
import { installFormulaEngine, uninstallFormulaEngine } from "@cj-tech-master/excelts/formula";
import type { Workbook } from "@cj-tech-master/excelts";

export { Workbook } from "@cj-tech-master/excelts";
export { installChartSupport } from "@cj-tech-master/excelts/chart";

/** Gives every formula its value. The engine is in place for that long only: it also changes how files are read. */
export function calculate(workbook: Workbook): void {
  installFormulaEngine();
  try {
    workbook.calculateFormulas();
  } finally {
    uninstallFormulaEngine();
  }
}
