export { agenda, type AgendaEntry } from "./agenda";
export { addDays, addMonths, daysBetween, isoDate, yearOf } from "./calendar";
export { deadlines } from "./deadlines";
export { dayOff, holidaysOf, type Holiday } from "./holidays";
export { lookBacks, type LookBackSpan } from "./look-backs";
export { materialLists, type MaterialListResult } from "./materials";
export { squeezes, type SqueezeResult } from "./squeezes";
export { standing, type Standing } from "./stages";
export { inside, itemSpans, windowOf, windowResults, windows, type Span } from "./windows";
