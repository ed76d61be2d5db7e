/** One gate, asked with numbers of a cell: the same evaluators as the form's, on nothing but what was given. */
import { emptyAssessment, isIsoDate, type Assessment, type Outcome } from "../assessment";
import type { Gate, Programme } from "../rulebook";
import { evaluateGate, exact, nearest, scoreColumn, type GateContext } from "../scoring";
import { invalidValue, notAvailable } from "./errors";
import { displayLanguage } from "./language";

const WORDS: Readonly<Record<Outcome, { readonly zh: string; readonly en: string }>> = {
  met: { zh: "达到", en: "met" },
  "not-met": { zh: "未达到", en: "not met" },
  undetermined: { zh: "待定", en: "undetermined" },
  manual: { zh: "需人工判断", en: "for a person to judge" },
};

/** The word for a gate's outcome; a blank value is undetermined, never failed. */
export function gateWord(programme: Programme, written: unknown, value: unknown, of: unknown): string {
  const gate = gateNamed(programme, written);
  const { outcome } = evaluateGate(gate, contextFor(programme, gate, blankToNull(value), blankToNull(of)));
  return WORDS[outcome][displayLanguage()];
}

function gateNamed(programme: Programme, written: unknown): Gate {
  // A cell that holds 18.1 is a number, and one that holds 18.10 would be too.
  const wanted = String(written ?? "")
    .normalize("NFKC")
    .trim()
    .toLowerCase();
  const found = programme.gates.find(
    (gate) => gate.id === wanted || gate.source.normalize("NFKC") === wanted,
  );
  if (found) return found;
  const known = programme.gates.map((gate) => gate.id).join(", ");
  throw notAvailable({
    zh: `没有“${wanted}”这一条件，可写：${known}`,
    en: `No gate “${wanted}”. Known: ${known}`,
  });
}

function contextFor(programme: Programme, gate: Gate, value: unknown, of: unknown): GateContext {
  const empty = emptyAssessment(programme.id);
  const context = (assessment: Assessment): GateContext => ({
    assessment,
    programme,
    scored: scoreColumn(assessment, programme, "self"),
    total: null,
  });
  switch (gate.rule.kind) {
    case "threshold":
      return value === null ? context(empty) : thresholdContext(context(empty), gate.rule.of, number(value));
    case "rank": {
      const [rank, population] = [value === null ? null : number(value), of === null ? null : number(of)];
      return context({ ...empty, ranks: { [gate.id]: { rank, of: population } } });
    }
    case "elapsed":
      return context({ ...empty, dates: { [gate.rule.from]: day(value), [gate.rule.to]: day(of) } });
    case "in-time": {
      // Its first day and its last, as for the other gates of days: the deadline follows from the first.
      const { date, deadline } = gate.rule;
      const from = programme.deadlines.find(({ id }) => id === deadline)?.from;
      const dates = { [date]: day(of), ...(from === undefined ? {} : { [from]: day(value) }) };
      return context({ ...empty, dates });
    }
    case "declaration":
      return context({ ...empty, declarations: { [gate.id]: typeof value === "boolean" ? value : null } });
    case "grades":
      return context({ ...empty, annualAssessments: grades(gate.rule, value, of) });
    case "manual":
      return context(empty);
    case "applicant":
      throw notAvailable({
        zh: `${gate.source}不由数字判断，见窗格`,
        en: `${gate.source} is not decided by a number; see the pane`,
      });
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
function grades(rule: Grades, value: unknown, of: unknown): Assessment["annualAssessments"] {
  if (value === null) return [];
  const [best, given] = [number(value), of === null ? rule.of : number(of)];
  return Array.from({ length: Math.max(0, Math.min(given, rule.of)) }, (_, year) => ({
    year,
    grade: year < best ? rule.grade : "",
  }));
}

const blankToNull = (cell: unknown): unknown => (cell === "" || cell === undefined ? null : cell);

function number(cell: unknown): number {
  if (typeof cell === "number" && Number.isFinite(cell)) return nearest(exact(cell));
  throw invalidValue({ zh: `“${String(cell)}”不是数字`, en: `“${String(cell)}” is not a number` });
}

/** Excel counts days from 30 December 1899. */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

function day(cell: unknown): string | null {
  if (cell === null) return null;
  const text =
    typeof cell === "number" ? new Date(EPOCH + Math.trunc(cell) * DAY).toISOString().slice(0, 10) : cell;
  if (typeof text === "string" && isIsoDate(text)) return text;
  throw invalidValue({
    zh: `“${String(cell)}”不是日期，写成 2018-10-10 或用日期格式的单元格`,
    en: `“${String(cell)}” is no date; write 2018-10-10 or refer to a date cell`,
  });
}
