export { formsOf } from "./current-forms";
export { localDay } from "./day";
export type { DeskDeps } from "./desk";
export { LiveDesk } from "./desk";
export { current, onResult } from "./feed";
export { openDesk } from "./open";
export type { Forms } from "./reading";
export { keptKey } from "./types";
export type * from "./types";
