/** Experts' copies joined with this workbook. */
import type { Assessment, ScoreEntry } from "../../assessment";
import type { Language } from "../../i18n";
import { MergeError, mergePanel, withChangesLogged, type MergeConflict } from "../../review";
import { isReadable, type CheckedFile } from "../ranking/form-check";

export interface Merged {
  readonly files: number;
  readonly refused: readonly { readonly file: string; readonly reason: string }[];
  readonly conflicts: readonly MergeConflict[];
  /** Null where nothing can be merged. */
  readonly change: ((now: Assessment) => Assessment) | null;
}

interface Own {
  readonly name: string;
  readonly assessment: Assessment;
}

export function mergedWith(own: Own, read: readonly CheckedFile[], who: string, lang: Language): Merged {
  const refused = read.flatMap((file) =>
    isReadable(file) ? [] : [{ file: file.file, reason: file.refused }],
  );
  const copies = read.filter(isReadable);
  if (copies.length === 0) return { files: 0, refused, conflicts: [], change: null };
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
      change: (now) =>
        withChangesLogged(now, { ...now, scores: withMarksOf(now.scores, assessment.scores) }, { who, when }),
    };
  } catch (error) {
    if (!(error instanceof MergeError)) throw error;
    const reason = lang === "en" ? error.text.en : error.text.zh;
    return { files: 0, refused: copies.map(({ file }) => ({ file, reason })), conflicts: [], change: null };
  }
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
