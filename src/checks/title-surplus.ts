import { brief, exactAt, sum, ZERO } from "../scoring/index";
import type { Check } from "./check";
import { rowPlace } from "./rows";

/** Enterprises that may hold a title, for the most part. */
const ENTERPRISES = "A1.10";

export const titleSurplus: Check = {
  id: "title-surplus",
  severity: "warning",
  title: { zh: "称号企业总数偏大", en: "Very many titles" },
  why: {
    zh: "各级称号企业不重复计算，合计一般不会超过规模以上工业企业数量。",
    en: "No enterprise counts twice, so all titles together seldom exceed the industrial enterprises above the size limit.",
  },
  remedy: {
    zh: "核对各栏是否把累计数、重复数填了进去；无误则可保留。",
    en: "Check for running totals or repeated enterprises; keep it if it is right.",
  },
  source: "附件1 二、3",
  reads: ["annex1", "supplement"],
  run: ({ assessment, programme }) => {
    const rows = programme.titles.filter((title) => title.rank !== null).flatMap((title) => title.row ?? []);
    const held = rows.flatMap((row) => exactAt(assessment, row) ?? []);
    const [limit, place] = [exactAt(assessment, ENTERPRISES), rowPlace(programme, rows[0] ?? "")];
    const other = rowPlace(programme, ENTERPRISES);
    if (limit === null || place === null || other === null || limit.lte(ZERO)) return [];
    const total = sum(held);
    if (total.lte(limit)) return [];
    return [
      {
        ref: rows[0] ?? "",
        message: {
          zh: `${place.source}各级称号企业合计${brief(total)}家，多于${other.name.zh}的${brief(limit)}家。`,
          en: `Titles of all levels add up to ${brief(total)}, more than ${other.name.en} with ${brief(limit)}.`,
        },
        remedy: titleSurplus.remedy,
        source: place.source,
      },
    ];
  },
};
