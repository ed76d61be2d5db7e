import type { Assessment, CellInput, UnitEntry } from "../../assessment";
import type { Programme, UnitForm } from "../../rulebook";
import type { Snapshot } from "../plan";
import { given, givenText, placeAt, type Places, regionOf } from "../read/cells";
import type { Fault } from "../read/findings";
import { unitLines } from "./lines";
import { slots, unitOrderName, unitTitleName, unitValueName } from "./names";

export interface ReadUnits extends Pick<Assessment, "units"> {
  readonly faults: readonly Fault[];
}

interface Found {
  readonly slot: number;
  readonly order: number;
  readonly unit: UnitEntry;
}

/** Cells of one block by row; a pair's two cells are one value. */
function valuesOf(form: UnitForm, slot: number, snapshot: Snapshot): Record<string, CellInput> {
  const region = regionOf(snapshot, unitValueName(form.id, slot));
  const values: Record<string, CellInput> = {};
  unitLines(form).forEach(({ row, part }, index) => {
    const value = row.value.kind === "text" ? givenText(region, index) : given(region, index);
    if (value === undefined) return;
    const before = values[row.id];
    values[row.id] =
      part === undefined
        ? value
        : { ...(typeof before === "object" && before !== null ? before : {}), [part.key]: value };
  });
  return values;
}

function unitAt(form: UnitForm, slot: number, snapshot: Snapshot): UnitEntry | null {
  const name = givenText(regionOf(snapshot, unitTitleName(form.id, slot)), 0)?.trim() ?? "";
  const values = valuesOf(form, slot, snapshot);
  return name === "" && Object.keys(values).length === 0 ? null : { name, values };
}

/** The blocks that hold anything, by the order typed; those without a number keep their place behind them. */
export function readUnits(snapshot: Snapshot, { units = [] }: Programme, places: Places): ReadUnits {
  const faults: Fault[] = [];
  const read = units.flatMap((form): readonly (readonly [string, readonly UnitEntry[]])[] => {
    const orders = regionOf(snapshot, unitOrderName(form.id));
    const found = slots.flatMap((slot): readonly Found[] => {
      const unit = unitAt(form, slot, snapshot);
      if (unit === null) return [];
      const typed = given(orders, slot - 1);
      const order = typeof typed === "number" ? typed : Number.POSITIVE_INFINITY;
      return [{ slot, order, unit }];
    });
    const inOrder = [...found].sort((a, b) => (a.order === b.order ? a.slot - b.slot : a.order - b.order));
    inOrder.forEach(({ slot, unit }, index) => {
      const title = regionOf(snapshot, unitTitleName(form.id, slot));
      const values = regionOf(snapshot, unitValueName(form.id, slot));
      const ref = `units.${form.id}.${index + 1}`;
      places.add(ref, title);
      unitLines(form).forEach((line, at) => places.add(`${ref}.${line.row.id}`, values, at));
      // Without a name nobody can tell whose figures they are; they are kept, and it is said.
      if (unit.name === "")
        faults.push({
          kind: "unitUnnamed",
          ref,
          place: placeAt(title, 0),
          name: form.name.zh,
          source: form.source,
        });
    });
    const named = inOrder.map(({ unit, slot }) => ({ ...unit, name: unit.name || `（${slot}）` }));
    return named.length === 0 ? [] : [[form.id, named]];
  });
  return { ...(read.length === 0 ? {} : { units: Object.fromEntries(read) }), faults };
}
