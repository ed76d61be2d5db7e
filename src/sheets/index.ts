export type * from "./plan";
