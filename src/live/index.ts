export type * from "./types";
export { keptKey } from "./types";
