/** What the gates of the total come to over the weights, in sentences. */
import type { SensitivityTexts, Texts } from "../../i18n";
import { exact, nearest, type Exact, type Sensitivity } from "../../scoring";
import type { ThresholdGate } from "../model/gates";
import { pointsText } from "../model/numbers";

type Range = NonNullable<Sensitivity["gates"][number]["met"]>;

/** Two decimals, more where two would tell nothing apart. */
const digits = [2, 3, 4, 6] as const;

/** Rounded inwards: a weight that is said to be enough is enough. */
function inwards({ from, to }: Range): { readonly from: string; readonly to: string } {
  for (const places of digits) {
    const unit = exact(10 ** places);
    const [low, high] = [from.mul(unit).ceil().div(unit), to.mul(unit).floor().div(unit)];
    if (low.lte(high)) return { from: nearest(low).toFixed(places), to: nearest(high).toFixed(places) };
  }
  return { from: nearest(from).toFixed(6), to: nearest(to).toFixed(6) };
}

/** Sentences one after the other, as the language parts them. */
export const sentencesOf = (sentences: readonly string[], { language }: Texts): string =>
  sentences.filter((sentence) => sentence !== "").join(language === "en" ? " " : "");

const isWhole = (found: Range, { from, to }: Range): boolean =>
  found.from.equals(from) && found.to.equals(to);

export const weightText = (weight: Exact): string => nearest(weight).toFixed(2);

export function gateSentence(
  { range, gates }: Sensitivity,
  gate: Pick<ThresholdGate, "id" | "at">,
  name: string,
  texts: SensitivityTexts,
): string {
  const { t } = texts;
  const under = gates.find((one) => one.gate === gate.id);
  const at = { name, at: pointsText(gate.at) };
  if (under === undefined || (under.met === null && under.possible === null))
    return t("sensitivity.never", at);
  const { met, possible } = under;
  if (met === null)
    return possible === null ? "" : t("sensitivity.possible", { ...at, ...inwards(possible) });
  if (isWhole(met, range)) return t("sensitivity.always", { ...at, ...inwards(met) });
  const further =
    possible === null || sameRange(met, possible)
      ? ""
      : t("sensitivity.further", { name, ...inwards(possible) });
  return sentencesOf([t("sensitivity.between", { ...at, ...inwards(met) }), further], texts);
}

const sameRange = (one: Range, other: Range): boolean =>
  one.from.equals(other.from) && one.to.equals(other.to);
