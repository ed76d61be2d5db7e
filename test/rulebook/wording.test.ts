import { programme } from "../../src/rulebook";
import { between, folded, joined, measures, standaloneTable, table } from "./official";
import {
  categoryTable,
  formTable,
  header,
  innovationRows,
  objectiveRows,
  part,
  section,
  taskRows,
} from "./printed";

const p = programme("2016-87");
const objective = section(p, "objective");
const tasks = section(p, "tasks");
const innovation = section(p, "innovation");

const annex1 = between(measures, "附件1\n", "附件2\n\n");
const annex2 = measures.slice(measures.lastIndexOf("附件2\n"));

describe("Annex 2 word for word", () => {
  test("title and headings", () => {
    const lines = annex2.split("\n");
    expect(lines).toContain(p.scorecard?.title);
    expect(lines).toEqual(expect.arrayContaining([objective.heading, tasks.heading, innovation.heading]));
  });

  test("table 一", () => {
    const [head, ...rows] = table(between(annex2, objective.heading, tasks.heading), 4);
    expect(header(objective)).toEqual(head);
    expect(objectiveRows(objective)).toEqual(rows);
  });

  test("table 二", () => {
    const [head, ...rows] = table(between(annex2, tasks.heading, innovation.heading), 6);
    expect(header(tasks)).toEqual(head);
    expect(taskRows(tasks)).toEqual(rows);
  });

  test("table 三", () => {
    const [head, ...rows] = table(between(annex2, innovation.heading, "联系人："), 6);
    expect(header(innovation)).toEqual(head);
    expect(innovationRows(innovation)).toEqual(rows);
  });
});

describe("Annex 2 as published separately", () => {
  const fold = (rows: string[][]): string[][] => rows.map((row) => row.map(folded));
  const withoutHeads = (rows: string[][]): string[][] => rows.filter((row) => !row.includes("序号"));

  test("table 一", () => {
    const [head, ...rows] = standaloneTable(objective.heading, tasks.heading);
    expect(fold([header(objective)])).toEqual([head]);
    expect(fold(objectiveRows(objective))).toEqual(rows);
  });

  test("table 二 differs in one label only, which is kept as an alias", () => {
    const rows = standaloneTable(tasks.heading, innovation.heading);
    const heads = rows.filter((row) => row.includes("序号"));
    expect(heads).toEqual(fold(Array.from({ length: 4 }, () => header(tasks))));

    const management = tasks.groups[0];
    const alias = management?.aliases?.[0] ?? "(no alias)";
    const ours = taskRows(tasks).map((row) => [
      (row[0] ?? "").replace(management?.name ?? "(no name)", alias),
      ...row.slice(1),
    ]);
    expect(fold(ours)).toEqual(withoutHeads(rows));
  });

  test("table 三", () => {
    const [head, ...rows] = standaloneTable(innovation.heading, null);
    expect(fold([header(innovation)])).toEqual([head]);
    expect(fold(innovationRows(innovation))).toEqual(rows);
  });
});

describe("Annex 1 word for word", () => {
  const city = part(p, "A1");
  const system = part(p, "A2");
  const patents = part(p, "A3");

  test("title, maker and headings", () => {
    const lines = annex1.split("\n");
    const form = p.statusForm;
    expect(lines).toEqual(
      expect.arrayContaining([...form.title, form.issuer, city.heading, system.heading, patents.heading]),
    );
  });

  test("cover", () => {
    const lines = annex1.slice(0, annex1.indexOf(p.statusForm.issuer)).split("\n");
    const printed = lines.filter((line) => line.includes("：")).map((line) => line.split(/(?<=：)\s*/));
    expect(p.statusForm.cover.map((field) => [field.label, field.suffix ?? ""])).toEqual(printed);
  });

  test("part 一", () => {
    const [head, ...rows] = table(between(annex1, city.heading, system.heading), 5);
    expect(header(city)).toEqual(head);
    // The last row has one cell over unit, value and remark.
    const ours = formTable(city).map((row) => (row[0] === "13" ? row.slice(0, 3) : row));
    expect(ours).toEqual(rows);
  });

  test("part 二", () => {
    const [head, ...rows] = table(between(annex1, system.heading, patents.heading), 6);
    expect(header(system)).toEqual(head);
    expect(categoryTable(system)).toEqual(rows);
  });

  test("part 三", () => {
    const [head, ...rows] = table(annex1.slice(annex1.indexOf(patents.heading)), 5);
    expect(header(patents)).toEqual(head);
    expect(formTable(patents)).toEqual(rows);
  });

  test("misprints stay, with a comment of ours", () => {
    const commented = system.rows.filter((row) => row.comment !== undefined);
    const misprinted = system.rows.filter((row) => /知识产局|实用人数/.test(row.label + row.remark));
    expect(misprinted.map((row) => row.id)).toEqual(["A2.1.4", "A2.1.7"]);
    expect(commented).toEqual(misprinted);
  });
});

test("the document is named as it names itself", () => {
  expect(measures.startsWith(`${p.documentNumber}\n`)).toBe(true);
  expect(measures.split("\n")).toContain(p.title.zh);
  const [year, month, day] = p.issued.split("-").map(Number);
  expect(measures.split("\n")).toContain(`${year}年${month}月${day}日`);
});

test("the variant is called for by the bracket under its group", () => {
  const brackets = tasks.groups.flatMap((group) => group.bracket ?? []);
  for (const variant of p.scorecard?.variants ?? []) expect(brackets).toContain(joined(variant.printed));
});
