/** Formulas read as calls of our functions: what people and Excel write, quotes and brackets included. */
import { argumentOf, callsIn } from "../../src/functions/formula";

test.each([
  ['=IPCITY.MAX("T12")', [["MAX", '"T12"']]],
  ["=ipcity.version()", [["VERSION"]]],
  ["=1+IPCITY.SECTION( tasks , A1:A45 )*2", [["SECTION", "tasks", "A1:A45"]]],
  [
    '=IFERROR(IPCITY.BEST("政府重视",IF(A1:A4="","",A1:A4)),SUM(A1:A4))',
    [["BEST", '"政府重视"', 'IF(A1:A4="","",A1:A4)']],
  ],
  [
    "=IPCITY.BAND(IPCITY.TOTAL(A1:A22,,{1;2}))",
    [
      ["BAND", "IPCITY.TOTAL(A1:A22,,{1;2})"],
      ["TOTAL", "A1:A22", "", "{1;2}"],
    ],
  ],
  ['="IPCITY.MAX(1)"&IPCITY.NAME("a,(b")', [["NAME", '"a,(b"']]],
  ["=IPCITY.GATE('表,(一)'!B2,1)", [["GATE", "'表,(一)'!B2", "1"]]],
  ["=MYIPCITY.MAX(1)+X.IPCITY.MAX(2)", []],
  ["=IPCITY.MAX(1", []],
])("%s", (formula, calls) => {
  expect(callsIn(formula).map(({ id, args }) => [id, ...args])).toEqual(calls);
});

const cells = (address: string | null, sheet: string | null = null, name: string | null = null) => ({
  kind: "cells",
  sheet,
  address,
  name,
});
test.each([
  ["", { kind: "blank" }],
  ['"a""b"', { kind: "literal", value: 'a"b' }],
  ["TRUE", { kind: "literal", value: true }],
  ["-1.5", { kind: "literal", value: -1.5 }],
  ["30%", { kind: "literal", value: 0.3 }],
  ["$T$12", cells("T12")],
  ["a1:b2", cells("A1:B2")],
  ["得分!C3", cells("C3", "得分")],
  ["'它''s'!C3", cells("C3", "它's")],
  ["IPC_T_score", cells(null, null, "IPC_T_score")],
  ['IF(A1:A45="","",A1:A45)', cells("A1:A45")],
  ['IF(A1:A45="","",A1:A44)', { kind: "other" }],
  ["SUM(A1:A4)", { kind: "other" }],
  ["18.9b", { kind: "other" }],
])("argument %s", (written, argument) => {
  expect(argumentOf(written)).toEqual(argument);
});
