import { formName, formRows, indicators, type Programme, type Text } from "../rulebook/index";
import type { Check } from "./check";

const REMEDY: Text = {
  zh: "改为附件2的项目（如T5）、附件1的栏目（如A2.1.5）或条件（如C18.2）。",
  en: "Use an item (T5), a row of Annex 1 (A2.1.5) or a condition (C18.2).",
};

export const evidenceUnknownItem: Check = {
  id: "evidence-unknown-item",
  severity: "error",
  title: { zh: "证据所列项目不存在", en: "Evidence for an unknown item" },
  why: {
    zh: "证据只能对应附件2的项目、附件1的栏目或办法的条件。",
    en: "Evidence belongs to an item of Annex 2, a row of Annex 1 or a condition.",
  },
  remedy: REMEDY,
  source: "附件2",
  reads: ["evidence"],
  run: ({ assessment, programme }) => {
    const known = new Set([
      ...indicators(programme).map((item) => item.id),
      ...formRows(programme).map((row) => row.id),
      ...programme.conditions,
    ]);
    return assessment.evidence.flatMap(({ no, items }) => {
      const unknown = items.filter((id) => !known.has(id));
      if (unknown.length === 0) return [];
      return {
        ref: no,
        message: {
          zh: `证据${no}列了不存在的项目：${unknown.map((id) => `“${id}”`).join("、")}。`,
          en: `Evidence ${no} names unknown items: ${unknown.map((id) => `"${id}"`).join(", ")}.`,
        },
        remedy: remedyOf(programme),
        source: programme.scorecard === null ? programme.documentNumber : "附件2",
      };
    });
  },
};

/** Without points: what else the programme has, each with one of its ids. */
function remedyOf(programme: Programme): Text {
  if (programme.scorecard !== null) return REMEDY;
  const [row] = formRows(programme);
  const [condition] = programme.conditions;
  const form = formName(programme);
  const known: readonly Text[] = [
    ...(row === undefined
      ? []
      : [{ zh: `${form.zh}的栏目（如${row.id}）`, en: `a row of ${form.en} (${row.id})` }]),
    ...(condition === undefined ? [] : [{ zh: `条件（如${condition}）`, en: `a condition (${condition})` }]),
  ];
  return {
    zh: `改为${known.map(({ zh }) => zh).join("、")}。`,
    en: `Use ${known.map(({ en }) => en).join(", ")}.`,
  };
}
