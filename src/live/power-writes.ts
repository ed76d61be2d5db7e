/**
 * What a treatment writes, as one write of regions. `initial` holds what the question was asked of: where a
 * cell holds something else by now, Excel's side refuses to replace it and nothing is written at all.
 */
import type { Assessment } from "../assessment";
import type { RegionWrite } from "../excel";
import { sectionOf, type Programme } from "../rulebook";
import {
  fillWrites,
  itemName,
  SETTING_NAMES,
  type Area,
  type Place,
  type Scalar,
  type Snapshot,
} from "../sheets";
import { treated, type Treatment } from "./power";
import type { PowerChange, PowerChoice } from "./types";

interface Found {
  readonly snapshot: Snapshot;
  readonly places: Readonly<Record<string, Place>>;
}

/** The cell of the settings, from one power to another; the same twice only holds it to what it is. */
export function powerWrite(
  programme: Programme,
  assessment: Assessment,
  power: boolean | null,
  snapshot: Snapshot,
): readonly RegionWrite[] {
  const city = { ...assessment.city, enforcementPower: power };
  const write = fillWrites(programme, { ...assessment, city }).find(
    ({ name }) => name === SETTING_NAMES.power,
  );
  const initial = snapshot.regions[SETTING_NAMES.power]?.values;
  if (write === undefined || initial === undefined) return [];
  return [{ name: write.name, values: write.values, initial }];
}

/** The cell as it stands, so that nothing is written once it holds something else. */
function powerHeld(snapshot: Snapshot): readonly RegionWrite[] {
  const region = snapshot.regions[SETTING_NAMES.power] ?? null;
  return region === null
    ? []
    : [{ name: SETTING_NAMES.power, values: region.values, initial: region.values }];
}

const rowOf = (place: Place): number => Number(/\d+$/.exec(place.address)?.[0]) - 1;

const blank = <T>({ rows, columns }: Area, value: T): T[][] =>
  Array.from({ length: rows }, () => new Array<T>(columns).fill(value));

function scoreWrites(
  programme: Programme,
  { lines }: PowerChange,
  treatment: Treatment,
  { snapshot, places }: Found,
): readonly RegionWrite[] {
  const writes = new Map<string, { values: (Scalar | null)[][]; initial: Scalar[][] }>();
  for (const line of lines) {
    const section = sectionOf(programme, line.item);
    const place = places[line.column === "self" ? line.item : `${line.item}.${line.column}`];
    if (section === undefined || place === undefined) continue;
    const name = itemName(section, line.column);
    const area = snapshot.regions[name]?.area;
    if (area === undefined) continue;
    const write = writes.get(name) ?? {
      values: blank<Scalar | null>(area, null),
      initial: blank<Scalar>(area, ""),
    };
    const row = rowOf(place) - area.row;
    write.values[row] = [treated(line, treatment) ?? ""];
    write.initial[row] = [line.score];
    writes.set(name, write);
  }
  return [...writes].map(([name, write]) => ({ name, ...write }));
}

/** Nothing where what is asked for stands already. */
export function resolution(
  programme: Programme,
  assessment: Assessment,
  change: PowerChange,
  choice: PowerChoice,
  found: Found,
): readonly RegionWrite[] {
  const { from, to, proposed } = change;
  const power = (wanted: boolean | null): readonly RegionWrite[] =>
    powerWrite(programme, assessment, wanted, found.snapshot);
  if (choice === "revert") return proposed ? [] : power(from);
  if (choice === "keep") return proposed ? power(to) : [];
  const scores = scoreWrites(programme, change, choice, found);
  return [...scores, ...(proposed ? power(to) : powerHeld(found.snapshot))];
}
