/** What stands in the workbook and can be written more cleanly: each with its cells, old and new, for a person to take. */
import type { Assessment } from "../assessment";
import { proposals, readDate, type Proposal } from "../checks";
import type { Programme } from "../rulebook";
import { cellOfDay, ENTERPRISE_NAMES, partName, type Place, type Scalar, type Snapshot } from "../sheets";
import { placeIn, placesAcross, valueAt } from "./cell-writes";
import type { CellChange, CleanUp } from "./types";

interface Found {
  readonly assessment: Assessment;
  readonly snapshot: Snapshot;
  readonly places: Readonly<Record<string, Place>>;
}

/** In the order of the forms; dates, which the reader leaves out where it cannot read them, after the rest. */
export function cleanUpsOf(found: Found, programme: Programme): readonly CleanUp[] {
  const cells = proposals(found.assessment, programme).flatMap((proposal) =>
    cleanUp(proposal, found, programme),
  );
  return [...cells, ...dates(found)];
}

function cleanUp(proposal: Proposal, found: Found, programme: Programme): readonly CleanUp[] {
  const { ref, from, to, reason, doubtful } = proposal;
  const cells = cellsOf(proposal, found, programme);
  // A place that is not as it was proposed for is left to the next reading.
  if (cells.length === 0) return [];
  const shown = typeof to === "object" ? Object.values(to).join(" / ") : String(to);
  return [{ ref, from, to: shown, reason, doubtful, cells }];
}

function cellsOf(proposal: Proposal, found: Found, programme: Programme): readonly CellChange[] {
  const { from, to } = proposal;
  if (typeof to === "object") return pairCells(proposal, found, programme);
  const place = placeOf(proposal, found, programme);
  if (place === null || String(valueAt(found.snapshot, place)) !== from) return [];
  return [{ place, from, to }];
}

/** Two numbers from one printed cell go to the two cells beside the form; what is printed stays as typed. */
function pairCells(
  { ref, to }: Proposal,
  { snapshot, places }: Found,
  programme: Programme,
): readonly CellChange[] {
  if (typeof to !== "object") return [];
  return Object.values(to).flatMap((value, index): readonly CellChange[] => {
    const place = halfOf(ref, index === 0 ? "first" : "second", snapshot, places, programme);
    if (place === null || value === null || valueAt(snapshot, place) !== "") return [];
    return [{ place, from: "", to: value }];
  });
}

function halfOf(
  row: string,
  half: "first" | "second",
  snapshot: Snapshot,
  places: Found["places"],
  { statusForm }: Programme,
): Place | null {
  const part = statusForm.parts.find(({ rows }) => rows.some(({ id }) => id === row));
  const region = part === undefined ? null : (snapshot.regions[partName(part.id, half)] ?? null);
  const line = Number(/\d+$/.exec(places[row]?.address ?? "")?.[0]);
  return region === null || Number.isNaN(line) ? null : placeIn(region, line - 1 - region.area.row);
}

function placeOf({ ref, place, from }: Proposal, found: Found, programme: Programme): Place | null {
  const { snapshot, places } = found;
  const [area, , field, name] = place;
  switch (area) {
    case "annex1":
      return field === undefined
        ? (places[ref] ?? null)
        : halfOf(ref, isFirst(ref, field, programme) ? "first" : "second", snapshot, places, programme);
    case "scores":
      if (field === "self") return places[ref] ?? null;
      if (name === undefined) return places[`${ref}.${String(field)}`] ?? null;
      return (
        placesAcross(snapshot, places[`${ref}.experts`]).find((mark) => valueAt(snapshot, mark) === from) ??
        null
      );
    case "evidence":
      return places[`${ref}.docNo`] ?? null;
    case "enterprises":
      return codeAt(snapshot, Number(place[1]));
    default:
      return places[ref] ?? null;
  }
}

function isFirst(ref: string, key: string | number, { statusForm }: Programme): boolean {
  const row = statusForm.parts.flatMap(({ rows }) => rows).find(({ id }) => id === ref);
  return row?.value.kind === "pair" && row.value.parts[0].key === key;
}

/** Firms are read row by row, those without a name left out. */
function codeAt({ regions }: Snapshot, index: number): Place | null {
  const names = regions[ENTERPRISE_NAMES.name] ?? null;
  const codes = regions[ENTERPRISE_NAMES.creditCode] ?? null;
  const rows = (names?.values ?? []).flatMap(([name = ""], row) => (String(name).trim() === "" ? [] : [row]));
  const row = rows[index];
  return codes === null || row === undefined ? null : placeIn(codes, row);
}

const isDate = (ref: string): boolean => ref.startsWith("dates.") || ref.endsWith(".date");

function dates({ snapshot, places }: Found): readonly CleanUp[] {
  return Object.entries(places).flatMap(([ref, place]): readonly CleanUp[] => {
    const from = isDate(ref) ? valueAt(snapshot, place) : "";
    const read = typeof from === "string" ? readDate(from) : null;
    if (read === null) return [];
    const to: Scalar = cellOfDay(read.to);
    const about = ref.replace(/\.date$/, "");
    const cells = [{ place, from, to }];
    return [{ ref: about, from: String(from), to: read.to, reason: read.reason, doubtful: false, cells }];
  });
}
