import type { Assessment } from "../../assessment";
import type { Programme } from "../../rulebook";
import type { Snapshot } from "../plan";
import { given, placeAt, type Places, regionOf } from "../read/cells";
import type { Fault } from "../read/findings";
import { fundIds, fundName } from "./names";

export interface ReadFunds {
  readonly funds: Assessment["funds"];
  readonly faults: readonly Fault[];
}

/** Amounts as typed. What is no amount is told and counts as not given. */
export function readFunds(snapshot: Snapshot, programme: Programme, places: Places): ReadFunds {
  const funds: Record<string, number> = {};
  const faults: Fault[] = [];
  for (const id of fundIds(programme)) {
    const region = regionOf(snapshot, fundName(id));
    const value = given(region, 0);
    places.add(`funds.${id}`, region);
    if (typeof value === "number" && value >= 0) funds[id] = value;
    else if (value !== undefined) {
      const place = placeAt(region, 0);
      faults.push({
        kind: "amount",
        ref: `funds.${id}`,
        name: id,
        place,
        found: String(value),
        source: "附件2 二、第10项",
      });
    }
  }
  return { funds, faults };
}
