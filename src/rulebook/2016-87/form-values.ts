import type { NumberValue, Text, TextValue } from "../types";

/** Cells in 家, 人, 件, 个 or 笔 count things. */
export const count: NumberValue = { kind: "number", integer: true };
export const amount: NumberValue = { kind: "number", integer: false };
export const text: TextValue = { kind: "text" };

/** A3.8 and A3.9 ask for two numbers in one cell and print the unit of the first only. */
export const amountAndCount = {
  kind: "pair",
  parts: [
    { key: "amount", name: { zh: "金额", en: "Amount" }, unit: "万元", integer: false },
    { key: "count", name: { zh: "笔数", en: "Number of deals" }, unit: "笔", integer: true },
  ],
} as const;

export const twoNumbers: Text = {
  zh: "本栏要求金额和笔数两个数，表上只印了“万元”一个单位；请分两格填写，栏内按“金额；笔数”合成。",
  en: "The cell asks for an amount and a number of deals but prints one unit; type them apart, the cell joins them.",
};
