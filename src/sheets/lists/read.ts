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

interface Firms extends ReadEnterprises {
  /** The row of each firm, in their order. */
  readonly rows: readonly number[];
}

/** What came of the columns last read, by the column of names: thousands of rows are not read again for an edit elsewhere. */
const lastRead = new WeakMap<
  Region,
  { readonly columns: readonly (Region | null)[]; readonly firms: Firms }
>();

/** Firms in the order of the sheet; blank rows between them are nothing. */
export function readEnterprises(snapshot: Snapshot, programme: Programme, places: Places): ReadEnterprises {
  const names = regionOf(snapshot, ENTERPRISE_NAMES.name);
  const columns = [
    regionOf(snapshot, ENTERPRISE_NAMES.creditCode),
    ...programme.titles.map(({ id }) => regionOf(snapshot, titleName(id))),
  ];
  const known = names === null ? undefined : lastRead.get(names);
  const same =
    known?.columns.length === columns.length && known.columns.every((one, at) => one === columns[at]);
  const firms = known !== undefined && same ? known.firms : firmsIn(snapshot, programme);
  if (names !== null) lastRead.set(names, { columns, firms });
  firms.enterprises.forEach(({ name }, index) => places.addIfNew(name, names, firms.rows[index] ?? 0));
  return { enterprises: firms.enterprises, faults: firms.faults };
}

function firmsIn(snapshot: Snapshot, programme: Programme): Firms {
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
  const found: number[] = [];
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
    found.push(row);
  }
  return { enterprises, faults, rows: found };
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
