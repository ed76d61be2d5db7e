import type { Check, Draft } from "./check";
import { demanded } from "./evidence/demands";
import { itemName } from "./names";
import { isBlank } from "./white-space";

export const documentNumberMissing: Check = {
  id: "document-number-missing",
  severity: "warning",
  title: { zh: "缺文件名称或文号", en: "Title or document number missing" },
  why: {
    zh: "指标说明要求列出文件名称和文号，缺一项就无法查证。",
    en: "The item asks for the title and the number of each document; without both it cannot be looked up.",
  },
  remedy: { zh: "补上文件名称和文号。", en: "Add the title and the document number." },
  source: "附件2 二、第21项",
  reads: ["evidence", "scored"],
  run: (context) => {
    const told = new Set<string>();
    return demanded("names", context).flatMap(({ item, papers }) =>
      papers.flatMap(({ no, title, docNo }): readonly Draft[] => {
        const missing = [
          ...(isBlank(title) ? [{ zh: "名称", en: "title" }] : []),
          ...(isBlank(docNo) ? [{ zh: "文号", en: "document number" }] : []),
        ];
        if (missing.length === 0 || told.has(no)) return [];
        told.add(no);
        const { zh, en } = itemName(item);
        return [
          {
            ref: no,
            message: {
              zh: `证据${no}用于${zh}，没有${missing.map((part) => part.zh).join("和")}。`,
              en: `Evidence ${no} for ${en} has no ${missing.map((part) => part.en).join(" and no ")}.`,
            },
            remedy: documentNumberMissing.remedy,
            source: item.source,
          },
        ];
      }),
    );
  },
};
