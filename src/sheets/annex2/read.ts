import type { ScoreEntry } from "../../assessment";
import {
  effectivePoints,
  itemsOf,
  type Decimal,
  type Group,
  type Indicator,
  type Programme,
  type Section,
} from "../../rulebook";
import { evidenceNumbers } from "./evidence-numbers";
import { ITEM_INPUTS, itemName, LEVELS } from "./names";
import type { Place, Region, Scalar, Snapshot } from "../plan";
import { cellAt, given, givenText, normal, placeAt, type Places, regionOf } from "../read/cells";
import type { Fault } from "../read/findings";
import type { FoundRow } from "../read/match";
import { findRows } from "../read/rows";

/** A number typed beside an item. */
export interface TypedEvidence {
  readonly no: string;
  readonly item: string;
  readonly place: Place | null;
}

export interface ReadItems {
  readonly scores: Readonly<Record<string, ScoreEntry>>;
  /** Numbers of evidence as typed beside the items. */
  readonly typed: readonly TypedEvidence[];
  readonly faults: readonly Fault[];
}

const hasNumber = (group: Group, no: string): boolean =>
  itemsOf(group).some((item) => String(item.no) === no);

/** Rows such as 43-2 under a group that the form lets people extend (「可增加表格」): evidence, not scores. */
function isAddition(section: Section, programme: Programme): (row: FoundRow) => boolean {
  const variants = programme.scorecard?.variants.map((variant) => variant.printed) ?? [];
  const extensible = section.groups.filter(
    ({ bracket }) => bracket !== undefined && !variants.includes(bracket),
  );
  return (row) => {
    const base = /^(\d+)[-–—－.]\d+$/.exec(normal(row.no))?.[1];
    return base !== undefined && extensible.some((group) => hasNumber(group, base));
  };
}

/** Points may be a quotient ("13/3"), of which a cell shows some decimals. */
function asNumber(points: Decimal): number {
  const [numerator = "", denominator = "1"] = points.split("/");
  return Number(numerator) / Number(denominator);
}
const UNSEEN = 0.005;

/**
 * What the points of an item may read: those in force first, then what a sheet shows that was not recalculated
 * since the power or the reading of the split was switched.
 */
function pointsOf(
  programme: Programme,
  enforcementPower: boolean | null,
): (item: Indicator) => readonly Decimal[] {
  const effective = effectivePoints(programme, { enforcementPower });
  const splits = (programme.scorecard?.variants ?? [])
    .filter(({ when }) => when.enforcementPower === enforcementPower)
    .flatMap((variant) => Object.values(variant.splits));
  return ({ id, points }) => [effective[id] ?? points, ...splits.flatMap((split) => split[id] ?? []), points];
}

function pointsFault(
  item: Indicator,
  region: Region | null,
  index: number,
  allowed: readonly Decimal[],
): readonly Fault[] {
  if (region === null) return [];
  const found = cellAt(region, index);
  const typed = /^([\d.]+)分?$/.exec(normal(found))?.[1];
  const same = (points: Decimal): boolean => Math.abs(asNumber(points) - Number(typed)) < UNSEEN;
  if (typed !== undefined && allowed.some(same)) return [];
  const place = placeAt(region, index);
  const points = allowed[0] ?? item.points;
  return [{ kind: "pointsChanged", ref: item.id, place, found: String(found), points, source: item.source }];
}

function scoreEntry(regions: Readonly<Record<string, Region | null>>, index: number): ScoreEntry | null {
  const entries: (readonly [string, Scalar])[] = LEVELS.flatMap((level) => {
    const value = given(regions[level] ?? null, index);
    return value === undefined ? [] : [[level, value] as const];
  });
  const reason = givenText(regions["reason"] ?? null, index);
  if (reason !== undefined) entries.push(["reason", reason]);
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

/** Annex 2 as typed. `enforcementPower` decides which points the form should show. */
export function readAnnex2(
  snapshot: Snapshot,
  programme: Programme,
  enforcementPower: boolean | null,
  places: Places,
): ReadItems {
  const scores: Record<string, ScoreEntry> = {};
  const typed: TypedEvidence[] = [];
  const faults: Fault[] = [];
  const allowed = pointsOf(programme, enforcementPower);
  for (const section of programme.scorecard?.sections ?? []) {
    const items = section.groups.flatMap(itemsOf);
    const columns = { no: itemName(section, "no"), name: itemName(section, "name") };
    const expected = items.map((item) => ({
      id: item.id,
      no: String(item.no),
      names: [item.name, ...(item.aliases ?? [])],
      source: item.source,
    }));
    const found = findRows(snapshot, columns, expected, isAddition(section, programme));
    faults.push(...found.faults);
    const regions = Object.fromEntries(
      ITEM_INPUTS.map((column) => [column, regionOf(snapshot, itemName(section, column))]),
    );
    const points = regionOf(snapshot, itemName(section, "points"));
    for (const item of items) {
      const index = found.match.at.get(item.id);
      if (index === undefined) continue;
      faults.push(...pointsFault(item, points, index, allowed(item)));
      const entry = scoreEntry(regions, index);
      if (entry !== null) scores[item.id] = entry;
      const cell = regions["evidence"] ?? null;
      const place = placeAt(cell, index);
      for (const no of evidenceNumbers(givenText(cell, index) ?? ""))
        typed.push({ no, item: item.id, place });
      places.add(item.id, regions["self"] ?? null, index);
      for (const column of ITEM_INPUTS.filter((name) => name !== "self"))
        places.add(`${item.id}.${column}`, regions[column] ?? null, index);
    }
  }
  return { scores, typed, faults };
}
