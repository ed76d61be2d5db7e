/** Which cells of the forms are whose, and which therefore are locked while somebody works in a role. */
import type { Programme } from "../rulebook";
import { expertName, itemName, partName, type Place, type Region, type Snapshot } from "../sheets";
import { placeIn } from "./cell-writes";
import type { WorkingAs } from "./types";

/** What becomes of one sheet. */
export interface Locks {
  readonly sheet: string;
  readonly locked: readonly string[];
  readonly open: readonly string[];
  readonly hidden: readonly number[];
  readonly shown: readonly number[];
}

/** `panel`: what the experts agreed on; `offices`: the reason that both offices write. */
type Owner = "city" | "province" | "national" | "offices" | "panel" | { readonly expert: string };

interface Owned {
  readonly place: Place;
  readonly owner: Owner;
}

const BESIDE: Readonly<Record<string, Owner>> = {
  evidence: "city",
  remark: "city",
  province: "province",
  national: "national",
  reason: "offices",
  consensus: "panel",
  consensusReason: "panel",
};

const text = (value: unknown): string => (typeof value === "string" ? value.trim() : "");

/** Without anybody every cell is open and every column in sight, as the forms come. */
export function roleLocks(
  programme: Programme,
  { snapshot, places }: { readonly snapshot: Snapshot; readonly places: Readonly<Record<string, Place>> },
  who: WorkingAs | null,
): readonly Locks[] {
  const cells = [...scoreCells(places), ...pairCells(programme, snapshot), ...expertCells(snapshot, places)];
  const sheets = [...new Set(cells.map(({ place }) => place.sheet))];
  const columns = expertColumns(snapshot, who);
  return sheets.map((sheet) => {
    const here = cells.filter(({ place }) => place.sheet === sheet);
    const addresses = (own: boolean): readonly string[] =>
      here.filter(({ owner }) => isOwn(owner, who) === own).map(({ place }) => place.address);
    const none = { hidden: [], shown: [] };
    return {
      sheet,
      locked: addresses(false),
      open: addresses(true),
      ...(columns?.sheet === sheet ? { hidden: columns.hidden, shown: columns.shown } : none),
    };
  });
}

/** Columns that the forms leave open as a whole: one look at them tells whether locks are in force. */
export const lockedNames = ({ scorecard }: Programme): readonly string[] =>
  (scorecard?.sections ?? []).flatMap((section) =>
    (["self", "province", "national"] as const).map((column) => itemName(section, column)),
  );

function isOwn(owner: Owner, who: WorkingAs | null): boolean {
  if (who === null) return true;
  if (typeof owner === "object") {
    // An office convenes the panel and takes the experts' files in; an expert may take a column that is free.
    return who.role === "expert" ? owner.expert === "" || owner.expert === who.name : who.role !== "city";
  }
  if (owner === "offices" || owner === "panel") return who.role === "province" || who.role === "national";
  return owner === who.role;
}

/** Items by their id, what stands beside them, and the rows of Annex 1. */
function scoreCells(places: Readonly<Record<string, Place>>): readonly Owned[] {
  return Object.entries(places).flatMap(([ref, place]): readonly Owned[] => {
    const form = /^([OTI]\d+|A\d[\d.]*\d|A0\.[a-z]+)(?:\.([A-Za-z]+))?$/.exec(ref);
    if (form === null) return [];
    const owner = form[2] === undefined ? "city" : BESIDE[form[2]];
    return owner === undefined ? [] : [{ place, owner }];
  });
}

/** The second halves of pairs, which no place of a row points at. */
function pairCells({ statusForm }: Programme, { regions }: Snapshot): readonly Owned[] {
  return statusForm.parts.flatMap(({ id, rows }) => {
    const region = regions[partName(id, "second")] ?? null;
    if (region === null) return [];
    return rows.flatMap((row, index): readonly Owned[] =>
      row.value.kind === "pair" && index < region.area.rows
        ? [{ place: placeIn(region, index), owner: "city" }]
        : [],
    );
  });
}

function expertCells(snapshot: Snapshot, places: Readonly<Record<string, Place>>): readonly Owned[] {
  const { heads, marks } = expertRegions(snapshot);
  if (heads === null || marks === null) return [];
  const rows = Object.entries(places).flatMap(([ref, { address }]) =>
    /^[OTI]\d+\.experts$/.test(ref) ? [Number(/\d+$/.exec(address)?.[0]) - 1 - marks.area.row] : [],
  );
  return Array.from({ length: marks.area.columns }, (_, column) => column).flatMap((column) => {
    const owner = { expert: text(heads.values[0]?.[column]) };
    return [
      { place: placeIn(heads, 0, column), owner },
      ...rows.map((row) => ({ place: placeIn(marks, row, column), owner })),
    ];
  });
}

/** An expert looks at no other expert's column, nor at what the columns come to. It hides, and keeps no secret. */
function expertColumns(
  snapshot: Snapshot,
  who: WorkingAs | null,
): { readonly sheet: string; readonly hidden: readonly number[]; readonly shown: readonly number[] } | null {
  const { heads, marks, last } = expertRegions(snapshot);
  if (heads === null || marks === null) return null;
  const first = marks.area.column;
  const end = last === null ? first + marks.area.columns - 1 : last.area.column;
  const columns = Array.from({ length: end - first + 1 }, (_, index) => index);
  const isHidden = (index: number): boolean => {
    if (who?.role !== "expert") return false;
    const name = text(heads.values[0]?.[index]);
    return index >= marks.area.columns || (name !== "" && name !== who.name);
  };
  return {
    sheet: marks.sheet,
    hidden: columns.filter(isHidden).map((index) => first + index),
    shown: columns.filter((index) => !isHidden(index)).map((index) => first + index),
  };
}

const expertRegions = ({
  regions,
}: Snapshot): {
  readonly heads: Region | null;
  readonly marks: Region | null;
  readonly last: Region | null;
} => ({
  heads: regions[expertName("experts")] ?? null,
  marks: regions[expertName("marks")] ?? null,
  last: regions[expertName("consensusReason")] ?? null,
});
