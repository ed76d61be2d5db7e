import type { DeskState } from "../../live";

/** The address of an item's cell, where the desk knows it. */
export const addressOf = (state: DeskState, ref: string): string | null => state.places[ref]?.address ?? null;

/**
 * Where a finding is mended: a missing evidence number in its own cell, a document's date or items at the first
 * item that names it, everything else where it was found.
 */
export function targetOf(state: DeskState, finding: { readonly rule: string; readonly ref: string }): string {
  const { places, assessment } = state;
  const entry = assessment?.evidence.find((candidate) => candidate.no === finding.ref);
  const item = entry?.items.find((candidate) => places[`${candidate}.evidence`] !== undefined);
  const evidenceCell = `${item ?? finding.ref}.evidence`;
  const wanted =
    finding.rule === "missing-evidence" || (item !== undefined && places[finding.ref] === undefined);
  return wanted && places[evidenceCell] !== undefined ? evidenceCell : finding.ref;
}

/** The item or row whose cell a place is; null where it is none of them. */
export function refAt(
  state: DeskState,
  place: { readonly sheet: string; readonly address: string },
): string | null {
  const found = Object.entries(state.places).find(
    ([, known]) => known.sheet === place.sheet && known.address === place.address,
  );
  return found?.[0] ?? null;
}
