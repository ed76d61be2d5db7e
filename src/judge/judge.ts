import type {
  Assessment,
  Column,
  Finding,
  GateResult,
  Lang,
  Result,
  ScoreSum,
  SectionResult,
  TotalResult,
} from "../assessment/index";
import { runChecks, type CheckContext } from "../checks/index";
import { deadlines, itemSpans, windows } from "../lifecycle/index";
import { programme as programmeOf, type Programme, type Text } from "../rulebook/index";
import {
  bandOf,
  derivedValues,
  evaluateGate,
  nearest,
  scoreColumn,
  totalOf,
  type ExactSum,
  type ExactTotal,
  type GateContext,
  type ScoredColumn,
} from "../scoring/index";
import { placeOrder } from "./order";

export interface JudgeOptions {
  /** Without it the highest column that holds any score. */
  readonly column?: Column;
  /** Language of reasons, messages and remedies; `zh-CN` unless told. */
  readonly lang?: Lang;
  /** Findings from elsewhere, such as an altered template. */
  readonly extra?: readonly Finding[];
  /** Findings of the rules that whoever read the assessment knows to say nothing there. */
  readonly suppressed?: readonly { readonly rule: string; readonly ref: string }[];
}

/** What the rules say of an assessment. Pure: the same input gives the same result, whatever its key order. */
export function judge(assessment: Assessment, options: JudgeOptions = {}): Result {
  const { column, lang = "zh-CN" } = options;
  const programme = programmeOf(assessment.programme);
  const scored = scoreColumn(assessment, programme, column);
  const total = totalOf(assessment, programme, scored);
  const context = { assessment, programme, scored, total };
  return {
    format: "ipcity-result/1",
    programme: programme.id,
    column: scored.column,
    sections: sectionResults(scored),
    total: total === null ? null : totalResult(total),
    gates: programme.gates.map((gate): GateResult => {
      const { outcome, flag, reason } = evaluateGate(gate, context);
      return { id: gate.id, outcome, flag, reason: say(reason, lang), source: gate.source };
    }),
    band: bandOf(assessment, programme, scored, total),
    derived: derivedValues(assessment, programme),
    windows: windows(assessment, programme),
    deadlines: deadlines(assessment, programme),
    findings: findings(context, lang, options),
  };
}

const say = (text: Text, lang: Lang): string => (lang === "en" ? text.en : text.zh);

function sectionResults({ sections }: ScoredColumn): Result["sections"] {
  return Object.fromEntries(
    sections.map((section): [string, SectionResult] => [
      section.id,
      {
        ...sumResult(section),
        groups: Object.fromEntries([...section.groups].map(([id, group]) => [id, sumResult(group)])),
      },
    ]),
  );
}

/** What is missing counts 0 in `worst`, so it equals `score`. */
function sumResult({ score, max, scored, of, best }: ExactSum): ScoreSum {
  return {
    score: nearest(score),
    max: nearest(max),
    scored,
    of,
    worst: nearest(score),
    best: nearest(best),
  };
}

function totalResult({ score, best, official }: ExactTotal): TotalResult {
  return { score: nearest(score), worst: nearest(score), best: nearest(best), official };
}

/** Findings in the order of the forms, those of one place in the order of the registry. */
function findings(
  context: GateContext,
  lang: Lang,
  { extra = [], suppressed = [] }: JudgeOptions,
): readonly Finding[] {
  const { assessment, programme } = context;
  const said = runChecks(checkContext(context, programme)).filter(
    (raised) => !suppressed.some(({ rule, ref }) => rule === raised.rule && ref === raised.ref),
  );
  const found = said.map(({ rule, severity, ref, message, remedy, source }): Finding => ({
    rule,
    severity,
    ref,
    message: say(message, lang),
    remedy: say(remedy, lang),
    source,
  }));
  const place = placeOrder(assessment, programme);
  return [...found, ...extra].sort((a, b) => place(a.ref) - place(b.ref));
}

function checkContext({ assessment, scored }: GateContext, programme: Programme): CheckContext {
  return { assessment, programme, scored, spans: itemSpans(assessment, programme), previous: null };
}
