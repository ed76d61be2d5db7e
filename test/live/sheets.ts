/** A city's workbook as the desk reads it, without Excel: the forms laid out and filled. */
import { readFileSync } from "node:fs";
import { parseAssessment, type Assessment } from "../../src/assessment";
import { formsOf } from "../../src/live";
import { readingOf, type Reading } from "../../src/live/reading";
import { defaultProgramme } from "../../src/rulebook";
import { fillWrites, type Scalar, type Snapshot } from "../../src/sheets";
import { lay, snapshotOf } from "../sheets/grid";

export const forms = formsOf(defaultProgramme());
export const sample = parseAssessment(
  JSON.parse(readFileSync("assets/samples/sample-city.json", "utf8")) as unknown,
);

export const workbookOf = (assessment: Assessment): Snapshot =>
  snapshotOf(lay(forms.plans(), fillWrites(forms.programme, assessment)), forms.names);

export const read = (snapshot: Snapshot): Reading => readingOf(snapshot, forms, "zh-CN");

/** The workbook after somebody typed into the cell of an item, row or setting. */
export function typed(snapshot: Snapshot, ref: string, value: Scalar): Snapshot {
  const place = read(snapshot).places[ref];
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(place?.address ?? "") ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(digits) - 1;
  const regions = Object.entries(snapshot.regions).map(([name, region]) => {
    if (region === null || region.sheet !== place?.sheet) return [name, region] as const;
    const { area } = region;
    const inside = column >= area.column && column < area.column + area.columns && row >= area.row;
    if (!inside || row >= area.row + area.rows) return [name, region] as const;
    const values = region.values.map((line, at) =>
      at === row - area.row ? line.map((old, c) => (c === column - area.column ? value : old)) : line,
    );
    return [name, { ...region, values }] as const;
  });
  return { ...snapshot, regions: Object.fromEntries(regions) };
}
