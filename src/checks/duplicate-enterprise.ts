import type { Check } from "./check";
import { firmsOf, holds, rankedTitles } from "./enterprises/firms";

export const duplicateEnterprise: Check = {
  id: "duplicate-enterprise",
  severity: "error",
  title: { zh: "企业重复计算", en: "Enterprise counted twice" },
  why: {
    zh: "相关数据不可重复计算，多个称号的应以最高级别为准。",
    en: "An enterprise with several titles counts once, under the highest.",
  },
  remedy: {
    zh: "只保留最高级别的称号，其余各栏数量相应减少。",
    en: "Keep the highest title only and lower the other counts.",
  },
  source: "附件1 二、3",
  reads: ["enterprises", "settings"],
  run: (context) => {
    const { assessment, programme } = context;
    const ranked = rankedTitles(assessment, programme);
    return firmsOf(assessment.enterprises).flatMap((rows) => {
      const first = rows[0];
      // Nearly every enterprise is one row with one title, and there is nothing to look for.
      if (rows.length === 1 && (first?.titles.length ?? 0) < 2) return [];
      const held = ranked.filter((title) => holds(rows, title.id));
      const highest = held[0];
      if (first === undefined || highest === undefined || held.length < 2) return [];
      const zh = held.map((title) => title.name.zh).join("、");
      const en = held.map((title) => title.name.en).join(", ");
      return {
        ref: first.name,
        message: { zh: `“${first.name}”同时列为${zh}。`, en: `"${first.name}" is listed as ${en}.` },
        remedy: {
          zh: `只保留最高级别“${highest.name.zh}”，其余各栏数量相应减少。`,
          en: `Keep the highest title only (${highest.name.en}) and lower the other counts.`,
        },
        source: categorySource(programme.titles.find((title) => title.id === highest.id)?.row),
      };
    });
  },
};

const categorySource = (row: string | undefined): string =>
  row === undefined ? "附件1 二" : `附件1 二、${row.split(".")[1] ?? ""}`;
