import type { Check } from "./check";

export const evidenceUndated: Check = {
  id: "evidence-undated",
  severity: "warning",
  title: { zh: "证据没有日期", en: "Evidence without a date" },
  why: {
    zh: "没有日期就无法核对是否在规定的时间段内。",
    en: "Without a date nobody can tell whether it lies in the window.",
  },
  remedy: {
    zh: "填写印发日或形成日期。",
    en: "Give the day it was issued or made.",
  },
  source: "附件2 二、表头时间段",
  reads: ["evidence"],
  run: ({ assessment }) =>
    assessment.evidence
      .filter((entry) => (entry.date ?? null) === null)
      .map(({ no, items }) => ({
        ref: no,
        message: {
          zh: `证据${no}（用于${items.join("、")}）没有日期。`,
          en: `Evidence ${no} (for ${items.join(", ")}) has no date.`,
        },
        remedy: { zh: "填写印发日或形成日期。", en: "Give the day it was issued or made." },
        source: "附件2 二、表头时间段",
      })),
};
