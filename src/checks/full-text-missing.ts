import type { Check } from "./check";
import { demanded } from "./evidence/demands";
import { isAttached } from "./evidence/papers";
import { itemName } from "./names";

export const fullTextMissing: Check = {
  id: "full-text-missing",
  severity: "warning",
  title: { zh: "缺文件全文", en: "Full text missing" },
  why: {
    zh: "指标说明要求上报文件全文，只有题名和文号不够。",
    en: "The item asks for the full text; a title and a number are not enough.",
  },
  remedy: {
    zh: "附上文件，填写文件名，或写明装订页码。",
    en: "Attach the document and name its file, or give the pages where it is bound in.",
  },
  source: "附件2 二、第5项、第40项、第43项",
  reads: ["evidence", "scored"],
  run: (context) =>
    demanded("full-text", context)
      .filter(
        ({ papers }) => !papers.some((entry) => isAttached(entry) || (entry.title ?? "").includes("全文")),
      )
      .map(({ item, papers }) => {
        const { zh, en } = itemName(item);
        const listed = papers.map((entry) => entry.no);
        return {
          ref: item.id,
          message: {
            zh: `${zh}要求上报文件全文，证据${listed.join("、")}没有附文件，也没有页码。`,
            en: `${en} asks for the full text; evidence ${listed.join(", ")} has neither a file nor pages.`,
          },
          remedy: fullTextMissing.remedy,
          source: item.source,
        };
      }),
};
