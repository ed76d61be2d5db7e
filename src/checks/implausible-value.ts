import type { Bound, Text } from "../rulebook/index";
import { brief, exact, ZERO, type Exact } from "../scoring/index";
import { limitsOf, measured, within, type Limits } from "./bounds";
import type { Check, CheckContext, Draft } from "./check";
import { rowPlace } from "./rows";

export const implausibleValue: Check = {
  id: "implausible-value",
  severity: "warning",
  title: { zh: "数据可能有误", en: "Value looks wrong" },
  why: {
    zh: "与其他栏相比明显偏大或偏小，多半是单位、口径或小数点有误；核对无误可以保留。",
    en: "Far too large or small beside other rows: often a unit, scope or decimal point; keep it if right.",
  },
  remedy: {
    zh: "核对数据、单位和口径；无误则可保留。",
    en: "Check number, unit and scope; keep it if it is right.",
  },
  source: "附件1",
  reads: ["annex1", "supplement", "bounds"],
  run: (context) => (context.programme.checks?.bounds ?? []).flatMap((bound) => check(bound, context)),
};

function check(bound: Bound, context: CheckContext): readonly Draft[] {
  const given = measured(bound, context);
  const place = rowPlace(context.programme, bound.ref);
  if (given === null || place === null) return [];
  const problem = problemOf(bound, limitsOf(bound, context), given.value, given.divisor);
  if (problem === null) return [];
  return [
    {
      ref: bound.ref,
      message: { zh: `${place.name.zh}${problem.zh}。`, en: `${place.name.en}${problem.en}.` },
      remedy: implausibleValue.remedy,
      source: place.source,
    },
  ];
}

/** Negative numbers have a finding of their own and no ratio. */
function problemOf(bound: Bound, limits: Limits, value: Exact, divisor: Exact): Text | null {
  const { name, unit } = bound;
  if (value.lt(ZERO) || divisor.lt(ZERO)) return null;
  if (bound.together === true && value.equals(ZERO) !== divisor.equals(ZERO)) {
    return { zh: "的两个数一个为0，一个不为0", en: ": one of the two numbers is 0, the other is not" };
  }
  if (divisor.equals(ZERO) || (bound.zeroAllowed === true && value.equals(ZERO))) return null;
  const ratio = value.div(divisor).mul(exact(bound.scale ?? "1"));
  if (within(ratio, limits)) return null;
  const shown = { zh: `${brief(ratio)}${unit}`, en: `${brief(ratio)}${unit === "" ? "" : ` ${unit}`}` };
  const measure = bound.over === undefined ? { zh: "", en: "" } : { zh: `：${name.zh}`, en: `, ${name.en}` };
  return {
    zh: `${measure.zh}为${shown.zh}，通常${usual(limits).zh}`,
    en: `${measure.en} is ${shown.en}, usually ${usual(limits).en}`,
  };
}

function usual({ least, most }: Limits): Text {
  if (least === undefined) return { zh: `不超过${most}`, en: `at most ${most}` };
  if (most === undefined) return { zh: `不少于${least}`, en: `at least ${least}` };
  return { zh: `在${least}至${most}之间`, en: `${least} to ${most}` };
}
