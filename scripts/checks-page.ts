import type { Severity } from "../src/assessment/index";
import type { Check } from "../src/checks/index";

const SEVERITIES: readonly { readonly id: Severity; readonly zh: string; readonly en: string }[] = [
  { id: "error", zh: "错误", en: "Errors" },
  { id: "warning", zh: "警告", en: "Warnings" },
  { id: "info", zh: "提示", en: "Information" },
];

/** The page of all checks, for people: what each looks for, why, where the documents say it, how to mend it. */
export function checksPage(checks: readonly Check[]): string {
  const parts = SEVERITIES.map(({ id, zh, en }) => {
    const own = checks.filter((check) => check.severity === id);
    return [`## ${zh} · ${en} (${own.length})`, ...own.map(entry)].join("\n\n");
  });
  return `${[
    "# 检查规则 · Checks",
    "本页由 `node scripts/check-pages.mjs` 从代码生成，不手工修改。错误使数据无法计算或自相矛盾；警告可以写明理由保留；提示只供参考。检查从不自动扣分，也不改动数据。",
    "Generated from the code by `node scripts/check-pages.mjs`. Errors cannot be computed with or contradict themselves; warnings may be kept with a reason; information asks for nothing. No check deducts points or changes a value.",
    ...parts,
  ].join("\n\n")}\n`;
}

const entry = ({ id, title, why, remedy, source }: Check): string =>
  [
    `### ${title.zh} · \`${id}\``,
    [
      `- ${title.en}`,
      `- 为什么：${why.zh}`,
      `- Why: ${why.en}`,
      `- 办法：${remedy.zh}`,
      `- Remedy: ${remedy.en}`,
      `- 依据 · Source: ${source}`,
    ].join("\n"),
  ].join("\n\n");
