import type { DateKey, WindowType } from "../rulebook/index";

/** Grades of the province's yearly assessment; only 优秀 is named in Art. 18(7), the rest is common usage. */
export const GRADES = ["优秀", "良好", "合格", "不合格"] as const;

/** Kinds of city: those of Art. 3 and the county-level cities that it leaves out. */
export const CITY_KINDS = [
  "plan-city",
  "sub-provincial",
  "prefecture",
  "municipal-district",
  "county-level",
] as const;

/** Days that the deadlines and windows count from. */
export const DATE_KEYS = [
  "pilotApproval",
  "cultivationPlanIssued",
  "planFiled",
  "application",
  "demonstrationApproval",
  "acceptance",
  "newRoundPlanIssued",
  "cancelled",
] as const satisfies readonly DateKey[];

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
