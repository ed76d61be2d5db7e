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
    ...assessment.enterprises.map((entry) => entry.name),
  ];
  const places = new Map<string, number>();
  refs.forEach((ref, index) => {
    if (!places.has(ref)) places.set(ref, index);
  });
  return (ref) => places.get(ref) ?? refs.length;
}
