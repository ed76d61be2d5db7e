/** What we use of the library for .xlsx files, and nothing else: this module is imported lazily, as a chunk of its own. */
export { Workbook } from "@cj-tech-master/excelts";
export { installChartSupport } from "@cj-tech-master/excelts/chart";
export { calculate } from "./calculation/calculate";
