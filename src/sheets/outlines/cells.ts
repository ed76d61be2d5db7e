import type { Assessment } from "../../assessment";
import type { Programme } from "../../rulebook";
import type { Snapshot } from "../plan";
import { givenText, type Places, regionOf } from "../read/cells";
import { write, type FillWrite } from "../write";
import { sectionTextName } from "./names";

const sectionIds = ({ outlines = [] }: Programme): readonly string[] =>
  outlines.flatMap(({ sections }) => sections.map(({ id }) => id));

export const fillOutlines = (programme: Programme, { outlines = {} }: Assessment): readonly FillWrite[] =>
  sectionIds(programme).map((id) => write(sectionTextName(id), [[outlines[id] ?? ""]]));

/** The texts as written. */
export function readOutlines(
  snapshot: Snapshot,
  programme: Programme,
  places: Places,
): Pick<Assessment, "outlines"> {
  const written = sectionIds(programme).flatMap((id): readonly (readonly [string, string])[] => {
    const region = regionOf(snapshot, sectionTextName(id));
    places.add(`outlines.${id}`, region);
    const text = givenText(region, 0);
    return text === undefined ? [] : [[id, text]];
  });
  return written.length === 0 ? {} : { outlines: Object.fromEntries(written) };
}
