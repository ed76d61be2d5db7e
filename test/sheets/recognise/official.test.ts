import { between, measures, standalone, table } from "../../rulebook/official";
import type { Scalar } from "../../../src/sheets/index";
import { readGrids, rules, sheet, type Rows } from "./forms";

const { parts, cover } = rules.statusForm;
const headings = [...parts.map(({ heading }) => heading), "附件2"];
const annex1 = measures.slice(measures.lastIndexOf("附件1"));

const numbers = (cell: string): Scalar => (/^\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell);
/** The tables of Annex 1 as the document has them, a grid each. */
const partGrids = parts.map(({ heading, header }, at) => {
  const rows = table(between(annex1, heading, headings[at + 1] ?? ""), header.length);
  return sheet(
    heading,
    rows.map((row) => row.map(numbers)),
  );
});
const coverLines: Rows = between(annex1, "编号：", "中华人民共和国")
  .split("\n")
  .map((line, at) => [at === 0 ? `编号：${line}` : line]);

test("Annex 1 of the document itself: every row and field, surely", () => {
  const { recognition, assessment, places } = readGrids([sheet("正文", coverLines), ...partGrids]);
  expect(
    recognition?.tables.map(({ id, confidence, rows, missing }) => [id, confidence, rows.length, missing]),
  ).toEqual([
    ["A1", "sure", 13, []],
    ["A2", "sure", 22, []],
    ["A3", "sure", 12, []],
  ]);
  expect(
    recognition?.tables.flatMap(({ rows }) => rows.filter(({ confidence }) => confidence !== "sure")),
  ).toEqual([]);
  expect(recognition?.fields.filter(({ ref }) => ref.startsWith("A0")).map(({ ref }) => ref)).toEqual(
    cover.map(({ id }) => id),
  );
  expect(recognition?.leftovers).toEqual([]);
  // Nothing is filled in, and what is printed is nobody's value.
  expect(assessment.annex1).toEqual({});
  expect(assessment.remarks).toEqual({});
  expect(places["A2.3.1"]?.sheet).toBe("二、知识产权工作体系建设情况");
});

test("the separate Annex 2 with its repeated heads, half-width brackets and spaces", () => {
  const rows: Rows = standalone.split("\n").map((line) => line.split("\t").map(numbers));
  const isHead = (row: readonly Scalar[]): boolean => row.some((cell) => /^序\s*号$/.test(String(cell)));
  const scored = rows.map((row) => (row.length < 4 ? row : [...row, isHead(row) ? "得分" : 1]));
  const { recognition, assessment } = readGrids([sheet("附件2", scored)]);
  expect(
    recognition?.tables.map(({ id, confidence, rows: found }) => [id, confidence, found.length]),
  ).toEqual([
    ["objective", "sure", 22],
    ["tasks", "sure", 45],
    ["innovation", "sure", 2],
  ]);
  expect(recognition?.leftovers).toEqual([]);
  expect(Object.values(assessment.scores)).toEqual(Array.from({ length: 69 }, () => ({ self: 1 })));
});
