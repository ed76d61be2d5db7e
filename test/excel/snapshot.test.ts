/** Registers have room for thousands of lines: what is read of them is what they hold. */
import { mayHold, openWorkbook } from "../../src/excel";
import type { SheetPlan } from "../../src/sheets";
import { openOffice, type OpenOffice } from "../../src/workbench/host/node-bridge";
import { form, names, plans } from "./plans";

const ROWS = 6000;
const register: SheetPlan = {
  ...form,
  key: "register",
  name: "清单",
  cells: [{ row: 0, column: 0, value: "清单" }],
  merges: [],
  styles: [],
  names: [
    { name: "IPC_r_name", area: { row: 2, column: 0, rows: ROWS, columns: 1 } },
    { name: "IPC_r_date", area: { row: 2, column: 1, rows: ROWS, columns: 1 } },
    { name: "IPC_r_marks", area: { row: 2, column: 2, rows: ROWS, columns: 2 } },
  ],
  validations: [],
  formats: [],
  inputs: [{ row: 2, column: 0, rows: ROWS, columns: 4 }],
  hiddenColumns: [],
  print: { ...form.print, breaks: [] },
};
const all = [...plans, register];
const read = [...names, ...register.names.map(({ name }) => name)];

let office: OpenOffice;
beforeEach(async () => {
  office = await openOffice({ installGlobals: true });
  await openWorkbook().insert(all, { read });
  await office.host.settled();
});
afterEach(() => office.close());

test("a register is read down to its last line, its blank lines in between included", async () => {
  office.host.userEdit(register.name, "A4", "示例企业甲");
  office.host.userEdit(register.name, "A6", "示例企业乙");
  office.host.userEdit(register.name, "D5", "√");
  office.host.resetCounters();
  const { regions } = await openWorkbook().snapshot(read);
  expect(office.host.counters.syncs).toBe(1);
  expect(regions["IPC_r_name"]).toMatchObject({
    area: { row: 2, rows: ROWS },
    values: [[""], ["示例企业甲"], [""], ["示例企业乙"]],
  });
  expect(regions["IPC_r_date"]).toMatchObject({ area: { rows: ROWS }, values: [] });
  expect(regions["IPC_r_marks"]?.values).toEqual([
    ["", ""],
    ["", ""],
    ["", "√"],
  ]);
});

test("a form is read in full, blank cells and all", async () => {
  office.host.userEdit(form.name, "C4", 3);
  const { regions } = await openWorkbook().snapshot(read);
  expect(regions["IPC_x_score"]?.values).toEqual([[""], [3], [""]]);
  expect(regions["IPC_y_source"]?.values).toEqual([["默认"]]);
});

test("a register is filled as a form is, and only lines that change are written", async () => {
  const workbook = openWorkbook();
  const lines = (first: string): readonly (readonly string[])[] =>
    Array.from({ length: ROWS }, (_, index) => [index === 0 ? first : ""]);
  const filled = await workbook.fill([{ name: "IPC_r_name", values: lines("示例企业甲") }]);
  expect(filled.kind === "done" && filled.written.blocks.map(({ address }) => address)).toEqual(["A3"]);
  await expect(workbook.fill([{ name: "IPC_r_name", values: lines("示例企业乙") }])).resolves.toEqual({
    kind: "would-replace",
    cells: 1,
  });
});

test("a first look tells a name that is there from one that is not, in one round trip", async () => {
  office.host.resetCounters();
  expect(await mayHold("IPC_r_name")).toBe(true);
  expect(office.host.counters.syncs).toBe(1);
  expect(await mayHold("IPC_unheard_of")).toBe(false);
});

test("where Excel refuses the first look, the desk is to ask again", async () => {
  office.host.failNext(1, "AccessDenied");
  expect(await mayHold("IPC_unheard_of")).toBe(true);
});
