export type * from "./types/text";
export type * from "./types/scorecard";
export type * from "./types/form";
export type * from "./types/rules";
export type * from "./types/checks";
export type * from "./types/lifecycle";
export type * from "./types/programme";
