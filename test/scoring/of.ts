import type { Column, Flag, Outcome } from "../../src/assessment/index";
import { programme } from "../../src/rulebook/index";
import { bandOf, evaluateGate, nearest, scoreColumn, totalOf } from "../../src/scoring/index";
import { emptyCity, type Changes, type Json } from "../fixtures/city";

export const measures = programme("2016-87");

export function scored(changes: Changes, column?: Column) {
  const assessment = emptyCity(changes);
  const result = scoreColumn(assessment, measures, column);
  const total = totalOf(assessment, measures, result);
  if (total === null) throw new Error("no total");
  const section = (id: string) => {
    const found = result.sections.find((candidate) => candidate.id === id);
    if (found === undefined) throw new Error(`no section ${id}`);
    return found;
  };
  return {
    column: result.column,
    items: result.items,
    section,
    group: (id: string) => result.sections.flatMap(({ groups }) => groups.get(id) ?? [])[0],
    total: nearest(total.score),
    best: nearest(total.best),
    official: total.official,
    band: bandOf(assessment, measures, result, total),
    gate: (id: string): { outcome: Outcome; flag: Flag } => {
      const gate = measures.gates.find((candidate) => candidate.id === id);
      if (gate === undefined) throw new Error(`no gate ${id}`);
      const { outcome, flag } = evaluateGate(gate, {
        assessment,
        programme: measures,
        scored: result,
        total,
      });
      return { outcome, flag };
    },
  };
}

/** Scores of all items of a section, so that they sum to a number: the first items full, one in between, the rest 0. */
export function scoresSummingTo(section: string, sum: string, column = "self"): Changes {
  const changes: Record<string, Json> = {};
  let rest = Math.round(Number(sum) * 1e6);
  for (const item of measures.scorecard?.sections.find(({ id }) => id === section)?.groups.flatMap(leaves) ??
    []) {
    const value = Math.min(rest, Math.round(Number(item.points) * 1e6));
    rest -= value;
    changes[`scores/${item.id}/${column}`] = value / 1e6;
  }
  if (rest > 0) throw new Error(`${section} cannot reach ${sum}`);
  return changes;
}

type Group = NonNullable<typeof measures.scorecard>["sections"][number]["groups"][number];
const leaves = (group: Group): Group["items"] => [...group.items, ...group.groups.flatMap(leaves)];
