export { buildReport, type ReportInput } from "./build";
export type { Block, ReportDocument, TableBlock, TableCell } from "./document";
export { writeDocx } from "./docx";
export { writeCalendar, type CalendarFile } from "./ics";
