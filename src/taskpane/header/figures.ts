/** Everything the header says, worked out once for both its forms and for the announcements. */
import type { Assessment, Result } from "../../assessment";
import type { Texts } from "../../i18n";
import {
  bandView,
  conditionsOf,
  marksOf,
  thresholdGates,
  type BandView,
  type ThresholdGate,
} from "../model/gates";
import { pointsText, totalText } from "../model/numbers";
import type { Rules } from "../model/rules";
import { highestTotal } from "../model/weights";
import type { Shape } from "../shell/state-icon";

export interface GateRow {
  readonly id: string;
  readonly label: string;
  readonly shortLabel: string;
  /** The score reached, what is short, or what the band allows; may be empty. */
  readonly detail: string;
  readonly shape: Shape;
  readonly word: string;
  readonly boundary: boolean;
}

export interface Figures {
  readonly city: string;
  readonly application: string | null;
  readonly role: string;
  readonly total: {
    readonly score: number;
    readonly worst: number;
    readonly best: number;
    readonly max: number;
    readonly scoreText: string;
    readonly worstText: string;
    readonly bestText: string;
    readonly official: boolean;
  } | null;
  readonly marks: readonly number[];
  readonly gates: readonly GateRow[];
  /** Scores of the sections by their short names. */
  readonly sections: readonly { readonly id: string; readonly name: string; readonly score: string }[];
}

function gateRow(gate: ThresholdGate, texts: Texts): GateRow {
  const at = pointsText(gate.at);
  const missing = gate.score !== null && gate.score < gate.at;
  const name = gate.name ? texts.of(gate.name) : texts.t("header.totalName");
  const shortName =
    texts.find(`header.section.${gate.of}`) ?? (gate.name ? name : texts.t("header.totalShort"));
  return {
    id: gate.id,
    label: texts.t("header.reach", { name, at }),
    shortLabel: texts.t("header.reachShort", { name: shortName, at }),
    detail: detailOf(gate, missing, texts),
    shape: gate.outcome,
    word: texts.t(`outcome.${gate.outcome}`),
    boundary: gate.flag === "boundary",
  };
}

function detailOf(gate: ThresholdGate, missing: boolean, texts: Texts): string {
  if (gate.score === null) return "";
  if (!missing) return totalText(gate.score, [gate.at]);
  // Shown upwards: 79.996 is short of 80 by 0.01, not by 0.00.
  const short = Math.ceil(Number(((gate.at - gate.score) * 100).toFixed(6))) / 100;
  return texts.t("header.short", { gap: totalText(short) });
}

const bandShapes: Readonly<Record<BandView["place"], Shape>> = {
  highest: "met",
  between: "settled",
  lowest: "not-met",
  undetermined: "undetermined",
};

function bandRange(band: BandView, texts: Texts): string {
  const { from, to } = band;
  if (band.place === "undetermined" || from === null) return texts.t("outcome.undetermined");
  if (to === null) return texts.t("header.bandAbove", { from: pointsText(from) });
  return band.place === "lowest"
    ? texts.t("header.bandBelow", { to: pointsText(to) })
    : texts.t("header.bandBetween", { from: pointsText(from), to: pointsText(to) });
}

function bandRow(rules: Rules, result: Result, texts: Texts): readonly GateRow[] {
  const band = bandView(rules.programme, result);
  if (!band) return [];
  return [
    {
      id: "band",
      label: texts.t("header.band", { article: band.source }),
      shortLabel: texts.t("header.bandShort"),
      detail: band.step ? texts.of(band.step.name) : "",
      shape: bandShapes[band.place],
      word: bandRange(band, texts),
      boundary: band.flag === "boundary",
    },
  ];
}

function conditionsRow(rules: Rules, result: Result, texts: Texts): readonly GateRow[] {
  const conditions = conditionsOf(rules.programme, result);
  if (!conditions || conditions.of === 0) return [];
  const { article, met, of, notMet, open, outcome } = conditions;
  const label = texts.t("header.conditions", { article });
  const words = {
    met: texts.t("outcome.met"),
    "not-met": texts.t("header.conditionsNotMet", { n: notMet }),
    undetermined: texts.t("header.conditionsOpen", { n: open }),
    manual: texts.t("header.conditionsOpen", { n: open }),
  };
  return [
    {
      id: "conditions",
      label,
      shortLabel: label,
      detail: texts.t("header.conditionsMet", { met, of }),
      shape: outcome,
      word: words[outcome],
      boundary: false,
    },
  ];
}

function applicationOf(assessment: Assessment, texts: Texts): string | null {
  const type = assessment.annex1["A0.type"];
  return typeof type === "string" && type !== "" ? texts.t("header.application", { type }) : null;
}

export function figuresOf(rules: Rules, assessment: Assessment, result: Result, texts: Texts): Figures {
  const marks = marksOf(rules.programme);
  const { total } = result;
  return {
    city: assessment.city.name?.trim() || texts.t("header.unnamed"),
    application: applicationOf(assessment, texts),
    role: texts.t(`column.${result.column}`),
    total: total && {
      score: total.score,
      worst: total.worst,
      best: total.best,
      max: highestTotal(rules, assessment),
      scoreText: totalText(total.score, marks),
      worstText: totalText(total.worst, marks),
      bestText: totalText(total.best, marks),
      official: total.official,
    },
    marks,
    sections: (rules.programme.scorecard?.sections ?? []).flatMap(({ id, name }) => {
      const sum = result.sections[id];
      const short = texts.find(`header.section.${id}`) ?? texts.of(name);
      return sum ? [{ id, name: short, score: totalText(sum.score) }] : [];
    }),
    gates: [
      ...thresholdGates(rules.programme, result).map((gate) => gateRow(gate, texts)),
      ...bandRow(rules, result, texts),
      ...conditionsRow(rules, result, texts),
    ],
  };
}
