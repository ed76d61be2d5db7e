import { brief, exact, ZERO } from "../scoring/index";
import { limitsOf, measured, within } from "./bounds";
import type { Check } from "./check";
import { rowPlace } from "./rows";

export const unitSlip: Check = {
  id: "unit-slip",
  severity: "warning",
  title: { zh: "单位可能填错", en: "Unit may be wrong" },
  why: {
    zh: "专项经费以万元计，一般预算支出以亿元计，填反单位时占比会相差万倍。",
    en: "The fund is in 万元, the budget in 亿元; a mixed-up unit moves the share by orders of magnitude.",
  },
  remedy: {
    zh: "核对是否把元或亿元填入了万元；单位无误则可保留。",
    en: "Check whether 元 or 亿元 was typed for 万元; keep it if the unit is right.",
  },
  source: "附件1 二、1",
  reads: ["annex1", "supplement", "bounds"],
  run: (context) => {
    const bound = context.programme.checks?.fundShare;
    const given = bound === undefined ? null : measured(bound, context);
    const place = bound === undefined ? null : rowPlace(context.programme, bound.ref);
    if (bound === undefined || given === null || place === null) return [];
    if (given.value.lte(ZERO) || given.divisor.lte(ZERO)) return [];
    const share = given.value.div(given.divisor).mul(exact(bound.scale ?? "1"));
    const limits = limitsOf(bound, context);
    if (within(share, limits)) return [];
    const { least = "0", most = "100" } = limits;
    const own = brief(share);
    return [
      {
        ref: bound.ref,
        message: {
          zh: `${place.name.zh}占市本级一般预算支出的${own}%，通常在${least}%至${most}%之间。`,
          en: `${place.name.en} is ${own} % of the city's own budget; usual is ${least} % to ${most} %.`,
        },
        remedy: unitSlip.remedy,
        source: place.source,
      },
    ];
  },
};
