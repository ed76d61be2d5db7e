import type { ScoreEntry } from "../../assessment";
import { indicators, type Programme } from "../../rulebook";
import { address } from "../address";
import type { Place, Region, Scalar, Snapshot } from "../plan";
import { given, givenText, isBlank, normal, type Places, regionOf } from "../read/cells";
import type { Fault } from "../read/findings";
import { findRows } from "../read/rows";
import { expertName } from "./names";

export interface ReadExperts {
  /** By item; one without any is not there. */
  readonly scores: ReadonlyMap<string, Pick<ScoreEntry, "experts" | "consensus" | "consensusReason">>;
  readonly faults: readonly Fault[];
}

interface Expert {
  readonly name: string;
  readonly column: number;
}

const cell = (region: Region | null, row: number, column: number): Scalar =>
  region?.values[row]?.[column] ?? "";

function placeOf(region: Region | null, row: number, column: number): Place | null {
  if (region === null) return null;
  const { sheet, area } = region;
  return { sheet, address: address(area.row + row, area.column + column) };
}

/** Keys that no assessment may have. */
const UNUSABLE: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

const SOURCE = "第十九条（二）";

/**
 * The columns that hold marks, each under a name of its own: a column without a name and a second one of the
 * same name keep their marks, so that what is read counts as the sheet counts it, and are told.
 */
function expertsOf(
  heads: Region | null,
  marked: readonly number[],
): { readonly experts: readonly Expert[]; readonly faults: readonly Fault[] } {
  const experts: Expert[] = [];
  const faults: Fault[] = [];
  const taken = new Set<string>();
  const free = (wanted: string): string => {
    let name = wanted;
    for (let count = 2; taken.has(normal(name)); count += 1) name = `${wanted}（${count}）`;
    taken.add(normal(name));
    return name;
  };
  for (const column of marked) {
    const head = cell(heads, 0, column);
    const place = placeOf(heads, 0, column);
    const nameless = isBlank(head) || UNUSABLE.has(String(head));
    const typed = nameless ? `专家${column + 1}` : String(head);
    const name = free(typed);
    const found = nameless ? name : String(head);
    const about = { ref: `experts.${column + 1}`, name, found, place, source: SOURCE };
    if (nameless) faults.push({ kind: "expertUnnamed", ...about });
    else if (name !== typed) faults.push({ kind: "expertTwice", ...about });
    experts.push({ name, column });
  }
  return { experts, faults };
}

/** The experts' marks as typed, in the order of the columns; texts stay texts. */
export function readExperts(snapshot: Snapshot, programme: Programme, places: Places): ReadExperts {
  const expected = indicators(programme).map(({ id, name, aliases, source }) => ({
    id,
    no: id,
    names: [name, ...(aliases ?? [])],
    source,
  }));
  const { match, faults } = findRows(snapshot, { no: expertName("id"), name: expertName("name") }, expected);
  const region = regionOf(snapshot, expertName("marks"));
  const columns = [...(region?.values[0] ?? []).keys()];
  const rows = [...match.at];
  const marked = columns.filter((column) => rows.some(([, row]) => !isBlank(cell(region, row, column))));
  const heads = regionOf(snapshot, expertName("experts"));
  const named = expertsOf(heads, marked);
  const consensus = regionOf(snapshot, expertName("consensus"));
  const reasons = regionOf(snapshot, expertName("consensusReason"));
  const scores = new Map<string, Pick<ScoreEntry, "experts" | "consensus" | "consensusReason">>();
  for (const [id, row] of rows) {
    places.add(`${id}.experts`, region, row);
    places.add(`${id}.consensus`, consensus, row);
    places.add(`${id}.consensusReason`, reasons, row);
    const marks = named.experts.flatMap(({ name, column }): (readonly [string, Scalar])[] => {
      const value = cell(region, row, column);
      return isBlank(value) ? [] : [[name, value]];
    });
    const agreed = given(consensus, row);
    const reason = givenText(reasons, row);
    const entry = {
      ...(marks.length === 0 ? {} : { experts: Object.fromEntries(marks) }),
      ...(agreed === undefined ? {} : { consensus: agreed }),
      ...(reason === undefined ? {} : { consensusReason: reason }),
    };
    if (Object.keys(entry).length > 0) scores.set(id, entry);
  }
  for (const column of columns) {
    const place = placeOf(heads, 0, column);
    if (place !== null) places.all[`experts.${column + 1}`] = place;
  }
  return { scores, faults: [...faults, ...named.faults] };
}
