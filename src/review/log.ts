import type { Assessment, Lang, LogEntry } from "../assessment/index";
import { programme as programmeOf } from "../rulebook/index";
import { differences, type Difference } from "./differences";
import { placeName } from "./places";

/** Who changed something and why, as typed. */
export interface Change {
  readonly who: string;
  readonly when: string;
  readonly why?: string;
}

/** Parts that are records themselves. */
const RECORDS: ReadonlySet<string> = new Set(["log", "kept", "review"]);

/**
 * The later state with every change against the earlier one entered in its log; what the log tells already, as that of
 * a merged copy may, is not entered twice.
 */
export function withChangesLogged(before: Assessment, after: Assessment, change: Change): Assessment {
  const entries = notLogged(before, after).map(({ steps, from, to }): LogEntry => ({
    ...change,
    place: steps.join("."),
    from,
    to,
  }));
  return entries.length === 0 ? after : { ...after, log: [...(after.log ?? []), ...entries] };
}

/** Changes of content that no entry added to the log since then tells of. */
export function notLogged(before: Assessment, now: Assessment, lang: Lang = "zh-CN"): readonly Difference[] {
  const known = new Set((before.log ?? []).map(entryKey));
  const told = new Set(
    (now.log ?? [])
      .filter((entry) => !known.has(entryKey(entry)))
      .map(({ place, to }) => JSON.stringify([place, to ?? null])),
  );
  return differences(before, now, lang).filter(
    ({ steps, to }) => !RECORDS.has(steps[0] ?? "") && !told.has(JSON.stringify([steps.join("."), to])),
  );
}

const entryKey = ({ who, when, place, from, to }: LogEntry): string =>
  JSON.stringify([who, when, place, from ?? null, to ?? null]);

/** What people call the place of an entry. */
export function logPlace({ programme }: Assessment, { place }: LogEntry, lang: Lang = "zh-CN"): string {
  const { zh, en } = placeName(stepsOf(place), programmeOf(programme));
  return lang === "en" ? en : zh;
}

/** The log as rows for people: when, who, place, from, to, why. */
export function logRows(assessment: Assessment, lang: Lang = "zh-CN"): readonly (readonly string[])[] {
  return (assessment.log ?? []).map((entry) => {
    const { when, who, from, to, why } = entry;
    return [when, who, logPlace(assessment, entry, lang), word(from), word(to), why ?? ""];
  });
}

const HEADS: Readonly<Record<Lang, readonly string[]>> = {
  "zh-CN": ["日期", "填写人", "位置", "原值", "新值", "理由"],
  en: ["Date", "By", "Place", "From", "To", "Reason"],
};

/** The log as a .csv that Excel opens: UTF-8 with its mark, and no text in it that a spreadsheet would calculate. */
export function logCsv(assessment: Assessment, lang: Lang = "zh-CN"): string {
  const rows = (assessment.log ?? []).map((entry) => [
    entry.when,
    entry.who,
    logPlace(assessment, entry, lang),
    entry.from,
    entry.to,
    entry.why,
  ]);
  const lines = [HEADS[lang], ...rows].map((row) => row.map(csvCell).join(","));
  return `\ufeff${lines.join("\r\n")}\r\n`;
}

const word = (value: LogEntry["from"]): string =>
  value === null || value === undefined ? "" : String(value);

/** Signs, full-width ones too, that begin a formula, and white space before which some programs look for one. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** An apostrophe keeps a text a text; numbers stay numbers. */
function csvCell(value: LogEntry["from"]): string {
  const text = word(value);
  const safe = typeof value === "string" && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Ids of the forms hold dots themselves ("annex1.A3.8.count"), those of items do not ("scores.T1.experts.张"). */
function stepsOf(place: string): readonly string[] {
  const [part = "", ...rest] = place.split(".");
  if (["scores", "settings", "city", "dates", "evidence", "enterprises"].includes(part))
    return [part, ...rest];
  const id = rest.join(".");
  const inner = /^(?!A0\.|S\.)(.+)\.([a-z]+)$/i.exec(id);
  return inner === null ? [part, id] : [part, inner[1] ?? "", inner[2] ?? ""];
}
