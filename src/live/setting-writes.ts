/** Settings chosen in the pane as writes of their cells. */
import type { Assessment, Settings } from "../assessment";
import { HostError, type RegionWrite } from "../excel";
import type { Programme } from "../rulebook";
import { fillWrites, type FillWrite, type Scalar, type Snapshot } from "../sheets";

/** Every setting has a cell of its own. */
function singleCells(writes: readonly FillWrite[]): ReadonlyMap<string, Scalar | null> {
  return new Map(
    writes.flatMap(({ name, values }): readonly (readonly [string, Scalar | null])[] => {
      const [first, ...more] = values;
      return first === undefined || more.length > 0 || first.length !== 1 ? [] : [[name, first[0] ?? null]];
    }),
  );
}

/** The cells that say otherwise under the changed settings; `initial` is what they hold now. */
export function settingWrites(
  programme: Programme,
  assessment: Assessment,
  settings: Settings,
  { regions }: Snapshot,
): readonly RegionWrite[] {
  const before = singleCells(fillWrites(programme, assessment));
  const after = singleCells(fillWrites(programme, { ...assessment, settings }));
  return [...after].flatMap(([name, value]): readonly RegionWrite[] => {
    if (before.get(name) === value) return [];
    const region = regions[name] ?? null;
    if (region === null) throw new HostError("place-missing", { detail: name });
    return [{ name, values: [[value]], initial: region.values }];
  });
}
