/** Experts' copies joined with this workbook. */
import type { Assessment, QuestionEntry, ScoreEntry } from "../../assessment";
import type { Language } from "../../i18n";
import { MergeError, mergePanel, withChangesLogged, type MergeConflict } from "../../review";
import { isReadable, type CheckedFile } from "../ranking/form-check";

export interface Merged {
  readonly files: number;
  readonly refused: readonly { readonly file: string; readonly reason: string }[];
  readonly conflicts: readonly MergeConflict[];
  /** Questions and registered interests that this workbook did not have. */
  readonly questions: number;
  readonly interests: number;
  /** Null where nothing can be merged. */
  readonly change: ((now: Assessment) => Assessment) | null;
}

interface Own {
  readonly name: string;
  readonly assessment: Assessment;
}

const NOTHING = { questions: 0, interests: 0 } as const;

export function mergedWith(own: Own, read: readonly CheckedFile[], who: string, lang: Language): Merged {
  const refused = read.flatMap((file) =>
    isReadable(file) ? [] : [{ file: file.file, reason: file.refused }],
  );
  const copies = read.filter(isReadable);
  if (copies.length === 0) return { files: 0, refused, conflicts: [], ...NOTHING, change: null };
  try {
    const { assessment, conflicts } = mergePanel(
      [{ file: own.name, assessment: own.assessment }, ...copies],
      { lang },
    );
    const when = new Date().toISOString();
    return {
      files: copies.length,
      refused,
      conflicts,
      change: (now) => withChangesLogged(now, withReviewOf(now, assessment), { who, when }),
      ...broughtIn(own.assessment, assessment),
    };
  } catch (error) {
    if (!(error instanceof MergeError)) throw error;
    const reason = lang === "en" ? error.text.en : error.text.zh;
    return {
      files: 0,
      refused: copies.map(({ file }) => ({ file, reason })),
      conflicts: [],
      ...NOTHING,
      change: null,
    };
  }
}

/** Marks, reasons, questions, interests and the copies' own logs come in; nothing of the city's form changes. */
function withReviewOf(now: Assessment, merged: Assessment): Assessment {
  const questions = joined(now.review?.questions, merged.review?.questions, askedOf);
  const interests = joined(now.review?.interests, merged.review?.interests, ({ expert }) => expert);
  const experts = [...new Set([...(now.review?.experts ?? []), ...(merged.review?.experts ?? [])])];
  const more = questions.length + interests.length + experts.length > 0;
  return {
    ...now,
    scores: withMarksOf(now.scores, merged.scores),
    ...(more
      ? {
          review: {
            ...now.review,
            ...(experts.length === 0 ? {} : { experts }),
            questions: numbered(questions),
            interests,
          },
        }
      : {}),
    ...(merged.log ? { log: merged.log } : {}),
  };
}

const askedOf = ({ item, by, text }: QuestionEntry): string => JSON.stringify([item, by ?? "", text]);

/** The merged entries, and those of this workbook that the copies contradict: they stay as they are. */
function joined<Entry>(
  own: readonly Entry[] = [],
  merged: readonly Entry[] = [],
  keyOf: (entry: Entry) => string,
): readonly Entry[] {
  const there = new Set(merged.map(keyOf));
  return [...merged, ...own.filter((entry) => !there.has(keyOf(entry)))];
}

/** No two questions bear one number. */
function numbered(questions: readonly QuestionEntry[]): readonly QuestionEntry[] {
  const taken = new Set<string>();
  return questions.map((question) => {
    let no = question.no;
    for (let next = questions.length; taken.has(no); next += 1) no = `Q${String(next)}`;
    taken.add(no);
    return { ...question, no };
  });
}

function broughtIn(own: Assessment, merged: Assessment): Pick<Merged, "questions" | "interests"> {
  const count = ({ review }: Assessment, part: "questions" | "interests"): number =>
    review?.[part]?.length ?? 0;
  const more = (part: "questions" | "interests"): number =>
    Math.max(0, count(merged, part) - count(own, part));
  return { questions: more("questions"), interests: more("interests") };
}

/** Marks and their reasons come in; where copies contradict each other this workbook stays as it is. */
function withMarksOf(now: Assessment["scores"], merged: Assessment["scores"]): Assessment["scores"] {
  const joined = Object.entries(merged).map(([item, { experts, reasons }]): readonly [string, ScoreEntry] => {
    const own = now[item] ?? {};
    return [
      item,
      {
        ...own,
        ...(experts ? { experts: { ...own.experts, ...experts } } : {}),
        ...(reasons ? { reasons: { ...own.reasons, ...reasons } } : {}),
      },
    ];
  });
  return { ...now, ...Object.fromEntries(joined) };
}
