import type { Assessment, EnterpriseEntry } from "../../assessment";
import type { Programme } from "../../rulebook";
import { formRows } from "../../rulebook";
import type { Region, Snapshot } from "../plan";
import { cellAt, givenText, normal, placeAt, type Places, regionOf, rowsOf } from "../read/cells";
import type { Fault } from "../read/findings";
import { ENTERPRISE_NAMES, listedRows, listName, OTHER_NAMES, titleName } from "./names";
import { placesOfTick, titlesOf } from "./ticks";
import { EMPTY_LIST } from "./words";

export interface ReadEnterprises {
  readonly enterprises: readonly EnterpriseEntry[];
  readonly faults: readonly Fault[];
}

export interface ReadLists {
  readonly lists: Assessment["lists"];
  readonly faults: readonly Fault[];
}

/** Where Annex 1 asks for the lists of enterprises. */
const SOURCE = "附件1 二";

/** Firms in the order of the sheet; blank rows between them are nothing. */
export function readEnterprises(snapshot: Snapshot, programme: Programme, places: Places): ReadEnterprises {
  const names = regionOf(snapshot, ENTERPRISE_NAMES.name);
  const codes = regionOf(snapshot, ENTERPRISE_NAMES.creditCode);
  const columns = programme.titles.map(({ id, name }) => ({
    id,
    label: name.zh,
    region: regionOf(snapshot, titleName(id)),
  }));
  const ids = columns.map(({ id }) => id);
  const enterprises: EnterpriseEntry[] = [];
  const faults: Fault[] = [];
  const tell = (kind: "tick" | "nameless", region: Region | null, row: number, name: string): void => {
    const place = placeAt(region, row);
    faults.push({ kind, ref: name, name, place, found: String(cellAt(region, row)), source: SOURCE });
  };
  const rows = rowsOf([names, codes, ...columns.map(({ region }) => region)]);
  for (let row = 0; row < rows; row += 1) {
    const name = givenText(names, row);
    const creditCode = givenText(codes, row);
    const ticks = columns.map(({ region }) => placesOfTick(cellAt(region, row)));
    if (name === undefined) {
      const filled = [codes, ...columns.map(({ region }) => region)].find((region) => givenText(region, row));
      if (filled !== undefined) tell("nameless", filled, row, String(cellAt(filled, row)));
      continue;
    }
    ticks.forEach((tick, at) => {
      if (tick === null) tell("tick", columns[at]?.region ?? null, row, name);
    });
    const titles = titlesOf(
      ids,
      ticks.map((tick) => tick ?? []),
    );
    enterprises.push({ name, ...(creditCode === undefined ? {} : { creditCode }), titles });
    places.addIfNew(name, names, row);
  }
  return { enterprises, faults };
}

class Lists {
  private readonly byRow = new Map<string, { readonly name: string }[]>();

  add(row: string, name: string): void {
    const list = this.byRow.get(row) ?? [];
    if (normal(name) !== normal(EMPTY_LIST)) list.push({ name });
    this.byRow.set(row, list);
  }

  all(): Assessment["lists"] {
    return Object.fromEntries(this.byRow);
  }
}

export function readLists(snapshot: Snapshot, programme: Programme, places: Places): ReadLists {
  const lists = new Lists();
  const faults: Fault[] = [];
  for (const id of listedRows(programme)) {
    const region = regionOf(snapshot, listName(id));
    places.add(`${id}.list`, region);
    (region?.values ?? []).forEach((_, row) => {
      const name = givenText(region, row);
      if (name !== undefined) lists.add(id, name);
    });
  }
  const [rows, names] = [regionOf(snapshot, OTHER_NAMES.row), regionOf(snapshot, OTHER_NAMES.name)];
  const known = new Map(
    formRows(programme).flatMap(({ id, label }) => [
      [normal(label), id],
      [normal(id), id],
    ]),
  );
  for (let row = 0; row < rowsOf([rows, names]); row += 1) {
    const name = givenText(names, row);
    const typed = givenText(rows, row);
    if (name === undefined && typed === undefined) continue;
    const id = known.get(normal(typed ?? "").toUpperCase()) ?? known.get(normal(typed ?? ""));
    if (id !== undefined && name !== undefined) lists.add(id, name);
    else
      faults.push({
        kind: name === undefined ? "nameless" : "listRow",
        ref: typed ?? name ?? "",
        name: name ?? "",
        found: typed ?? "",
        place: placeAt(rows, row),
        source: "附件1",
      });
  }
  return { lists: lists.all(), faults };
}
