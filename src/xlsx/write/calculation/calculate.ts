import type { Workbook } from "@cj-tech-master/excelts";
import { installFormulaEngine, uninstallFormulaEngine } from "@cj-tech-master/excelts/formula";
import { CRITERIA } from "./criteria";
import { LIFTED } from "./lifted";

/**
 * Gives every formula its value: the library's engine, with functions of our own where its are not Excel's.
 * The engine is in place for that long only, since it also changes how files are read.
 */
export function calculate(workbook: Workbook): void {
  for (const [name, run] of Object.entries({ ...CRITERIA, ...LIFTED })) workbook.registerFunction(name, run);
  installFormulaEngine();
  try {
    workbook.calculateFormulas();
  } finally {
    uninstallFormulaEngine();
  }
}
