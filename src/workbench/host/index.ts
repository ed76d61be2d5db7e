/** The far side of Office.js: Excel's part, played over a real spreadsheet engine. */
export { createHost, type HostOptions, type WorkbookHost } from "./host";
export type { Counters, FaultPoint, FaultPredicate, HostControls } from "./controls";
export type { LitStyle, SheetInspection } from "./inspection";
export type { CustomFunctionMetadata, CustomFunctionParameter, OfficeHost, RichEvent } from "./types";
export { installPageSeam, type OfficeLook, type PageSeam, type SeamOptions } from "./page-seam";
