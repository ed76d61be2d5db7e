import { findHeaded, type HeadedTable } from "../../../src/sheets/recognise/headed";
import { sheet, withColumn, type Rows } from "./forms";

const text = (zh: string, en: string) => ({ zh, en });
const register: HeadedTable = {
  id: "evidence",
  columns: [
    { name: "IPC_E_no", caption: text("编号", "No.") },
    { name: "IPC_E_title", caption: text("材料名称", "Title") },
    { name: "IPC_E_date", caption: text("日期", "Date") },
    { name: "IPC_E_pages", caption: text("页码", "Pages") },
  ],
};
const rows: Rows = [
  ["证明材料目录"],
  ["编号", "材料名称", "日期", "页码", "状态"],
  ["E001", "甲", 43000, "1", "齐全"],
  ["", "", "", "", ""],
  ["编号", "材料名称", "日期", "页码", "状态"],
  ["E002", "乙", "", "", ""],
  ["", "", "", "", "x"],
];
const columns = (grids: Parameters<typeof findHeaded>[0]) =>
  findHeaded(grids, [register]).map(({ sheet: on, regions }) => [
    on,
    Object.fromEntries(Object.entries(regions).map(([name, { values }]) => [name, values.flat()])),
  ]);

test("a table of ours is known by its heads, wherever it stands", () => {
  expect(columns([sheet("别的", [["编号"], [1]]), sheet("材料", rows)])).toEqual([
    [
      "材料",
      {
        IPC_E_no: ["E001", "", "E002"],
        IPC_E_title: ["甲", "", "乙"],
        IPC_E_date: [43000, "", ""],
        IPC_E_pages: ["1", "", ""],
      },
    ],
  ]);
  const [found] = findHeaded([sheet("材料", rows)], [register]);
  expect(found?.regions["IPC_E_title"]?.places).toEqual([
    { sheet: "材料", address: "B3" },
    { sheet: "材料", address: "B4" },
    { sheet: "材料", address: "B6" },
  ]);
});

test("columns in between, heads in English, a head gone", () => {
  const english = rows.map((row) =>
    row.map((cell) => ({ 编号: "No.", 材料名称: "Title", 日期: "Date" })[String(cell)] ?? cell),
  );
  expect(columns([sheet("S", withColumn(english, 1))])[0]?.[1]).toMatchObject({
    IPC_E_title: ["甲", "", "乙"],
  });
  const lacking = rows.map((row) => row.filter((_, at) => at !== 3));
  expect(columns([sheet("S", lacking)])[0]?.[1]).toEqual({
    IPC_E_no: ["E001", "", "E002"],
    IPC_E_title: ["甲", "", "乙"],
    IPC_E_date: [43000, "", ""],
  });
  expect(
    columns([
      sheet(
        "S",
        rows.map((row) => row.slice(0, 2)),
      ),
    ]),
  ).toEqual([]);
});

test("the sheet that shows goes before its copy", () => {
  const [found] = findHeaded([sheet("材料 (2)", rows), sheet("材料", rows)], [register]);
  expect(found?.sheet).toBe("材料");
  expect(found?.leftovers).toMatchObject([{ kind: "other-table", ref: "evidence", text: "材料 (2)" }]);
});
