/** Taking our own writes back, on small sheets: whole under any failure, and never over what somebody did since. */
import { openWorkbook, type Insertion, type RegionWrite, type Workbook, type Written } from "../../src/excel";
import { openOffice, type OpenOffice } from "../../src/workbench/host/node-bridge";
import { form, names, plans, sum } from "./plans";

let office: OpenOffice;
let workbook: Workbook;
let insertion: Insertion;
let empty: ReturnType<OpenOffice["host"]["snapshot"]>;

beforeEach(async () => {
  office = await openOffice({ installGlobals: true });
  workbook = openWorkbook();
  empty = office.host.snapshot();
  const outcome = await workbook.insert(plans, { read: names });
  if (outcome.kind !== "done") throw new Error(outcome.kind);
  insertion = outcome.insertion;
  await office.host.settled();
});
afterEach(() => office.close());

const definedNames = (): Promise<readonly string[]> =>
  office.Excel.run(async (context) => {
    const all = context.workbook.names;
    all.load("items/name");
    await context.sync();
    return all.items.map((item) => item.name);
  });

async function filled(writes: readonly RegionWrite[]): Promise<Written> {
  const outcome = await workbook.fill(writes, { replace: true });
  if (outcome.kind !== "done") throw new Error(outcome.kind);
  await office.host.settled();
  return outcome.written;
}
const valueAt = (sheet: string, address: string): Promise<unknown> =>
  office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("values");
    await context.sync();
    return range.values[0]?.[0];
  });

const scores: readonly RegionWrite[] = [
  { name: "IPC_x_score", values: [[1], ["=1+1"], [null]] },
  { name: "IPC_y_source", values: [["别的"]] },
];

describe("a fill", () => {
  it("goes back to what stood there, texts that look like formulas included, in two round trips", async () => {
    office.host.userEdit(form.name, "C3", "'=5");
    office.host.userEdit(form.name, "C5", 4);
    const before = office.host.snapshot();
    const written = await filled(scores);
    office.host.resetCounters();
    await expect(workbook.takeBack(written)).resolves.toBe("done");
    expect(office.host.counters.syncs).toBe(2);
    await office.host.settled();
    expect(office.host.snapshot()).toEqual(before);
    // The picture of the workbook writes a formula as it writes the text of one.
    expect(await valueAt(form.name, "C3")).toBe("=5");
  });

  it.each<[string, () => void]>([
    ["a cell was typed over", () => void office.host.userEdit(form.name, "C3", 2)],
    ["a cell was emptied", () => void office.host.userClear(form.name, "C3")],
    ["a colleague typed", () => office.host.coAuthorEdit(sum.name, "B2", "新")],
    ["rows came above", () => void office.host.userInsertRows(form.name, 2)],
    ["its sheet was deleted", () => office.host.userDeleteSheet(sum.name)],
  ])("stays where %s since", async (_what, change) => {
    const written = await filled(scores);
    change();
    await office.host.settled();
    const before = office.host.snapshot();
    await expect(workbook.takeBack(written)).resolves.toBe("changed");
    expect(office.host.snapshot()).toEqual(before);
  });

  it("goes back on a sheet that was renamed, and where other cells were changed", async () => {
    const written = await filled(scores);
    office.host.userRenameSheet(form.name, "改名");
    office.host.userEdit("改名", "C5", 3);
    await office.host.settled();
    await expect(workbook.takeBack(written)).resolves.toBe("done");
    expect(office.host.snapshot()["改名"]).toMatchObject({ C5: 3 });
    expect(office.host.snapshot()["改名"]).not.toHaveProperty("C3");
  });

  it.each([
    [1, 0],
    [2, 0],
    [2, 2],
    [2, 4],
    [2, 6],
    [2, 8],
  ])("stays whole when round trip %i fails after %i actions", async (sync, afterActions) => {
    const written = await filled(scores);
    const before = office.host.snapshot();
    office.host.failNext(sync, "GeneralException", { afterActions });
    await expect(workbook.takeBack(written)).rejects.toThrow();
    expect(office.host.snapshot()).toEqual(before);
    await expect(workbook.takeBack(written)).resolves.toBe("done");
  });
});

describe("an insertion", () => {
  it("goes without a trace, in three round trips", async () => {
    office.host.resetCounters();
    await expect(workbook.removeSheets(insertion)).resolves.toBe("done");
    expect(office.host.counters.syncs).toBe(3);
    expect(office.host.snapshot()).toEqual(empty);
    expect(await definedNames()).toEqual([]);
    await expect(openWorkbook().recover(() => plans, names)).resolves.toMatchObject({
      recovery: "nothing",
    });
    await expect(workbook.insert(plans, { read: names })).resolves.toMatchObject({ kind: "done" });
  });

  it.each<[string, () => void]>([
    ["something was typed", () => void office.host.userEdit(form.name, "C3", 2)],
    ["a default was emptied", () => void office.host.userClear(sum.name, "B2")],
    ["a sheet was renamed", () => office.host.userRenameSheet(sum.name, "改名")],
    ["a sheet was deleted", () => office.host.userDeleteSheet(sum.name)],
    ["rows came", () => void office.host.userInsertRows(form.name, 4)],
  ])("stays where %s since", async (_what, change) => {
    change();
    await office.host.settled();
    const before = office.host.snapshot();
    await expect(workbook.removeSheets(insertion)).resolves.toBe("changed");
    expect(office.host.snapshot()).toEqual(before);
  });

  it("stays where the workbook has no other sheet", async () => {
    office.host.userDeleteSheet("Sheet1");
    const before = office.host.snapshot();
    await expect(workbook.removeSheets(insertion)).resolves.toBe("only-sheets");
    expect(office.host.snapshot()).toEqual(before);
  });

  it.each<readonly [number, number]>([
    [1, 0],
    ...[0, 1, 2, 3].map((after) => [2, after] as const),
    ...[0, 1, 2, 4, 6, 8, 10].map((after) => [3, after] as const),
  ])("is all there or all gone when round trip %i fails after %i actions", async (sync, afterActions) => {
    const before = office.host.snapshot();
    office.host.failNext(sync, "GeneralException", { afterActions });
    // Excel refuses to clear up as well; nothing is to be cleared after a look.
    if (sync > 1) office.host.failNext(sync + 1, "GeneralException");
    await workbook.removeSheets(insertion).catch(() => null);
    await openWorkbook().recover(() => plans, names);
    const after = office.host.snapshot();
    const isGone = Object.keys(after).length === Object.keys(empty).length;
    expect(after).toEqual(isGone ? empty : before);
    expect(await definedNames()).toHaveLength(isGone ? 0 : names.length);
    if (!isGone)
      expect(office.host.inspect(sum.name)).toMatchObject({ visibility: "Visible", protection: {} });
  });
});
