export { addDays, addMonths, daysBetween, isoDate, yearOf } from "./calendar";
export { deadlines } from "./deadlines";
export { inside, itemSpans, windowOf, windowResults, windows, type Span } from "./windows";
