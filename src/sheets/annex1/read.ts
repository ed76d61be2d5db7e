import type { CellInput } from "../../assessment";
import { formName, type FormPart, type FormRow, type PairValue, type Programme } from "../../rulebook";
import { fieldName, isWide, partName, remarkName } from "./names";
import type { Region, Scalar, Snapshot } from "../plan";
import { given, givenText, normal, type Places, regionOf } from "../read/cells";
import type { Fault } from "../read/findings";
import { findRows } from "../read/rows";

export interface ReadForm {
  readonly annex1: Readonly<Record<string, CellInput>>;
  readonly remarks: Readonly<Record<string, string>>;
  readonly faults: readonly Fault[];
}

/** What follows the printed words, of whatever width; null where the text does not begin with them. */
function after(printed: string, text: string): string | null {
  let at = 0;
  for (const mark of printed.replace(/\s/g, "")) {
    while (/\s/.test(text.charAt(at))) at += 1;
    if (normal(text.charAt(at)) !== normal(mark)) return null;
    at += 1;
  }
  return text.slice(at).trim();
}

/** What was written after the printed words of a remark cell; all of it where they are gone. */
function ownRemark(row: FormRow, text: string): string {
  // On a line of its own, or where nothing is printed, it is the writer's to the character.
  if (row.remark === "") return text;
  if (text.startsWith(`${row.remark}\n`)) return text.slice(row.remark.length + 1);
  const wordings = [row.remark, ...(row.remarkAliases ?? [])];
  const own = wordings.map((printed) => after(printed, text)).find((rest) => rest !== null);
  return own ?? text;
}

interface PartRegions {
  readonly value: Region | null;
  readonly remark: Region | null;
  readonly first: Region | null;
  readonly second: Region | null;
}

function readPair(pair: PairValue, regions: PartRegions, index: number): CellInput | undefined {
  const [first, second] = pair.parts;
  const entries: (readonly [string, Scalar | undefined])[] = [
    [first.key, given(regions.first, index)],
    [second.key, given(regions.second, index)],
  ];
  const typed = entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
  if (typed.length > 0) return Object.fromEntries(typed);
  // Both numbers typed into the printed cell stay there as typed, for the rules to tell; one alone is no pair.
  const printed = given(regions.value, index);
  return typeof printed === "number" ? String(printed) : printed;
}

function readValue(row: FormRow, regions: PartRegions, index: number): CellInput | undefined {
  if (row.value.kind === "pair") return readPair(row.value, regions, index);
  if (row.value.kind === "text") return givenText(regions.value, index);
  return given(regions.value, index);
}

function readPart(snapshot: Snapshot, name: string, part: FormPart, places: Places): ReadForm {
  const annex1: Record<string, CellInput> = {};
  const remarks: Record<string, string> = {};
  const expected = part.rows.map((row) => ({
    id: row.id,
    no: part.rows.some((other) => other.category !== undefined) ? "" : row.no,
    names: [row.label, ...(row.aliases ?? [])],
    source: `${name} ${part.heading}`,
  }));
  const columns = { no: partName(part.id, "no"), name: partName(part.id, "label") };
  const { match, faults } = findRows(snapshot, columns, expected);
  const regions: PartRegions = {
    value: regionOf(snapshot, partName(part.id, "value")),
    remark: regionOf(snapshot, partName(part.id, "remark")),
    first: regionOf(snapshot, partName(part.id, "first")),
    second: regionOf(snapshot, partName(part.id, "second")),
  };
  for (const row of part.rows) {
    const index = match.at.get(row.id);
    if (index === undefined) continue;
    if (isWide(row)) {
      const region = regionOf(snapshot, fieldName(row.id));
      const text = givenText(region, 0);
      if (text !== undefined) annex1[row.id] = text;
      places.add(row.id, region);
      const beside = regionOf(snapshot, remarkName(row.id));
      const remark = givenText(beside, 0);
      if (remark !== undefined) remarks[row.id] = remark;
      places.add(`${row.id}.remark`, beside);
      continue;
    }
    const value = readValue(row, regions, index);
    if (value !== undefined) annex1[row.id] = value;
    const remark = ownRemark(row, givenText(regions.remark, index) ?? "");
    if (remark.trim() !== "") remarks[row.id] = remark;
    // A pair is typed beside the form, and that is where one is led.
    places.add(row.id, row.value.kind === "pair" ? regions.first : regions.value, index);
    places.add(`${row.id}.remark`, regions.remark, index);
  }
  return { annex1, remarks, faults };
}

/** Annex 1 as typed: numbers stay numbers, text stays text, and what is blank is not there. */
export function readAnnex1(snapshot: Snapshot, programme: Programme, places: Places): ReadForm {
  const cover: Record<string, CellInput> = {};
  for (const field of programme.statusForm.cover) {
    const region = regionOf(snapshot, fieldName(field.id));
    const text = givenText(region, 0);
    if (text !== undefined) cover[field.id] = text;
    places.add(field.id, region);
  }
  const { zh } = formName(programme);
  const parts = programme.statusForm.parts.map((part) => readPart(snapshot, zh, part, places));
  return {
    annex1: Object.assign({}, cover, ...parts.map((part) => part.annex1)),
    remarks: Object.assign({}, ...parts.map((part) => part.remarks)),
    faults: parts.flatMap((part) => part.faults),
  };
}
