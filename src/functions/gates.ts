/** One gate, asked with numbers of a cell: the same evaluators as the form's, on nothing but what was given. */
import { emptyAssessment, type Assessment, type Flag, type Outcome } from "../assessment";
import type { Gate, Programme } from "../rulebook";
import { evaluateGate, exact, scoreColumn, type GateContext, type ScoredColumn } from "../scoring";
import { numberIn, numberOf, oneCell, rowsIn, truthIn, wordIn, type Cell } from "./cells";
import { dayOf } from "./days";
import { invalidValue, notAvailable } from "./errors";
import { factsOf } from "./gate-facts";
import { displayLanguage } from "./language";

const WORDS: Readonly<Record<Outcome, { readonly zh: string; readonly en: string }>> = {
  met: { zh: "达到", en: "met" },
  "not-met": { zh: "未达到", en: "not met" },
  undetermined: { zh: "待定", en: "undetermined" },
  manual: { zh: "需人工判断", en: "for a person to judge" },
};

const FLAGS: Readonly<Record<NonNullable<Flag>, { readonly zh: string; readonly en: string }>> = {
  boundary: { zh: "临界", en: "boundary" },
  estimate: { zh: "估算", en: "estimate" },
};

/** The word for a gate's outcome; a blank value is undetermined, never failed. */
export function gateWord(programme: Programme, written: unknown, value: unknown, of: unknown): string {
  const gate = gateNamed(programme, wordIn(written));
  return wordOf(evaluateGate(gate, contextFor(programme, gate, oneCell(value), oneCell(of))).outcome);
}

const wordOf = (outcome: Outcome): string => WORDS[outcome][displayLanguage()];

/**
 * Every gate with its outcome, flag, reason and clause. `facts` has a row per gate that something is known of: its id,
 * the value and, where there is one, what the value is of, as for one gate; the others are undetermined.
 */
export function gateTable(programme: Programme, facts: unknown): string[][] {
  const given = new Map(
    rowsIn(facts).flatMap(([id = null, value = null, of = null]) =>
      id === null ? [] : [[gateNamed(programme, String(id)).id, { value, of }] as const],
    ),
  );
  return programme.gates.map((gate) => {
    const { value, of } = given.get(gate.id) ?? { value: null, of: null };
    const { outcome, flag, reason } = evaluateGate(gate, contextFor(programme, gate, value, of, true));
    const mark = flag === null ? "" : FLAGS[flag][displayLanguage()];
    return [gate.id, wordOf(outcome), mark, reason[displayLanguage()], gate.source];
  });
}

/** A rank against a share of the places, or against the share of a rank gate; exactly, unless rounded up. */
export function rankWord(
  programme: Programme,
  given: { readonly rank: unknown; readonly of: unknown; readonly limit: unknown; readonly roundUp: unknown },
): string {
  const [rank, of] = [numberIn(given.rank), numberIn(given.of)];
  const roundUp = truthIn(given.roundUp, "名额向上取整", "rounding up") ?? false;
  const gate = rankGate(programme, given.limit);
  if (rank !== null && (rank < 1 || (of !== null && rank > of))) {
    throw invalidValue({
      zh: `名次 ${rank} 应在 1 至总数${of === null ? "" : ` ${of}`} 之间`,
      en: `The rank ${rank} must lie between 1 and the number ranked${of === null ? "" : ` (${of})`}`,
    });
  }
  const empty = emptyAssessment(programme.id);
  const settings = roundUp ? { "rank-rounding": "round-up" } : {};
  const assessment = { ...empty, settings, ranks: { [gate.id]: { rank, of } } };
  return wordOf(evaluateGate(gate, contextOf(programme, assessment)).outcome);
}

/** The rank gate of an id, or one with a share of one's own. */
function rankGate(programme: Programme, limit: unknown): Gate {
  const cell = oneCell(limit);
  const isShare = typeof cell === "number" && cell > 0 && cell <= 1;
  const ranked = programme.gates.filter(({ rule }) => rule.kind === "rank");
  const found = isShare
    ? ranked[0]
    : ranked.find(({ id }) => idWritten(id) === idWritten(String(cell ?? "")));
  if (found?.rule.kind === "rank") {
    return isShare ? { ...found, rule: { ...found.rule, share: String(exact(cell).toFraction()) } } : found;
  }
  const known = ranked.map(({ id }) => id).join(", ");
  throw notAvailable({
    zh: `限额写 0 至 1 之间的数，或按名次判断的条件编号：${known}`,
    en: `The limit is a share from 0 to 1, or the id of a condition on ranks: ${known}`,
  });
}

/** A cell that holds 18.1 is a number, and one that holds 18.10 would be too. */
const idWritten = (written: string): string => written.normalize("NFKC").trim().toLowerCase();

export const gateWritten = (programme: Programme, written: string): Gate | undefined =>
  programme.gates.find(
    ({ id, source }) =>
      idWritten(id) === idWritten(written) || source.normalize("NFKC") === idWritten(written),
  );

function gateNamed(programme: Programme, written: string): Gate {
  const found = gateWritten(programme, written);
  if (found) return found;
  const known = programme.gates.map((gate) => gate.id).join(", ");
  throw notAvailable({
    zh: `没有“${written}”这一条件，可写：${known}`,
    en: `No gate “${written}”. Known: ${known}`,
  });
}

const contextOf = (programme: Programme, assessment: Assessment): GateContext => ({
  assessment,
  programme,
  scored: nothingScored(programme),
  total: null,
});

const known = new WeakMap<Programme, ScoredColumn>();

/** No question to a gate brings scores of items along, so one empty column serves them all. */
function nothingScored(programme: Programme): ScoredColumn {
  const before = known.get(programme);
  if (before) return before;
  const scored = scoreColumn(emptyAssessment(programme.id), programme, "self");
  known.set(programme, scored);
  return scored;
}

/** `inTable`: what no number decides is shown as undetermined there, and refused where it is asked for alone. */
function contextFor(programme: Programme, gate: Gate, value: Cell, of: Cell, inTable = false): GateContext {
  const empty = emptyAssessment(programme.id);
  const context = (assessment: Assessment): GateContext => contextOf(programme, assessment);
  switch (gate.rule.kind) {
    case "threshold":
      return value === null
        ? context(empty)
        : thresholdContext(context(empty), gate.rule.of, numberOf(value));
    case "rank": {
      const [rank, population] = [value === null ? null : numberOf(value), of === null ? null : numberOf(of)];
      return context({ ...empty, ranks: { [gate.id]: { rank, of: population } } });
    }
    case "elapsed":
      return context({ ...empty, dates: { [gate.rule.from]: dayOf(value), [gate.rule.to]: dayOf(of) } });
    case "in-time": {
      // Its first day and its last, as for the other gates of days: the deadline follows from the first.
      const { date, deadline } = gate.rule;
      const from = programme.deadlines.find(({ id }) => id === deadline)?.from;
      const dates = { [date]: dayOf(of), ...(from === undefined ? {} : { [from]: dayOf(value) }) };
      return context({ ...empty, dates });
    }
    case "declaration":
      return context({ ...empty, declarations: { [gate.id]: truthIn(value, gate.source, "declaration") } });
    case "grades":
      return context({ ...empty, annualAssessments: grades(gate.rule, value, of) });
    case "manual":
      return context(empty);
    default: {
      const facts = factsOf(programme, gate, value, of);
      if (facts !== null) return context(facts);
      if (inTable && value === null) return context(empty);
      throw notAvailable({
        zh: `${gate.source}不由数字判断，见窗格`,
        en: `${gate.source} is not decided by a number; see the pane`,
      });
    }
  }
}

function thresholdContext(context: GateContext, of: string, value: number): GateContext {
  const score = exact(value);
  const total = { score, best: score, complete: true, official: true };
  const sections = context.scored.sections.map((section) =>
    section.id === of ? { ...section, score, best: score, scored: section.of } : section,
  );
  return { ...context, total, scored: { ...context.scored, sections } };
}

type Grades = Extract<Gate["rule"], { kind: "grades" }>;

/** So many best grades among so many years; the years themselves do not matter to the rule. */
function grades(rule: Grades, value: Cell, of: Cell): Assessment["annualAssessments"] {
  if (value === null) return [];
  const [best, given] = [numberOf(value), of === null ? rule.of : numberOf(of)];
  return Array.from({ length: Math.max(0, Math.min(given, rule.of)) }, (_, year) => ({
    year,
    grade: year < best ? rule.grade : "",
  }));
}
