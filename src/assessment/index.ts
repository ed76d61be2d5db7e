export type * from "./types";
export { AssessmentError, type Lang } from "./error";
export { emptyAssessment } from "./empty";
export { daysInMonth, isIsoDate, isoDay, type IsoDate } from "./iso-date";
export { boundRows, figureItems, materialIds, windowedItems } from "./schema";
export { parseAssessment } from "./parse";
export type { JsonSchema } from "./json-schema-words";
export { verdictSchemas } from "./result-json-schema";
export { withShared } from "./share";
