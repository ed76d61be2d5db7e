import type { EnterpriseEntry } from "../assessment/index";
import type { Check, Draft } from "./check";
import { rowsSharing } from "./enterprises/groups";
import { keysOf } from "./enterprises/keys";

export const enterpriseNameVariant: Check = {
  id: "enterprise-name-variant",
  severity: "warning",
  title: { zh: "同一企业可能有两种写法", en: "One enterprise under two spellings" },
  why: {
    zh: "同一企业写法不一，会被当作两家重复计算。",
    en: "An enterprise written in two ways is counted twice.",
  },
  remedy: {
    zh: "按营业执照统一名称；确是两家的，补上各自的信用代码。",
    en: "Write the name as on the licence; where there are two enterprises, add their credit codes.",
  },
  source: "附件1 二、3",
  reads: ["enterprises"],
  run: ({ assessment }) => {
    const byCode = rowsSharing(assessment.enterprises, "code");
    const bySpelling = rowsSharing(assessment.enterprises, "spelling").filter(
      (rows) => new Set(rows.map((row) => keysOf(row).code).filter(Boolean)).size < 2,
    );
    const told = new Set<string>();
    return [...byCode, ...bySpelling].flatMap((rows): readonly Draft[] => {
      const names = distinctNames(rows);
      const [first] = names;
      if (first === undefined || names.length < 2 || told.has(names.join("\n"))) return [];
      told.add(names.join("\n"));
      const zh = names.map((name) => `“${name}”`).join("、");
      const en = names.map((name) => `"${name}"`).join(", ");
      return [
        {
          ref: first,
          message: { zh: `${zh}像是同一家企业。`, en: `${en} look like one enterprise.` },
          remedy: enterpriseNameVariant.remedy,
          source: "附件1 二、3",
        },
      ];
    });
  },
};

/** Names as typed, those that differ in width, case and blanks alone once. */
function distinctNames(rows: readonly EnterpriseEntry[]): readonly string[] {
  const names = new Map<string, string>();
  for (const row of rows) {
    const { name } = keysOf(row);
    if (!names.has(name)) names.set(name, row.name);
  }
  return [...names.values()];
}
