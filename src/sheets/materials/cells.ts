import type { Assessment } from "../../assessment";
import type { Programme } from "../../rulebook";
import { sheetKeysOf } from "../asked";
import { say, type Language } from "../language";
import type { Snapshot } from "../plan";
import { given, placeAt, type Places, regionOf } from "../read/cells";
import type { Fault } from "../read/findings";
import { yesNo } from "../read/words";
import { DECLARED } from "../words";
import { write, type FillWrite } from "../write";
import { allMaterials, materialTickName } from "./names";

/** Whether the ticks stand on a sheet of their own; the sheet of records keeps them otherwise. */
export const ticksOnSheet = (programme: Programme): boolean => sheetKeysOf(programme).includes("materials");

export function fillMaterials(
  programme: Programme,
  { materials = {} }: Assessment,
  language: Language,
): readonly FillWrite[] {
  if (!ticksOnSheet(programme)) return [];
  return allMaterials(programme).map(({ id }) => {
    const there = materials[id] ?? null;
    return write(materialTickName(id), [
      [there === null ? "" : say(there ? DECLARED.yes : DECLARED.no, language)],
    ]);
  });
}

export interface ReadMaterials extends Pick<Assessment, "materials"> {
  readonly faults: readonly Fault[];
}

export function readMaterials(snapshot: Snapshot, programme: Programme, places: Places): ReadMaterials {
  if (!ticksOnSheet(programme)) return { faults: [] };
  const faults: Fault[] = [];
  const said = allMaterials(programme).flatMap(
    ({ id, title, source }): readonly (readonly [string, boolean])[] => {
      const region = regionOf(snapshot, materialTickName(id));
      const ref = `materials.${id}`;
      places.add(ref, region);
      const typed = given(region, 0);
      if (typed === undefined) return [];
      const there = yesNo(typed, DECLARED);
      if (there !== null) return [[id, there]];
      faults.push({
        kind: "setting",
        ref,
        place: placeAt(region, 0),
        name: title,
        found: String(typed),
        source,
      });
      return [];
    },
  );
  return { ...(said.length === 0 ? {} : { materials: Object.fromEntries(said) }), faults };
}
