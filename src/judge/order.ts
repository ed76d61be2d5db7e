import type { Assessment } from "../assessment/index";
import { formRows, indicators, type Programme } from "../rulebook/index";

/** Where a finding belongs: cover, Annex 1, supplement, funds, Annex 2, evidence, enterprises; then the unknown. */
export function placeOrder(assessment: Assessment, programme: Programme): (ref: string) => number {
  const refs = [
    ...programme.statusForm.cover.map((field) => field.id),
    ...formRows(programme).map((row) => row.id),
    ...programme.supplement.map((field) => field.id),
    "funds.total",
    ...indicators(programme).map((item) => item.id),
    ...assessment.evidence.map((entry) => entry.no),
  ];
  const places = firsts(refs);
  const names = assessment.enterprises;
  // Thousands of names are laid out only once a finding names one of them.
  let listed: ReadonlyMap<string, number> | null = null;
  return (ref) => {
    const place = places.get(ref);
    if (place !== undefined) return place;
    listed ??= firsts(names.map((entry) => entry.name));
    return refs.length + (listed.get(ref) ?? names.length);
  };
}

function firsts(refs: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  refs.forEach((ref, index) => {
    if (!places.has(ref)) places.set(ref, index);
  });
  return places;
}
