import { brief, ZERO } from "../scoring/index";
import type { Check } from "./check";
import { itemName } from "./names";

export const missingEvidence: Check = {
  id: "missing-evidence",
  severity: "warning",
  title: { zh: "缺证据", en: "Evidence missing" },
  why: {
    zh: "得分要有证明材料；没有材料的得分在测评时难以认可。",
    en: "A score rests on evidence; without it reviewers can hardly accept it.",
  },
  remedy: {
    zh: "填写证据编号，写明文件名称、日期和页码。",
    en: "Name an evidence number with title, date and pages.",
  },
  source: "附件2",
  reads: ["evidence", "scored"],
  run: ({ assessment, scored }) => {
    const named = new Set(assessment.evidence.flatMap((entry) => entry.items));
    return [...scored.items.values()].flatMap(({ item, value }) => {
      if (item.evidence === undefined || value === null || value.lte(ZERO) || named.has(item.id)) return [];
      const { zh, en } = itemName(item);
      return {
        ref: item.id,
        message: {
          zh: `${zh}得${brief(value)}分，没有证据。`,
          en: `${en} scores ${brief(value)} without evidence.`,
        },
        remedy: {
          zh: "填写证据编号，写明文件名称、日期和页码。",
          en: "Name an evidence number with title, date and pages.",
        },
        source: item.source,
      };
    });
  },
};
