/** What the workbook tells of itself, and what it keeps quiet. */
import { openWorkbook, type Change, type Workbook } from "../../src/excel";
import { openOffice, type OpenOffice } from "../../src/workbench/host/node-bridge";
import { form, names, plans } from "./plans";

let office: OpenOffice;
let workbook: Workbook;
let changes: Change[];

async function open(version: string): Promise<void> {
  office = await openOffice({ installGlobals: true, requirementSets: { ExcelApi: version } });
  workbook = openWorkbook();
  changes = [];
  await workbook.watch((change) => changes.push(change));
  await workbook.insert(plans, { read: names });
  await office.host.settled();
  changes.length = 0;
}

const edits = async (): Promise<readonly Change[]> => {
  await office.host.settled();
  return changes.filter(({ kind }) => kind !== "selected");
};

afterEach(() => office.close());

describe.each(["1.12", "1.14"])("with ExcelApi %s", (version) => {
  beforeEach(() => open(version));

  test("a person's edit tells the region", async () => {
    office.host.userEdit(form.name, "C4", 3);
    expect(await edits()).toContainEqual({ kind: "regions", names: ["IPC_x_score"] });
  });

  test("a colleague's edit does so, too", async () => {
    office.host.coAuthorEdit(form.name, "C4", 3);
    expect(await edits()).toContainEqual({ kind: "regions", names: ["IPC_x_score"] });
  });

  test("our own writes are not told as edits, a person's edit of the same cell afterwards is", async () => {
    await workbook.fill([{ name: "IPC_x_score", values: [[1], [2], [null]] }]);
    expect(await edits()).not.toContainEqual({ kind: "regions", names: ["IPC_x_score"] });
    office.host.userEdit(form.name, "C3:C4", [[5], [4]]);
    expect(await edits()).toContainEqual({ kind: "regions", names: ["IPC_x_score"] });
  });

  test("results of formulas are told, since they change without an edit", async () => {
    office.host.userEdit(form.name, "C4", 3);
    expect(await edits()).toContainEqual({ kind: "regions", names: ["IPC_x_total"] });
  });

  test("cells beside our regions and sheets of others are not told", async () => {
    office.host.userEdit("Sheet1", "C4", 3);
    office.host.userInsertRows("Sheet1", 1);
    expect(await edits()).toEqual([]);
  });

  test("rows that come concern all of their sheet and nothing of another, sheets that go all", async () => {
    office.host.userInsertRows(form.name, 4);
    expect(await edits()).toContainEqual({
      kind: "regions",
      names: ["IPC_x_no", "IPC_x_score", "IPC_x_total"],
    });
    expect(changes).not.toContainEqual({ kind: "structure" });
    changes.length = 0;
    office.host.userDeleteSheet(form.name);
    expect(await edits()).toContainEqual({ kind: "structure" });
  });

  test("the selection is told where it is on a sheet of ours", async () => {
    office.host.userSelect(form.name, "C4:C5");
    await office.host.settled();
    expect(changes.at(-1)).toEqual({ kind: "selected", place: { sheet: form.name, address: "C4" } });
  });
});

test("whoever stops watching hears nothing more", async () => {
  await open("1.12");
  const heard: Change[] = [];
  const stop = await workbook.watch((change) => heard.push(change));
  await stop();
  office.host.userEdit(form.name, "C4", 3);
  await office.host.settled();
  expect(heard).toEqual([]);
});
