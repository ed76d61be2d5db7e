import type { Text } from "../rulebook/index";
import { brief, exact, exactAt, ONE, ZERO, type Exact } from "../scoring/index";
import type { Check, CheckContext, Draft } from "./check";
import { PLAUSIBLE, type Bound } from "./plausible-bounds";
import { rowPlace } from "./rows";

export const implausibleValue: Check = {
  id: "implausible-value",
  severity: "warning",
  title: { zh: "数据可能有误", en: "Value looks wrong" },
  why: {
    zh: "与其他栏相比明显偏大或偏小，多半是单位、口径或小数点有误；核对无误可以保留。",
    en: "Far too large or small beside other rows: often a unit, scope or decimal point; keep it if right.",
  },
  run: (context) => PLAUSIBLE.flatMap((bound) => check(bound, context)),
};

function check(bound: Bound, { assessment, programme }: CheckContext): readonly Draft[] {
  const value = exactAt(assessment, bound.value);
  const divisor = bound.over === undefined ? ONE : exactAt(assessment, bound.over);
  const place = rowPlace(programme, bound.ref);
  if (value === null || divisor === null || place === null) return [];
  const problem = problemOf(bound, value, divisor);
  if (problem === null) return [];
  return [
    {
      ref: bound.ref,
      message: { zh: `${place.name.zh}${problem.zh}。`, en: `${place.name.en}${problem.en}.` },
      remedy: {
        zh: "核对数据、单位和口径；无误则可保留。",
        en: "Check number, unit and scope; keep it if it is right.",
      },
      source: place.source,
    },
  ];
}

/** Negative numbers have a finding of their own and no ratio. */
function problemOf(bound: Bound, value: Exact, divisor: Exact): Text | null {
  const { name, unit, least, most } = bound;
  if (value.lt(ZERO) || divisor.lt(ZERO)) return null;
  if (bound.together === true && value.equals(ZERO) !== divisor.equals(ZERO)) {
    return { zh: "的两个数一个为0，一个不为0", en: ": one of the two numbers is 0, the other is not" };
  }
  if (divisor.equals(ZERO) || (bound.zeroAllowed === true && value.equals(ZERO))) return null;
  const ratio = value.div(divisor).mul(exact(bound.scale ?? "1"));
  const tooSmall = least !== undefined && ratio.lt(exact(least));
  const tooLarge = most !== undefined && ratio.gt(exact(most));
  if (!tooSmall && !tooLarge) return null;
  const shown = { zh: `${brief(ratio)}${unit}`, en: `${brief(ratio)}${unit === "" ? "" : ` ${unit}`}` };
  const measure = bound.over === undefined ? { zh: "", en: "" } : { zh: `：${name.zh}`, en: `, ${name.en}` };
  return {
    zh: `${measure.zh}为${shown.zh}，通常${usual(least, most).zh}`,
    en: `${measure.en} is ${shown.en}, usually ${usual(least, most).en}`,
  };
}

function usual(least: string | undefined, most: string | undefined): Text {
  if (least === undefined) return { zh: `不超过${most}`, en: `at most ${most}` };
  if (most === undefined) return { zh: `不少于${least}`, en: `at least ${least}` };
  return { zh: `在${least}至${most}之间`, en: `${least} to ${most}` };
}
