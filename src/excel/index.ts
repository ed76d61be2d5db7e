export { HostError, errorTexts, hostError } from "./errors";
export type { HostErrorCode, Sentence } from "./errors";
export { hostLanguage } from "./language";
export type { Inserted, Recovery } from "./apply/insert";
export type { Records } from "./store";
export type { Change } from "./watch";
export { openWorkbook } from "./workbook";
export type { Workbook, WorkbookOptions } from "./workbook";
export type { Filled, RegionWrite } from "./write";
