import type { EvidenceEntry } from "../assessment/index";
import type { Check } from "./check";
import { folded } from "./white-space";

export const duplicateDocument: Check = {
  id: "duplicate-document",
  severity: "warning",
  title: { zh: "同一文件登记了两次", en: "One document under two numbers" },
  why: {
    zh: "一份材料一个编号，可以用于多项；登记两次会被看作凑数。",
    en: "One paper has one number and may serve many items; twice in the register it looks like padding.",
  },
  remedy: {
    zh: "并为一条，在“对应项目”中列出各项。",
    en: "Make it one entry and name all its items there.",
  },
  source: "附件2 二",
  reads: ["evidence"],
  run: ({ assessment }) => {
    const firsts = new Map<string, string>();
    return assessment.evidence.flatMap((entry) => {
      const keys = keysOf(entry);
      const first = keys.map((key) => firsts.get(key)).find((no) => no !== undefined);
      for (const key of keys) if (!firsts.has(key)) firsts.set(key, entry.no);
      if (first === undefined) return [];
      const what = entry.docNo || entry.title || entry.file || "";
      return {
        ref: entry.no,
        message: {
          zh: `证据${entry.no}与${first}是同一文件（${what}）。`,
          en: `Evidence ${entry.no} is the same document as ${first} (${what}).`,
        },
        remedy: duplicateDocument.remedy,
        source: "附件2 二",
      };
    });
  },
};

/** A document number is of one document; a title alone may recur from year to year, and one file may hold several. */
function keysOf({ docNo, title, date, pages, file }: EvidenceEntry): readonly string[] {
  const [number, name, path] = [docNo, title, file].map((field) => folded(field ?? ""));
  return [
    ...(number ? [`no ${number}`] : []),
    ...(name && date ? [`title ${name} ${date}`] : []),
    ...(path ? [`file ${path} ${folded(pages ?? "")}`] : []),
  ];
}
