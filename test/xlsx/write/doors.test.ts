/** Same sheet, both doors: what a plan becomes through Office.js in the workbench, and in a file read back. */
import type { Workbook } from "@cj-tech-master/excelts";
import { openWorkbook } from "../../../src/excel";
import { fillWrites, snapshotNames } from "../../../src/sheets";
import { openOffice, type OpenOffice } from "../../../src/workbench/host/node-bridge";
import { describeFile, describeHost, type Described } from "./described";
import { stylesOfFile, stylesOfHost } from "./worn";
import { cityOf, opened, plans, rounded, rules, shown, written } from "./files";

jest.setTimeout(240_000);

const CITY = "sample-city";
let office: OpenOffice;
let file: Uint8Array;
let book: Workbook;

beforeAll(async () => {
  office = await openOffice({ installGlobals: true });
  const workbook = openWorkbook();
  await workbook.insert(plans, { read: snapshotNames(rules) });
  await workbook.fill(fillWrites(rules, cityOf(CITY)), { replace: true });
  await office.host.settled();
  file = await written(CITY);
  book = await opened(file);
});
afterAll(() => office.close());

const near = (values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(values).map(([cell, value]) => [cell, rounded(value)]));

describe.each(plans.map((plan) => [plan.name, plan] as const))("%s", (_, plan) => {
  let host: Described;
  let stored: Described;
  beforeAll(async () => {
    host = await describeHost(office, plan);
    stored = describeFile(book, file, plan, shown);
  });

  test("holds the same texts, numbers and computed values", () => {
    expect(near(stored.cells)).toEqual(near(host.cells));
  });

  test("holds the same formulas", () => {
    expect(stored.formulas).toEqual(host.formulas);
    expect(Object.keys(stored.formulas)).toHaveLength(
      plan.cells.filter(({ formula }) => formula !== undefined).length,
    );
  });

  test("is merged, protected and unlocked alike", () => {
    expect(stored.merges).toEqual(host.merges);
    expect(stored.unlocked).toEqual(host.unlocked);
    expect(stored.protection).toEqual(host.protection);
  });

  test("validates its inputs alike", () => {
    expect(stored.validations).toEqual(host.validations);
  });

  test("marks by the same conditions, the same one first", () => {
    expect(stored.formats).toEqual(host.formats);
  });

  test("prints alike", () => {
    expect(stored.page).toEqual(host.page);
  });

  test("looks alike on the screen", () => {
    expect(stored.view).toEqual(host.view);
    expect(stored.hidden).toEqual(host.hidden);
    // Both round to pixels, of different screens.
    const apart = (mine: readonly number[], theirs: readonly number[]): readonly number[] =>
      mine.flatMap((size, at) => (Math.abs(size - (theirs[at] ?? Number.NaN)) < 1.5 ? [] : [at]));
    expect(apart(stored.widths, host.widths)).toEqual([]);
    // Nobody types into a file, so there the rows have grown with what was given.
    const atMost = host.heights.map((height, row) => Math.min(height, stored.heights[row] ?? 0));
    expect(apart(atMost, host.heights)).toEqual([]);
    expect(stored.charts).toEqual(host.charts);
  });
});

test.each(plans.map((plan) => [plan.name, plan] as const))("%s wears the same styles", (_, plan) => {
  const [stored, host] = [stylesOfFile(book, plan), stylesOfHost(office, plan)];
  expect(Object.keys(stored.cells).length).toBeGreaterThan(20);
  expect(stored).toEqual(host);
});

test("the tabs stand in the same order", () => {
  expect(book.worksheets.map(({ name }) => name)).toEqual(plans.map(({ name }) => name));
});

test("every name means the same place", async () => {
  const named = await office.Excel.run(async (context) => {
    const { names } = context.workbook;
    names.load("items/name,items/formula");
    await context.sync();
    return names.items.map(({ name, formula }) => [name, String(formula).replace(/^=|'/g, "")]);
  });
  const stored = book.definedNames.model.map(({ name, ranges }) => [
    name,
    ranges.join(",").replace(/'/g, ""),
  ]);
  expect(Object.fromEntries(stored)).toEqual(Object.fromEntries(named));
});
