import { brief, exact, ZERO } from "../scoring/index";
import { limitsOf, measured } from "./bounds";
import type { Check } from "./check";
import { rowPlace } from "./rows";

export const lowFundShare: Check = {
  id: "low-fund-share",
  severity: "info",
  title: { zh: "专项经费占比偏低", en: "Small share of the special fund" },
  why: {
    zh: "专项经费占比影响客观第16项和任务第9项；低于常见水平时值得在申报前说明。",
    en: "The share weighs on two items; where it lies below the usual it deserves a word before the application.",
  },
  remedy: {
    zh: "核对专门资金是否有遗漏；无误则不必改动。",
    en: "Check whether a part of the fund was left out; otherwise nothing is to be done.",
  },
  source: "附件2 一、第16项",
  reads: ["annex1", "supplement", "bounds"],
  run: (context) => {
    const { checks } = context.programme;
    const given = checks === undefined ? null : measured(checks.fundShare, context);
    const place = checks === undefined ? null : rowPlace(context.programme, checks.fundShare.ref);
    if (checks === undefined || given === null || place === null) return [];
    if (given.value.lte(ZERO) || given.divisor.lte(ZERO)) return [];
    const share = given.value.div(given.divisor).mul(exact(checks.fundShare.scale ?? "1"));
    const { least } = limitsOf(checks.fundShare, context);
    // Below the lower bound the unit is in doubt, which is said by another rule.
    if (share.gte(exact(checks.usualFundShare)) || (least !== undefined && share.lt(exact(least)))) return [];
    return [
      {
        ref: checks.fundShare.ref,
        message: {
          zh: `${place.name.zh}占市本级一般预算支出的${brief(share)}%，低于常见的${checks.usualFundShare}%。`,
          en: `${place.name.en} is ${brief(share)} % of the city's own budget, below the usual ${checks.usualFundShare} %.`,
        },
        remedy: lowFundShare.remedy,
        source: place.source,
      },
    ];
  },
};
