/** Functions of our own in the library's engine, each beside what Excel answers. */
import { Workbook } from "@cj-tech-master/excelts";
import { calculate } from "../../../src/xlsx/write/calculation/calculate";
import { isLike } from "../../../src/xlsx/write/calculation/wildcards";

const GIVEN = [
  ["甲", 3, "a*b"],
  ["乙 ", 0, "axb"],
  [null, null, true],
  ["甲乙", -2, ""],
  ["=1", 0.5, "A*B"],
] as const;

function answer(formula: string): unknown {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("表");
  GIVEN.forEach((line, row) =>
    line.forEach((value, column) => (sheet.getCell(row + 1, column + 1).value = value)),
  );
  sheet.getCell("E1").value = { formula };
  calculate(workbook);
  const { result } = sheet.getCell("E1");
  return typeof result === "object" && "error" in result ? result.error : result;
}

test.each([
  ['COUNTIF(B1:B5,">=0")', 3],
  ['COUNTIF(B1:B5,"<1")', 3],
  ['COUNTIF(C1:C5,">=0")', 0],
  ['COUNTIF(A1:A5,"甲*")', 2],
  ['COUNTIF(C1:C5,"a?b")', 3],
  ['COUNTIF(C1:C5,"a~*b")', 2],
  ['COUNTIF(A1:A5,"<>甲")', 4],
  ['COUNTIF(A1:A5,"")', 1],
  ["COUNTIF(B1:B5,3)", 1],
  ['COUNTIFS(B1:B5,">=0",A1:A5,"甲")', 1],
  ['SUMIF(B1:B5,">0")', 3.5],
  ['SUMIF(A1:A5,"甲*",B1:B5)', 1],
  ['SUMIFS(B1:B5,A1:A5,"甲*",B1:B5,">0")', 3],
  ["SUMPRODUCT(LEN(A1:A5))", 7],
  ["SUMPRODUCT(--(LEN(TRIM(A1:C1))>0))", 3],
  ['SUMPRODUCT(--ISNUMBER(SEARCH("乙",A1:A5)))', 2],
  ["SUMPRODUCT(--ISTEXT(A1:B5))", 4],
  ['SUMPRODUCT(--(MID("甲乙丙",{1,2,3},1)="乙"))', 1],
  ['SEARCH("*乙","甲乙")', 1],
  ['SEARCH("丙","甲乙")', "#VALUE!"],
  ['FIND("B","abB")', 3],
  ['SUBSTITUTE("a、b、c","、","",2)', "a、bc"],
  ['TRIM("  a   b ")', "a b"],
  ['LEFT("甲乙",1)&RIGHT("甲乙",1)&RIGHT("甲",0)', "甲乙"],
  ['TEXT(12,"0.0#")', "12.0"],
  ['TEXT(1.005,"0.00")', "1.01"],
  ['TEXT(-0.004,"0.00")', "0.00"],
  ['TEXT(66.66666666666667,"0.0#")', "66.67"],
  ['TEXT(43018,"yyyy-mm-dd")', "2017-10-10"],
])("%s", (formula, expected) => expect(answer(formula)).toEqual(expected));

test("a text full of stars is answered at once", () => {
  expect(isLike("a".repeat(400), `${"*a".repeat(60)}*b`)).toBe(false);
  expect(isLike("a".repeat(400), "*a".repeat(60))).toBe(true);
});
