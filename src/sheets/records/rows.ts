import type { Assessment, LogEntry } from "../../assessment";
import { formRows, indicators, type Programme } from "../../rulebook";
import { textOfItems } from "../evidence/notation";
import { say, type Language } from "../language";
import { HOLIDAY_STATES } from "../holidays/words";
import { furtherHolidays } from "../holidays/fill";
import { ticksOnSheet } from "../materials/cells";
import type { Scalar } from "../plan";
import type { RecordColumn } from "./names";
import { shownMaterial, shownPlace, shownRef } from "./notation";
import { KINDS, MATERIALS, QUESTIONS, WINDOWS, type RecordKind } from "./words";

/** One row of the table; a column that is not given is blank. */
export type RecordRow = { readonly [column in RecordColumn]?: Scalar | null | undefined };

/** A cell holds 32,767 characters at most. */
const LONGEST_CELL = 20_000;

interface About {
  readonly programme: Programme;
  readonly assessment: Assessment;
  readonly language: Language;
}

const entries = <T>(part: Readonly<Record<string, T>> | undefined): readonly (readonly [string, T])[] =>
  Object.entries(part ?? {});

/** The checksums of a seal in pieces that a cell can hold. */
function pieces(parts: Readonly<Record<string, string>>): readonly string[] {
  const texts: string[] = [];
  let piece: Record<string, string> = Object.create(null);
  let length = 0;
  for (const [place, checksum] of Object.entries(parts)) {
    const more = JSON.stringify([place, checksum]).length;
    if (length > 0 && length + more > LONGEST_CELL) {
      texts.push(JSON.stringify(piece));
      piece = Object.create(null);
      length = 0;
    }
    piece[place] = checksum;
    length += more;
  }
  return length === 0 ? texts : [...texts, JSON.stringify(piece)];
}

const isBlankText = (value: LogEntry["from"]): boolean =>
  value === null || value === undefined || (typeof value === "string" && value.trim() === "");

/** The rows of each kind, its word left to the caller. */
const ROWS: Readonly<Record<RecordKind, (about: About) => readonly RecordRow[]>> = {
  kept: ({ assessment }) =>
    (assessment.kept ?? []).map(({ rule, ref, reason, by, on }) => ({
      ref: shownRef(ref),
      content: rule,
      note: reason,
      by,
      on,
    })),
  window: ({ assessment, language }) =>
    entries(assessment.windows).map(([id, { type, reason }]) => ({
      ref: shownRef(id),
      content: say(WINDOWS[type], language),
      note: reason,
    })),
  bound: ({ assessment }) =>
    entries(assessment.bounds).flatMap(([id, { least, most }]) =>
      isBlankText(least) && isBlankText(most) ? [] : [{ ref: shownRef(id), from: least, to: most }],
    ),
  figure: ({ assessment }) => amounts(assessment.figures),
  material: ({ programme, assessment, language }) =>
    entries(ticksOnSheet(programme) ? {} : assessment.materials).flatMap(([id, there]) =>
      there === null
        ? []
        : [
            {
              ref: shownMaterial(programme, id, language),
              state: say(there ? MATERIALS.yes : MATERIALS.no, language),
            },
          ],
    ),
  holiday: ({ programme, assessment, language }) =>
    furtherHolidays(programme, assessment).map(({ date, name, off }) => ({
      ref: name,
      state: say(HOLIDAY_STATES[off ? "yes" : "no"], language),
      on: date,
    })),
  // The form composes the printed cell of a pair: what is no pair has no cell there.
  typed: ({ programme, assessment }) =>
    formRows(programme).flatMap(({ id, value }) => {
      const typed = assessment.annex1[id];
      if (value.kind !== "pair" || typed === undefined || typeof typed === "object" || isBlankText(typed))
        return [];
      return [{ ref: shownRef(id), to: typed }];
    }),
  effort: ({ assessment }) => amounts(assessment.effort),
  opinion: ({ programme, assessment }) =>
    indicators(programme).flatMap(({ id }) =>
      entries(assessment.scores[id]?.reasons ?? {}).flatMap(([expert, reason]) =>
        isBlankText(reason) ? [] : [{ ref: shownRef(id), content: reason, by: expert }],
      ),
    ),
  threshold: ({ assessment }) =>
    isBlankText(assessment.review?.reasonAbove) ? [] : [{ to: assessment.review?.reasonAbove ?? "" }],
  expert: ({ assessment }) => (assessment.review?.experts ?? []).map((by) => ({ by })),
  interest: ({ assessment }) =>
    (assessment.review?.interests ?? []).map(({ expert, items, reason }) => ({
      ref: textOfItems(items),
      note: reason,
      by: expert,
    })),
  question: ({ assessment, language }) =>
    (assessment.review?.questions ?? []).map(({ no, item, text, by, on, state, answer }) => ({
      no,
      ref: shownRef(item),
      content: text,
      note: answer,
      state: say(QUESTIONS[state], language),
      by,
      on,
    })),
  seal: ({ assessment: { seal } }) => {
    if (seal === undefined) return [];
    const [first, ...rest] = pieces(seal.parts);
    const head = { content: seal.digest, note: seal.rulebook, by: seal.by, on: seal.on, data: first ?? "" };
    return [head, ...rest.map((data) => ({ data }))];
  },
  log: ({ programme, assessment, language }) =>
    (assessment.log ?? []).map(({ who, when, place, from, to, why }) => ({
      ref: shownPlace(programme, place, language),
      note: why,
      from,
      to,
      by: who,
      on: when,
    })),
};

function amounts(part: Readonly<Record<string, number | null>> | undefined): readonly RecordRow[] {
  return entries(part).flatMap(([id, to]) => (to === null ? [] : [{ ref: shownRef(id), to }]));
}

const isKind = (kind: string): kind is RecordKind => kind in ROWS;
const RECORD_KINDS = Object.keys(KINDS).filter(isKind);

/** Everything that the table holds for an assessment, kind by kind; the changes, which grow, come last. */
export function recordRows(
  programme: Programme,
  assessment: Assessment,
  language: Language,
): readonly RecordRow[] {
  return RECORD_KINDS.flatMap((kind) =>
    ROWS[kind]({ programme, assessment, language }).map((row) => ({
      ...row,
      kind: say(KINDS[kind], language),
    })),
  );
}
