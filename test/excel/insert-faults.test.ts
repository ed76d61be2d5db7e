/**
 * A failure anywhere within a round trip, after any of its actions, with Excel refusing the attempt to clear
 * up as well: the next start finds the old state or makes the new one.
 */
import { openWorkbook } from "../../src/excel";
import { openOffice, type OpenOffice } from "../../src/workbench/host/node-bridge";
import { names, plans } from "./plans";

const definedNames = (office: OpenOffice): Promise<readonly string[]> =>
  office.Excel.run(async (context) => {
    const all = context.workbook.names;
    all.load("items/name");
    await context.sync();
    return all.items.map((item) => item.name);
  });

const every = (last: number, step: number): readonly number[] =>
  Array.from({ length: Math.ceil(last / step) }, (_, index) => 1 + index * step);

/** What an insertion without a failure leaves. */
let whole: ReturnType<OpenOffice["host"]["snapshot"]>;

beforeAll(async () => {
  const office = await openOffice({ installGlobals: true });
  await openWorkbook().insert(plans, { read: names });
  await office.host.settled();
  whole = office.host.snapshot();
  office.close();
});

test.each([
  ...every(280, 31).map((after) => [2, after] as const),
  ...every(32, 3).map((after) => [3, after] as const),
])("round trip %i fails after %i actions", async (sync, afterActions) => {
  const office = await openOffice({ installGlobals: true });
  try {
    const before = office.host.snapshot();
    office.host.failNext(sync, "GeneralException", { afterActions });
    office.host.failNext(sync + 1, "GeneralException");
    await openWorkbook()
      .insert(plans, { read: names })
      .catch(() => null);

    await openWorkbook().recover(() => plans, names);

    const after = office.host.snapshot();
    const isNew = Object.keys(after).length > Object.keys(before).length;
    expect(Object.keys(after)).toEqual(
      isNew ? [...Object.keys(before), "示例表", "示例合计"] : Object.keys(before),
    );
    if (isNew) {
      expect(office.host.inspect("示例合计")).toMatchObject({ visibility: "Visible", protection: {} });
      await office.host.settled();
      expect(office.host.snapshot()).toEqual(whole);
    } else {
      expect(after).toEqual(before);
      expect(await definedNames(office)).toEqual([]);
    }
    await expect(openWorkbook().recover(() => plans, names)).resolves.toMatchObject({
      recovery: "nothing",
    });
    await expect(openWorkbook().insert(plans, { read: names })).resolves.toMatchObject({
      kind: isNew ? "already-there" : "done",
    });
  } finally {
    office.close();
  }
});
