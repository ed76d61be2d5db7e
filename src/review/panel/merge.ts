import { parseAssessment, type Assessment, type Lang } from "../../assessment/index";
import { programme as programmeOf, type Programme, type Text } from "../../rulebook/index";
import type { Aggregation } from "../../scoring/index";
import type { CityFile } from "../judged";
import { leavesUnder, type Leaf } from "../leaves";
import { byCodePoint } from "../order";
import { placeName } from "../places";
import { isKeyed, keyOf, mergeList } from "./lists";
import { givenWins } from "./policy";

export interface MergeOptions {
  /** How the experts' marks become one; without it as the copies say. */
  readonly aggregation?: Aggregation;
  readonly lang?: Lang;
}

/** A place where the copies do not agree; it is left out of the merged assessment. */
export interface MergeConflict {
  readonly steps: readonly string[];
  readonly message: string;
  /** By file; null where the copy gives nothing. */
  readonly values: readonly { readonly file: string; readonly value: Leaf | null }[];
}

export interface PanelMerge {
  readonly assessment: Assessment;
  readonly conflicts: readonly MergeConflict[];
}

/** Copies that cannot belong together. */
export class MergeError extends Error {
  override readonly name = "MergeError";

  constructor(readonly text: Text) {
    super(text.zh);
  }
}

/** What one copy gives at a place. */
export interface Given {
  readonly file: string;
  readonly value: unknown;
}

/**
 * The copies of several experts as one assessment. Marks are joined by the experts' names; where copies differ in
 * anything else, nothing is chosen: the place is left out and reported. The order of the copies changes nothing.
 */
export function mergePanel(copies: readonly CityFile[], options: MergeOptions = {}): PanelMerge {
  const [first] = copies;
  if (first === undefined) {
    throw new MergeError({ zh: "没有要合并的文件。", en: "There are no files to merge." });
  }
  requireOneCity(copies);
  const merger = new Merger(programmeOf(first.assessment.programme), options.lang ?? "zh-CN");
  const sorted = [...copies]
    .map(({ file, assessment: { seal: _, ...content } }) => ({ file, value: content, key: keyOf(content) }))
    .sort((a, b) => byCodePoint(a.file, b.file) || byCodePoint(a.key, b.key));
  const merged = parseAssessment(numbered(merger.merge(sorted, [])));
  const { aggregation } = options;
  const settings = { ...merged.settings, ...(aggregation ? { "expert-aggregation": aggregation } : {}) };
  return { assessment: { ...merged, settings }, conflicts: merger.conflicts };
}

/** Questions of several experts may bear the same numbers: they are then counted through. */
function numbered(merged: unknown): unknown {
  const review = isRecord(merged) ? merged["review"] : undefined;
  const questions = isRecord(review) ? review["questions"] : undefined;
  if (!isRecord(merged) || !isRecord(review) || !Array.isArray(questions)) return merged;
  const list = questions.filter(isRecord);
  if (new Set(list.map(({ no }) => no)).size === list.length) return merged;
  const counted = list.map((question, index) => ({ ...question, no: `Q${index + 1}` }));
  return { ...merged, review: { ...review, questions: counted } };
}

/** Merged marks of two cities would be nobody's. */
function requireOneCity(copies: readonly CityFile[]): void {
  const programmes = new Set(copies.map(({ assessment }) => assessment.programme));
  if (programmes.size > 1) {
    throw new MergeError({
      zh: `规则包不同（${[...programmes].sort().join("、")}），不能合并。`,
      en: `The rule packs differ (${[...programmes].sort().join(", ")}); the files cannot be merged.`,
    });
  }
  const names = new Set(copies.map(({ assessment }) => (assessment.city.name ?? "").trim()).filter(Boolean));
  if (names.size > 1) {
    throw new MergeError({
      zh: `城市名称不同（${[...names].sort().join("、")}），不是同一城市的文件，不能合并。`,
      en: `The files name different cities (${[...names].sort().join(", ")}) and cannot be merged.`,
    });
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

class Merger {
  readonly conflicts: MergeConflict[] = [];

  constructor(
    private readonly programme: Programme,
    private readonly lang: Lang,
  ) {}

  merge(given: readonly Given[], steps: readonly string[]): unknown {
    const present = given.filter(({ value }) => leavesUnder(value).length > 0);
    const [first, ...others] = present;
    if (first === undefined) return undefined;
    const complete = present.length === given.length || givenWins(steps);
    const key = keyOf(first.value);
    if (complete && others.every(({ value }) => keyOf(value) === key)) return first.value;
    if (present.every(({ value }) => isRecord(value))) return this.mergeRecords(given, steps);
    if (isKeyed(steps)) {
      return mergeList(given, steps, {
        merge: (entries, inner) => this.merge(entries, inner),
        report: (entries, inner) => this.report(entries, inner),
      });
    }
    this.report(given, steps);
    return undefined;
  }

  private mergeRecords(given: readonly Given[], steps: readonly string[]): Readonly<Record<string, unknown>> {
    const keys = new Set(given.flatMap(({ value }) => (isRecord(value) ? Object.keys(value) : [])));
    const merged = [...keys].sort().map((key): [string, unknown] => {
      const inner = given.map(({ file, value }) => ({
        file,
        value: isRecord(value) ? value[key] : undefined,
      }));
      return [key, this.merge(inner, [...steps, key])];
    });
    return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
  }

  private report(given: readonly Given[], steps: readonly string[]): void {
    const values = given.map(({ file, value }) => ({ file, value: told(value) }));
    const { zh, en } = placeName(steps, this.programme);
    const said = (nothing: string): string =>
      values
        .map(({ file, value }) => `${file} ${value === null ? nothing : `“${String(value)}”`}`)
        .join("；");
    const message =
      this.lang === "en"
        ? `${en} differs between the files and was left out: ${said("nothing")}.`
        : `${zh}：各文件不一致，未采用：${said("未填")}。`;
    this.conflicts.push({ steps, message, values });
  }
}

/** A value as one word; a list or pair by what it holds. */
function told(value: unknown): Leaf | null {
  const leaves = leavesUnder(value);
  const [only] = leaves;
  if (only === undefined) return null;
  return leaves.length === 1 ? only.value : leaves.map(({ value: leaf }) => String(leaf)).join("、");
}
