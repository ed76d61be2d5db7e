import type { Region, Snapshot } from "../plan";
import { Places } from "./cells";

/** Reads a part of the workbook from the regions it asks for and what it is given, noting where its cells stand. */
type ReadPart<Given extends readonly unknown[], T> = (
  snapshot: Snapshot,
  ...rest: [...given: Given, places: Places]
) => T;

/** The same part, as it was read last; what it noted is added to `noted`. */
export type KeptPart<Given extends readonly unknown[], T> = (
  snapshot: Snapshot,
  noted: Places[],
  ...given: Given
) => T;

/**
 * A part is read again where a region that it asked for is another object than the last time, or what it was given
 * is: a keystroke costs the parts that it touched, and not the register of thousands of enterprises beside them.
 */
export function keptPart<Given extends readonly unknown[], T>(read: ReadPart<Given, T>): KeptPart<Given, T> {
  let known: {
    readonly given: Given;
    readonly asked: ReadonlyMap<string, Region | null>;
    readonly places: Places;
    readonly value: T;
  } | null = null;
  return (snapshot, noted, ...given) => {
    if (
      known === null ||
      known.given.some((one, at) => one !== given[at]) ||
      [...known.asked].some(([name, region]) => region !== (snapshot.regions[name] ?? null))
    ) {
      const places = new Places();
      const { watched, asked } = watching(snapshot);
      known = { given, asked, places, value: read(watched, ...given, places) };
    }
    noted.push(known.places);
    return known.value;
  };
}

/** The same snapshot, noting which regions are asked for. */
function watching(snapshot: Snapshot): { watched: Snapshot; asked: ReadonlyMap<string, Region | null> } {
  const asked = new Map<string, Region | null>();
  const regions = new Proxy(snapshot.regions, {
    get: (from, name) => {
      if (typeof name !== "string") return undefined;
      const region = from[name] ?? null;
      asked.set(name, region);
      return region;
    },
  });
  return { watched: { ...snapshot, regions }, asked };
}
