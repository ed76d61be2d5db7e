/**
 * What a treatment writes, as one write of regions. `initial` holds what the question was asked of: where a
 * cell holds something else by now, Excel's side refuses to replace it and nothing is written at all.
 */
import type { Assessment } from "../assessment";
import type { RegionWrite } from "../excel";
import type { Programme } from "../rulebook";
import { fillWrites, SETTING_NAMES, type Place, type Snapshot } from "../sheets";
import { treated } from "./power";
import { scoreWrites } from "./score-writes";
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
  const cells = change.lines.map((line) => ({
    item: line.item,
    column: line.column,
    from: line.score,
    to: treated(line, choice),
  }));
  const scores = scoreWrites(programme, cells, found);
  return [...scores, ...(proposed ? power(to) : powerHeld(found.snapshot))];
}
