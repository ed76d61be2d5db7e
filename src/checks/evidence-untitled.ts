import type { Check } from "./check";
import { isBare } from "./evidence/papers";
import { isBlank } from "./white-space";

export const evidenceUntitled: Check = {
  id: "evidence-untitled",
  severity: "warning",
  title: { zh: "证据没有名称", en: "Evidence without a title" },
  why: {
    zh: "没有名称的材料，评审人员不知道看的是什么。",
    en: "Reviewers cannot tell what a paper without a title is.",
  },
  remedy: { zh: "填写文件或材料的名称。", en: "Give the title of the document or paper." },
  source: "附件2 二",
  reads: ["evidence"],
  run: ({ assessment }) =>
    assessment.evidence
      .filter((entry) => isBlank(entry.title) && !isBare(entry))
      .map(({ no, items, docNo, file }) => {
        const known = [docNo, file].find((field) => !isBlank(field));
        const hint = known === undefined || known === null ? "" : `“${known}”`;
        return {
          ref: no,
          message: {
            zh: `证据${no}${hint}（用于${items.join("、") || "未定"}）没有名称。`,
            en: `Evidence ${no}${hint === "" ? "" : ` "${known}"`} (for ${items.join(", ") || "nothing yet"}) has no title.`,
          },
          remedy: evidenceUntitled.remedy,
          source: "附件2 二",
        };
      }),
};
