import { formRows, type FormRow } from "../rulebook/index";
import { cellAt } from "../scoring/index";
import { half, isPair } from "./cells";
import type { Check, CheckContext, Draft } from "./check";
import { coverName, coverSource, rowName, rowSource } from "./names";
import { isBlank } from "./white-space";

export const missingValue: Check = {
  id: "missing-value",
  severity: "warning",
  title: { zh: "未填", en: "Not filled in" },
  why: {
    zh: "附件1等申报表须逐栏填报；空白表示未填，没有的事项应填0或“无”。",
    en: "Annex 1, or the form of the programme, is filled row by row; a blank means not given, and what does not exist is 0 or 无.",
  },
  remedy: {
    zh: "填写这一栏；确实没有的，数字填0，文字填“无”。",
    en: "Fill it in; where there is none, type 0 or 无.",
  },
  source: "附件1",
  reads: ["annex1", "supplement"],
  run: (context) => [...blankCovers(context), ...blankRows(context)],
};

const remedy = {
  zh: "填写这一栏；确实没有的，数字填0，文字填“无”。",
  en: "Fill it in; where there is none, type 0 or 无.",
};

function blankCovers({ assessment, programme }: CheckContext): readonly Draft[] {
  return programme.statusForm.cover
    .filter((field) => field.required)
    .filter((field) => {
      const input = cellAt(assessment, field.id);
      return input === null || (typeof input === "string" && isBlank(input));
    })
    .map((field) => {
      const { zh, en } = coverName(programme, field);
      return {
        ref: field.id,
        message: { zh: `${zh}未填。`, en: `${en} is blank.` },
        remedy: { zh: "填写这一栏。", en: "Fill it in." },
        source: coverSource(programme),
      };
    });
}

function blankRows({ assessment, programme }: CheckContext): readonly Draft[] {
  return formRows(programme)
    .filter((row) => isBlankRow(row, assessment))
    .map((row) => {
      const { zh, en } = rowName(programme, row);
      return {
        ref: row.id,
        message: { zh: `${zh}未填。`, en: `${en} is blank.` },
        remedy,
        source: rowSource(programme, row),
      };
    });
}

function isBlankRow(row: FormRow, assessment: CheckContext["assessment"]): boolean {
  const input = cellAt(assessment, row.id);
  if (input === null) return true;
  if (row.value.kind === "pair") {
    return isPair(input) && row.value.parts.every((part) => half(input, part) === null);
  }
  return row.value.kind === "text" && typeof input === "string" && isBlank(input);
}
