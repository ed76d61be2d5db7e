import type { Check } from "./check";
import { partsOf } from "./evidence/parts";

export const evidenceReuse: Check = {
  id: "evidence-reuse",
  severity: "info",
  title: { zh: "一份证据用于多个部分", en: "Evidence used in several parts" },
  why: {
    zh: "一份材料可以用于多项；用于不同部分时，要看各项说明是否都能从中得到证明。",
    en: "One paper may serve many items; across parts it is worth a look whether it proves them all.",
  },
  remedy: {
    zh: "核对各项能否由这份材料证明，写明各自的页码。",
    en: "Check that it proves each of them, and give the pages for each.",
  },
  source: "附件2 二",
  reads: ["evidence"],
  run: ({ assessment, programme }) =>
    assessment.evidence.flatMap(({ no, items }) => {
      const parts = new Set(items.flatMap((id) => partsOf(programme).get(id) ?? []));
      if (parts.size < 2) return [];
      return {
        ref: no,
        message: {
          zh: `证据${no}用于${items.length}项（${items.join("、")}），分属${parts.size}个部分。`,
          en: `Evidence ${no} serves ${items.length} items (${items.join(", ")}) of ${parts.size} parts.`,
        },
        remedy: evidenceReuse.remedy,
        source: "附件2 二",
      };
    }),
};
