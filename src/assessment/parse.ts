import * as v from "valibot";
import { programmes, type Programme } from "../rulebook/index";
import { emptyAssessment } from "./empty";
import { AssessmentError } from "./error";
import { choice, sentence } from "./faults";
import { place, type Step } from "./place";
import { requirePlainJson } from "./plain-json";
import { assessmentSchema } from "./schema";
import type { Assessment } from "./types";

type Schema = ReturnType<typeof assessmentSchema>;
type Parsed = v.InferOutput<Schema>;

/** A schema is built from a few hundred rows, so each programme's is kept. */
const schemas = new WeakMap<Programme, Schema>();

/** Reads an assessment from parsed JSON. Throws an `AssessmentError` that names the place and the remedy. */
export function parseAssessment(json: unknown): Assessment {
  requirePlainJson(json);
  const parsed = v.safeParse(schemaFor(json), json);
  if (!parsed.success) throw described(parsed.issues[0], parsed.issues.length - 1);
  requireDistinct(parsed.output.evidence, "evidence", "no");
  requireDistinct(parsed.output.annualAssessments, "annualAssessments", "year");
  requireDistinct(parsed.output.review?.questions, "review.questions", "no");
  return withDefaults(parsed.output);
}

function schemaFor(json: unknown): Schema {
  const wanted: unknown = v.is(v.looseObject({ programme: v.unknown() }), json) ? json.programme : undefined;
  const programme = programmes.find((candidate) => candidate.id === wanted);
  if (programme === undefined) throw withoutProgramme(json, wanted);
  const schema = schemas.get(programme) ?? assessmentSchema(programme);
  schemas.set(programme, schema);
  return schema;
}

function withoutProgramme(json: unknown, wanted: unknown): AssessmentError {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return fault([], "object", json);
  if (wanted === undefined || wanted === null) return fault(["programme"], "missing", wanted);
  return fault(["programme"], choice(programmes.map((candidate) => candidate.id)), wanted);
}

/** Only the first fault is told in full: one line, one place to mend. */
function described(issue: v.BaseIssue<unknown>, others: number): AssessmentError {
  const steps = (issue.path ?? []).map((item): Step => {
    return typeof item.key === "number" ? item.key : String(item.key);
  });
  const given = issue.message.startsWith("keys:") ? steps.at(-1) : issue.input;
  return fault(steps, issue.message, given, others);
}

function fault(steps: readonly Step[], message: string, given: unknown, others = 0): AssessmentError {
  const text = sentence(message, given);
  const where = place(steps);
  const more = others === 0 ? { zh: "", en: "" } : { zh: `（另有 ${others} 处）`, en: ` (${others} more)` };
  return new AssessmentError(where, {
    zh: `${where === "" ? "整个文件" : where}：${text.zh}。${more.zh}`,
    en: `${where === "" ? "the document" : where}: ${text.en}.${more.en}`,
  });
}

/** Two documents with one number, or two grades for one year, could not be told apart. */
function requireDistinct<K extends string>(
  entries: readonly { readonly [key in K]: string | number }[] | null | undefined,
  part: string,
  key: K,
): void {
  const seen = new Map<string | number, number>();
  entries?.forEach((entry, index) => {
    const first = seen.get(entry[key]);
    if (first !== undefined) {
      const where = place([part, index, key]);
      throw new AssessmentError(where, {
        zh: `${where}：“${entry[key]}”与 ${place([part, first, key])} 重复；改为不同的，或合并两条。`,
        en: `${where}: "${entry[key]}" is already used by ${place([part, first, key])}; change it or merge the two.`,
      });
    }
    seen.set(entry[key], index);
  });
}

/** A part that is null or absent is an empty part. */
function withDefaults(parsed: Parsed): Assessment {
  const empty = emptyAssessment(parsed.programme);
  return {
    format: parsed.format,
    programme: parsed.programme,
    city: parsed.city ?? empty.city,
    dates: parsed.dates ?? empty.dates,
    settings: parsed.settings ?? empty.settings,
    annex1: parsed.annex1 ?? empty.annex1,
    remarks: parsed.remarks ?? empty.remarks,
    lists: parsed.lists ?? empty.lists,
    supplement: parsed.supplement ?? empty.supplement,
    scores: parsed.scores ?? empty.scores,
    evidence: parsed.evidence ?? empty.evidence,
    enterprises: parsed.enterprises ?? empty.enterprises,
    funds: parsed.funds ?? empty.funds,
    ranks: parsed.ranks ?? empty.ranks,
    annualAssessments: parsed.annualAssessments ?? empty.annualAssessments,
    declarations: parsed.declarations ?? empty.declarations,
    ...(parsed.windows ? { windows: parsed.windows } : {}),
    ...(parsed.bounds ? { bounds: parsed.bounds } : {}),
    ...(parsed.figures ? { figures: parsed.figures } : {}),
    ...(parsed.materials ? { materials: parsed.materials } : {}),
    ...(parsed.holidays ? { holidays: parsed.holidays } : {}),
    ...(parsed.track ? { track: parsed.track } : {}),
    ...(parsed.honours ? { honours: parsed.honours } : {}),
    ...(parsed.units ? { units: parsed.units } : {}),
    ...(parsed.plan ? { plan: parsed.plan } : {}),
    ...(parsed.outlines ? { outlines: parsed.outlines } : {}),
    ...(parsed.recommended ? { recommended: parsed.recommended } : {}),
    ...(parsed.rulebook ? { rulebook: parsed.rulebook } : {}),
    ...(parsed.effort ? { effort: parsed.effort } : {}),
    ...(parsed.kept ? { kept: parsed.kept } : {}),
    ...(parsed.review ? { review: parsed.review } : {}),
    ...(parsed.log ? { log: parsed.log } : {}),
    ...(parsed.seal ? { seal: parsed.seal } : {}),
  };
}
