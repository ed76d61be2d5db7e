import type { Assessment, Lang, LogEntry } from "../assessment/index";
import { programme as programmeOf } from "../rulebook/index";
import { differences } from "./differences";
import { placeName } from "./places";

/** Who changed something and why, as typed. */
export interface Change {
  readonly who: string;
  readonly when: string;
  readonly why?: string;
}

/** Parts that are records themselves. */
const RECORDS: ReadonlySet<string> = new Set(["log", "kept", "review"]);

/** The later state with every change against the earlier one entered in its log; nothing earlier is touched. */
export function withChangesLogged(before: Assessment, after: Assessment, change: Change): Assessment {
  const entries = differences(before, after)
    .filter(({ steps: [part = ""] }) => !RECORDS.has(part))
    .map(({ steps, from, to }): LogEntry => ({ ...change, place: steps.join("."), from, to }));
  return entries.length === 0 ? after : { ...after, log: [...(after.log ?? []), ...entries] };
}

/** The log as rows for people: when, who, place, from, to, why. */
export function logRows(assessment: Assessment, lang: Lang = "zh-CN"): readonly (readonly string[])[] {
  const programme = programmeOf(assessment.programme);
  const word = (value: LogEntry["from"]): string =>
    value === null || value === undefined ? "" : String(value);
  return (assessment.log ?? []).map(({ when, who, place, from, to, why }) => {
    const { zh, en } = placeName(stepsOf(place), programme);
    return [when, who, lang === "en" ? en : zh, word(from), word(to), why ?? ""];
  });
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
