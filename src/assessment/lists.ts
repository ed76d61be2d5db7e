import type { WindowType } from "../rulebook/index";

/** Grades of the province's yearly assessment; only 优秀 is named in Art. 18(7), the rest is common usage. */
export const GRADES = ["优秀", "良好", "合格", "不合格"] as const;

/** Kinds of period that an item may have. */
export const WINDOW_TYPES = [
  "state",
  "behaviour",
  "policy",
  "fiscal",
  "external",
] as const satisfies readonly WindowType[];

/** How far a question to the city has come. */
export const QUESTION_STATES = ["open", "answered", "closed"] as const;

/** How far a measure of the plan has come. */
export const PLAN_STATES = ["planned", "under-way", "done"] as const;
