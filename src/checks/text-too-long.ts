import { formRows } from "../rulebook/index";
import { cellAt } from "../scoring/index";
import type { Check } from "./check";
import { rowName, rowSource } from "./names";
import { withoutWhiteSpace } from "./white-space";

export const textTooLong: Check = {
  id: "text-too-long",
  severity: "error",
  title: { zh: "文字超过字数", en: "Text too long" },
  why: {
    zh: "表上印有字数上限；空白不计，一个汉字、字母或标点计一字。",
    en: "The form prints a limit; white space does not count, every other character does.",
  },
  remedy: {
    zh: "删减到字数以内。",
    en: "Cut it to the limit.",
  },
  source: "附件1 一、13",
  reads: ["annex1", "supplement"],
  run: ({ assessment, programme }) =>
    formRows(programme).flatMap((row) => {
      const input = cellAt(assessment, row.id);
      const limit = row.value.kind === "text" ? row.value.maxLength : undefined;
      if (limit === undefined || typeof input !== "string") return [];
      const length = [...withoutWhiteSpace(input)].length;
      if (length <= limit) return [];
      const { zh, en } = rowName(programme, row);
      return {
        ref: row.id,
        message: {
          zh: `${zh}有${length}字，限${limit}字以内。`,
          en: `${en} has ${length} characters; the limit is ${limit}.`,
        },
        remedy: { zh: `删减${length - limit}字。`, en: `Cut ${length - limit} characters.` },
        source: rowSource(programme, row),
      };
    }),
};
