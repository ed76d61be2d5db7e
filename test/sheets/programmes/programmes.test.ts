/** Programmes without points: sheets, fill and read, from the data of their packs alone. */
import { emptyAssessment } from "../../../src/assessment";
import { programmes } from "../../../src/rulebook";
import {
  changedSince,
  fillWrites,
  itemsOfText,
  nameTable,
  packOf,
  PROGRAMME_NAME,
  programmeOf,
  readWorkbook,
  sheetKeysOf,
  sheetPlans,
  snapshotNames,
  textOfItems,
  type Scalar,
  type Snapshot,
} from "../../../src/sheets";
import { filledCity } from "../../fixtures/filled";
import { sixthPack } from "../../fixtures/sixth-pack";
import { lay, snapshotOf, withCell } from "../grid";

const packs = [...programmes.filter(({ scorecard }) => scorecard === null), sixthPack].map(
  (pack) => [pack.id, pack] as const,
);

const filled = (pack: typeof sixthPack): Snapshot =>
  snapshotOf(lay(sheetPlans(pack), fillWrites(pack, filledCity(pack))), [
    ...snapshotNames(pack),
    PROGRAMME_NAME,
  ]);

describe.each(packs)("%s", (_, pack) => {
  const plans = sheetPlans(pack);

  test("has the sheets that its parts call for, and none for points", () => {
    const keys = plans.map(({ key }) => key);
    expect(keys).toEqual(sheetKeysOf(pack));
    for (const key of ["score", "scoreform", "experts"]) expect(keys).not.toContain(key);
    expect(keys.includes("plan")).toBe(pack.plan !== undefined);
    expect(keys.filter((key) => key.startsWith("units-"))).toHaveLength(pack.units?.length ?? 0);
    expect(new Set(plans.map(({ name }) => name)).size).toBe(plans.length);
  });

  test("defines each name once, as the table says, and keeps to Excel's limits", () => {
    const names = plans.flatMap((plan) => plan.names.map(({ name }) => name));
    expect([...names].sort()).toEqual(
      nameTable(pack)
        .map(({ name }) => name)
        .sort(),
    );
    for (const name of names) expect(name).toMatch(/^IPC_[A-Za-z0-9_]{1,100}$/);
    for (const plan of plans) {
      expect(plan.name.length).toBeLessThanOrEqual(31);
      for (const height of plan.rowHeights) expect(height).toBeLessThanOrEqual(409);
      for (const { title, message, rule } of plan.validations) {
        expect(title.length).toBeLessThanOrEqual(32);
        expect(message.length).toBeLessThanOrEqual(225);
        if (rule.kind === "list") expect(rule.choices.join(",").length).toBeLessThanOrEqual(255);
      }
      for (const { formula = "" } of plan.cells) {
        expect(formula.length).toBeLessThan(8192);
        expect(formula.replace(/"[^"]*"/g, "")).not.toContain("!");
      }
      const cells = plan.cells.map(({ row, column }) => `${row} ${column}`);
      expect(new Set(cells).size).toBe(cells.length);
    }
  });

  test("formulas ask for names only that the workbook has", () => {
    const names = new Set(nameTable(pack).map(({ name }) => name));
    const asked = plans.flatMap(({ cells }) =>
      cells.flatMap(({ formula = "" }) => formula.replace(/"[^"]*"/g, "").match(/IPC_\w+/g) ?? []),
    );
    expect([...new Set(asked)].filter((name) => !names.has(name))).toEqual([]);
  });

  test("what is filled in is read back, word for word", () => {
    const { assessment, findings, missing } = readWorkbook(filled(pack), pack);
    expect(findings).toEqual([]);
    expect(missing).toEqual([]);
    expect(assessment).toEqual(filledCity(pack));
  });

  test("an empty workbook holds nothing", () => {
    const writes = fillWrites(pack, emptyAssessment(pack.id));
    const snapshot = snapshotOf(lay(plans, writes), snapshotNames(pack));
    expect(readWorkbook(snapshot, pack).assessment).toEqual(emptyAssessment(pack.id));
  });

  test("heads of a repeated form stand over what they name", () => {
    for (const { header } of pack.units ?? []) {
      expect(header).toHaveLength(5);
      expect(header.slice(2, 4)).toEqual(["填写", "单位"]);
    }
  });

  test("every condition is understood as people write it", () => {
    for (const id of pack.conditions) {
      expect(itemsOfText(`条件${id.slice(1)}`)).toEqual([id]);
      expect(itemsOfText(textOfItems([id]))).toEqual([id]);
    }
  });

  test("the workbook names its pack, and is read by it", () => {
    expect(packOf(filled(pack))).toEqual({ id: pack.id, version: pack.version });
    expect(programmeOf(filled(pack), pack)).toBe(pack);
  });
});

describe("the pack that a workbook names", () => {
  const named = (text: Scalar): Snapshot => withCell(filled(sixthPack), PROGRAMME_NAME, 0, text);

  test("is unknown, or of another version, and that is seen", () => {
    expect(programmeOf(named("9999-1/1"), sixthPack)).toBeNull();
    expect(packOf(named(""))).toBeNull();
    expect(changedSince(sixthPack, packOf(named("example-6/2")))).toBeNull();
    expect(changedSince(sixthPack, packOf(named("example-6/1")))?.map(({ zh }) => zh)).toEqual([
      "园区下限由40件改为48.4件",
    ]);
    expect(readWorkbook(named("example-6/1"), sixthPack).assessment.rulebook).toBe("1");
  });
});

describe("units of a repeated form", () => {
  const form = "park";
  const names = (snapshot: Snapshot) =>
    readWorkbook(snapshot, sixthPack).assessment.units?.[form]?.map(({ name }) => name);

  test("are reordered by numbers, added in the next block and removed by clearing one", () => {
    const two = filled(sixthPack);
    expect(names(two)).toEqual(["示例园区甲", "示例园区乙"]);
    const turned = withCell(withCell(two, `IPC_U_${form}_order`, 0, 2), `IPC_U_${form}_order`, 1, 1);
    expect(names(turned)).toEqual(["示例园区乙", "示例园区甲"]);
    expect(names(withCell(two, `IPC_U_${form}_4_name`, 0, "示例园区丙"))).toEqual([
      "示例园区甲",
      "示例园区乙",
      "示例园区丙",
    ]);
    const cleared = snapshotOf(
      lay(sheetPlans(sixthPack), [
        ...fillWrites(sixthPack, filledCity(sixthPack)),
        { name: `IPC_U_${form}_1_name`, values: [[""]] },
        {
          name: `IPC_U_${form}_1_value`,
          values: (two.regions[`IPC_U_${form}_1_value`]?.values ?? []).map(() => [""]),
        },
      ]),
      snapshotNames(sixthPack),
    );
    expect(names(cleared)).toEqual(["示例园区乙"]);
  });

  test("one without a name is kept and told", () => {
    const nameless = withCell(filled(sixthPack), `IPC_U_${form}_1_name`, 0, "");
    const { findings, assessment } = readWorkbook(nameless, sixthPack);
    expect(findings.map(({ rule, ref }) => `${rule} ${ref}`)).toEqual(["register-unreadable units.park.1"]);
    expect(assessment.units?.[form]).toHaveLength(2);
  });
});

test("a measure for a task that the matrix lacks is told and kept out", () => {
  const rows = filled(sixthPack).regions["IPC_P_task"]?.values.length ?? 0;
  const at = rows - 5;
  const stray = withCell(
    withCell(filled(sixthPack), "IPC_P_task", at, "P9.9"),
    "IPC_P_measure",
    at,
    "某措施",
  );
  const { findings, assessment } = readWorkbook(stray, sixthPack);
  expect(findings.map(({ message }) => message)).toEqual([expect.stringContaining("P9.9")]);
  expect(assessment.plan).toEqual(filledCity(sixthPack).plan);
});
