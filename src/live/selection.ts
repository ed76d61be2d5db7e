import type { Place } from "../sheets";

const cell = (address: string): { column: string; row: number } | null => {
  const match = /^\$?([A-Z]+)\$?(\d+)/.exec(address.toUpperCase());
  return match === null ? null : { column: match[1] ?? "", row: Number(match[2]) };
};

/** "T12.evidence" belongs to T12; "A1.4" belongs to nothing but itself. */
function ownerOf(ref: string, places: Readonly<Record<string, Place>>): string {
  const owner = ref.slice(0, Math.max(0, ref.lastIndexOf(".")));
  return owner !== "" && Object.hasOwn(places, owner) ? owner : ref;
}

/** The item, row or setting under a selection: the one whose cell it is, else the one in the same row. */
export function refAt(place: Place | null, places: Readonly<Record<string, Place>>): string | null {
  const here = place === null ? null : cell(place.address);
  if (place === null || here === null) return null;
  const beside = Object.entries(places).filter(
    ([, other]) => other.sheet === place.sheet && cell(other.address)?.row === here.row,
  );
  const exact = beside.find(([, other]) => cell(other.address)?.column === here.column);
  const found = exact ?? beside[0];
  return found === undefined ? null : ownerOf(found[0], places);
}
