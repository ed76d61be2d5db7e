import type { DeadlineRule, Text } from "../rulebook/index";
import type { AgendaEntry } from "./agenda";

interface Dated {
  readonly rule: DeadlineRule;
  readonly entry: AgendaEntry;
}

const joined = (texts: readonly Text[]): Text => ({
  zh: texts.map(({ zh }) => zh).join("；或"),
  en: texts.map(({ en }) => en).join("; or "),
});

/**
 * One of several: what was done first decides, and the others are not taken (Arts. 15 and 16: the one plan or the
 * other). While none is done, those of one day are one entry, which any of them settles.
 */
export function withAlternatives(dated: readonly Dated[]): readonly AgendaEntry[] {
  return dated.flatMap((one): readonly AgendaEntry[] => {
    const group = dated.filter(({ rule }) => rule.oneOf !== undefined && rule.oneOf === one.rule.oneOf);
    if (group.length < 2) return [one.entry];
    const done = group.filter(({ entry }) => entry.state === "done" || entry.state === "late");
    const first = done.map(({ entry }) => entry.doneOn ?? "").sort()[0];
    if (first !== undefined)
      return [one.entry.doneOn === first ? one.entry : { ...one.entry, state: "not-taken" }];
    const same = group.filter(({ entry }) => entry.due === one.entry.due);
    if (same[0] !== one) return [];
    return [
      {
        ...one.entry,
        id: same.map(({ rule }) => rule.id).join("/"),
        title: joined(same.map(({ entry }) => entry.title)),
        doneBy: same.flatMap(({ entry }) => entry.doneBy),
        doneOn: null,
        source: same.map(({ rule }) => rule.source).join("、"),
      },
    ];
  });
}
