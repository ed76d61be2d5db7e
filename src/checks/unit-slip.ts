import { brief, exact, exactAt, ZERO } from "../scoring/index";
import type { Check } from "./check";
import { rowPlace } from "./rows";

/** Shares of the special fund (万元) in the city's own budget (亿元) beyond which a unit was mixed up. */
const SHARE = {
  fund: "A2.1.5",
  budget: "A1.7",
  perBudgetUnit: "10000",
  least: "0.00005",
  most: "0.01",
} as const;

const HUNDRED = exact("100");

export const unitSlip: Check = {
  id: "unit-slip",
  severity: "warning",
  title: { zh: "单位可能填错", en: "Unit may be wrong" },
  why: {
    zh: "专项经费以万元计，一般预算支出以亿元计，填反单位时占比会相差万倍。",
    en: "The fund is in 万元, the budget in 亿元; a mixed-up unit moves the share by orders of magnitude.",
  },
  run: ({ assessment, programme }) => {
    const [fund, budget] = [exactAt(assessment, SHARE.fund), exactAt(assessment, SHARE.budget)];
    const place = rowPlace(programme, SHARE.fund);
    if (fund === null || budget === null || place === null || fund.lte(ZERO) || budget.lte(ZERO)) return [];
    const share = fund.div(budget.mul(exact(SHARE.perBudgetUnit)));
    if (share.gte(exact(SHARE.least)) && share.lte(exact(SHARE.most))) return [];
    const percent = (value: string): string => brief(exact(value).mul(HUNDRED));
    const own = brief(share.mul(HUNDRED));
    return [
      {
        ref: SHARE.fund,
        message: {
          zh: `${place.name.zh}占市本级一般预算支出的${own}%，通常在${percent(SHARE.least)}%至${percent(SHARE.most)}%之间。`,
          en: `${place.name.en} is ${own} % of the city's own budget; usual is ${percent(SHARE.least)} % to ${percent(SHARE.most)} %.`,
        },
        remedy: {
          zh: "核对是否把元或亿元填入了万元；单位无误则可保留。",
          en: "Check whether 元 or 亿元 was typed for 万元; keep it if the unit is right.",
        },
        source: place.source,
      },
    ];
  },
};
