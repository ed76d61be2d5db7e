import { numberAt } from "../scoring/index";
import type { Check } from "./check";
import { rowPlace } from "./rows";

/** Art. 18(6) ranks the cities by the amount of pledge financing. */
const RANKED = { gate: "18.6", row: "A3.8", amount: "A3.8.amount" } as const;

export const rankWithoutBasis: Check = {
  id: "rank-without-basis",
  severity: "warning",
  title: { zh: "有排名而金额为0", en: "A rank for nothing" },
  why: {
    zh: "第十八条（六）按专利质押融资金额排名，金额为0而有名次，其中一处有误。",
    en: "Art. 18(6) ranks by the amount of pledge financing; a rank beside an amount of 0 is wrong in one of them.",
  },
  remedy: { zh: "核对质押融资金额和名次。", en: "Check the amount and the rank." },
  source: "第十八条（六）",
  reads: ["annex1", "supplement", "ranks"],
  run: ({ assessment, programme }) => {
    const rank = assessment.ranks[RANKED.gate]?.rank ?? null;
    const place = rowPlace(programme, RANKED.row);
    if (rank === null || place === null || numberAt(assessment, RANKED.amount) !== 0) return [];
    return [
      {
        ref: RANKED.row,
        message: {
          zh: `${place.name.zh}的金额为0，第十八条（六）却填了第${rank}名。`,
          en: `${place.name.en} has an amount of 0, yet Art. 18(6) is ranked ${rank}.`,
        },
        remedy: rankWithoutBasis.remedy,
        source: "第十八条（六）",
      },
    ];
  },
};
