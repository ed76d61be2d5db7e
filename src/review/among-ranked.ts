import type { Gate, GateRule, Programme } from "../rulebook/index";
import { exact, nearest } from "../scoring/index";
import type { JudgedCity } from "./judged";
import type { AmongRanked } from "./types";

type RankGate = Gate & { readonly rule: Extract<GateRule, { kind: "rank" }> };

const isMeasured = (gate: Gate): gate is RankGate =>
  gate.rule.kind === "rank" && gate.rule.measure !== undefined;

/**
 * The rank gates whose measure stands in the form (Art. 18(6): the pledge loans of Annex 1 三、8), reckoned among
 * the cities at hand, in their order. The clause speaks of all pilot cities: this is a view, not the gate.
 */
export function amongRanked(
  cities: readonly JudgedCity[],
  { gates }: Programme,
): readonly (readonly AmongRanked[])[] {
  const byGate = gates.filter(isMeasured).map((gate) => placed(gate, cities));
  return cities.map((_, index) => byGate.flatMap((places) => places[index] ?? []));
}

function placed({ id, rule }: RankGate, cities: readonly JudgedCity[]): readonly AmongRanked[] {
  const values = cities.map(({ measured }) => measured.get(id) ?? null);
  const given = values.filter((value) => value !== null).sort((a, b) => b - a);
  const ranks = new Map<number, number>();
  given.forEach((value, index) => {
    if (!ranks.has(value)) ranks.set(value, index + 1);
  });
  const places = exact(rule.share).mul(exact(given.length));
  const [whole, roundedUp] = [nearest(places.floor()), nearest(places.ceil())];
  const of = given.length;
  return values.map((value): AmongRanked => {
    const rank = value === null ? null : (ranks.get(value) ?? null);
    if (rank === null) return { gate: id, value, rank, of, outcome: "undetermined", flag: null };
    if (rank <= whole) return { gate: id, value, rank, of, outcome: "met", flag: null };
    return { gate: id, value, rank, of, outcome: "not-met", flag: rank === roundedUp ? "boundary" : null };
  });
}
