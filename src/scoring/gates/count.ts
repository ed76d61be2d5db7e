import { unitName, unitsOf } from "./units";
import { verdict, type Evaluator } from "./verdict";

/** So many units of a form: two or three parks. */
export const count: Evaluator<"count"> = (_gate, { of, least = 0, most }, { assessment, programme }) => {
  const { zh, en } = unitName(programme, of);
  const given = unitsOf(assessment, of).length;
  const limits = most === undefined ? `${least}个以上` : `${least}—${most}个`;
  const limitsEn = most === undefined ? `${least} or more` : `${least} to ${most}`;
  if (given === 0 && least > 0) {
    return verdict(
      "undetermined",
      `还没有填写${zh}（应为${limits}）。`,
      `No ${en.toLowerCase()} is filled in.`,
    );
  }
  const told = `${zh}${given}个`;
  return given >= least && given <= (most ?? Infinity)
    ? verdict("met", `${told}，符合${limits}。`, `${given}: ${limitsEn} holds.`)
    : verdict("not-met", `${told}，应为${limits}。`, `${given} where ${limitsEn} must be.`);
};
