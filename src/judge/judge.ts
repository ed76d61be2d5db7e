import {
  withShared,
  type Assessment,
  type Column,
  type Finding,
  type GateResult,
  type Lang,
  type Result,
  type ScoreSum,
  type SectionResult,
  type TotalResult,
} from "../assessment/index";
import { checkRunner, type RuledDraft } from "../checks/index";
import { deadlines, itemSpans, windowResults } from "../lifecycle/index";
import { gatesOf, programme as programmeOf, type Text } from "../rulebook/index";
import {
  bandOf,
  derivedValues,
  evaluateGate,
  nearest,
  scoreColumn,
  totalOf,
  type ExactSum,
  type ExactTotal,
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
  /** The assessment of the year before, to compare with. */
  readonly previous?: Assessment | null;
}

/** What the rules say of an assessment. */
export type Judge = (assessment: Assessment, options?: JudgeOptions) => Result;

/** Pure: the same input gives the same result, whatever its key order. */
export const judge: Judge = (assessment, options) => judging()(assessment, options);

/**
 * `judge` for one workbook over time. The results are the same; what rests on parts that have not changed since the
 * last call is not worked out again, so that a keystroke costs what it touches and not the whole list of enterprises.
 */
export function judging(): Judge {
  const steps = stepsOf();
  let last: Assessment | null = null;
  return (given, options = {}) => {
    const { column, lang = "zh-CN", extra = [], suppressed = [], previous = null } = options;
    const assessment = withShared(last, given);
    last = assessment;
    const programme = programmeOf(assessment.programme);
    const { scores, settings, city, dates, annex1, supplement, windows: chosen } = assessment;
    const scored = steps.scored([programme, scores, settings, city, column], () =>
      scoreColumn(assessment, programme, column),
    );
    const spans = steps.spans([programme, dates, settings, chosen], () => itemSpans(assessment, programme));
    const total = steps.total([programme, scored, settings], () => totalOf(assessment, programme, scored));
    const found = steps
      .run({ assessment, programme, scored, spans, previous })
      .filter((raised) => !suppressed.some(({ rule, ref }) => rule === raised.rule && ref === raised.ref));
    const context = { assessment, programme, scored, total };
    return {
      format: "ipcity-result/1",
      programme: programme.id,
      column: scored.column,
      sections: sectionResults(scored),
      total: total === null ? null : totalResult(total),
      gates: gatesOf(programme, assessment.track).map((gate): GateResult => {
        const { outcome, flag, reason } = evaluateGate(gate, context);
        return { id: gate.id, outcome, flag, reason: say(reason, lang), source: gate.source };
      }),
      band: bandOf(assessment, programme, scored, total),
      derived: steps.derived([programme, annex1, supplement, settings], () =>
        derivedValues(assessment, programme),
      ),
      windows: windowResults(spans),
      deadlines: steps.deadlines([programme, dates, settings], () => deadlines(assessment, programme)),
      findings: ordered(
        [...found.map((draft) => findingOf(draft, lang)), ...extra],
        steps.place([programme, assessment.evidence, assessment.enterprises], () =>
          placeOrder(assessment, programme),
        ),
      ),
    };
  };
}

/** Each step of the judgement beside what it was last worked out from. */
const stepsOf = () => ({
  scored: kept<ScoredColumn>(),
  spans: kept<ReturnType<typeof itemSpans>>(),
  total: kept<ExactTotal | null>(),
  derived: kept<Result["derived"]>(),
  deadlines: kept<Result["deadlines"]>(),
  place: kept<ReturnType<typeof placeOrder>>(),
  run: checkRunner(),
});

/** The last result of a computation, given again as long as its inputs are the same objects. */
function kept<T>(): (inputs: readonly unknown[], compute: () => T) => T {
  let known: { readonly inputs: readonly unknown[]; readonly value: T } | null = null;
  return (inputs, compute) => {
    if (known === null || known.inputs.some((input, index) => input !== inputs[index])) {
      known = { inputs, value: compute() };
    }
    return known.value;
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

function findingOf({ rule, severity, ref, message, remedy, source }: RuledDraft, lang: Lang): Finding {
  return { rule, severity, ref, message: say(message, lang), remedy: say(remedy, lang), source };
}

/** Findings in the order of the forms, those of one place in the order of the registry. */
const ordered = (found: readonly Finding[], place: (ref: string) => number): readonly Finding[] =>
  [...found].sort((a, b) => place(a.ref) - place(b.ref));
