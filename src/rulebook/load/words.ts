import * as v from "valibot";
import { applicantKinds } from "../applicants";
import type { ApplicantKind, DateKey, WindowType } from "../types";

export const string = v.string("应为文字 (must be a text)");
export const flag = v.boolean("应为 true 或 false (must be true or false)");
export const whole = v.pipe(
  v.number("应为整数 (must be a whole number)"),
  v.integer("应为整数 (must be a whole number)"),
);
/** Decimals that enter a computation are texts, so that they stay exact. */
export const decimal = v.pipe(
  string,
  v.regex(
    /^\d+(\.\d+)?$|^\d+\/[1-9]\d*$/,
    '应为写成文字的小数，如 "0.05" (must be a decimal in quotes, such as "0.05")',
  ),
);
export const opt = <S extends v.GenericSchema>(schema: S) => v.exactOptional(schema);
export const list = <S extends v.GenericSchema>(schema: S) =>
  v.array(schema, "应为列表 […] (must be a list)");

/** Every key is known, and what is not optional is there. */
export const shape = <E extends v.ObjectEntries>(entries: E) =>
  v.strictObject(entries, ({ expected }) => {
    if (expected === "never") return `不认识的键，可用：${Object.keys(entries).join("、")} (unknown key)`;
    return expected === "Object" ? "应为对象 {…} (must be an object)" : "缺少这个键 (this key is missing)";
  });
export const text = shape({ zh: string, en: string });
export const oneOf = <const T extends string>(known: readonly T[]) =>
  v.picklist(known, `可选：${known.join("、")} (must be one of these)`);

const KINDS = Object.keys(applicantKinds).filter((key): key is ApplicantKind => key in applicantKinds);
export const kinds = list(oneOf(KINDS));
export const dateKey = oneOf<DateKey>([
  "pilotApproval",
  "cultivationPlanIssued",
  "planFiled",
  "application",
  "demonstrationApproval",
  "acceptance",
  "newRoundPlanIssued",
  "cancelled",
  "approval",
]);
export const windowType = oneOf<WindowType>(["state", "behaviour", "policy", "fiscal", "external"]);
