import type { Check } from "./check";

export const evidenceUnassigned: Check = {
  id: "evidence-unassigned",
  severity: "info",
  title: { zh: "证据没有对应项目", en: "Evidence for nothing" },
  why: {
    zh: "登记了而没有对应项目的材料不会被任何一项引用。",
    en: "A paper in the register that serves no item is quoted by none.",
  },
  remedy: { zh: "写明用于哪些项目，或从清单中删去。", en: "Say which items it serves, or take it out." },
  source: "附件2 二",
  reads: ["evidence"],
  run: ({ assessment }) =>
    assessment.evidence
      .filter((entry) => entry.items.length === 0)
      .map(({ no, title }) => ({
        ref: no,
        message: {
          zh: `证据${no}${title ? `“${title}”` : ""}没有写明用于哪一项。`,
          en: `Evidence ${no}${title ? ` "${title}"` : ""} names no item.`,
        },
        remedy: evidenceUnassigned.remedy,
        source: "附件2 二",
      })),
};
