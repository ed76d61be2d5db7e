import type { DeskState } from "../../live";

/** The address of an item's cell, where the desk knows it. */
export const addressOf = (state: DeskState, ref: string): string | null => state.places[ref]?.address ?? null;

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
