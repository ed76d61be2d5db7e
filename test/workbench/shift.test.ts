import fc from "fast-check";
import {
  area,
  formatArea,
  parseArea,
  sheetPrefix,
  splitReference,
  subtract,
} from "../../src/workbench/host/book/area";
import { CellFlags } from "../../src/workbench/host/book/flags";
import { offsetFormula, type Shift, shiftArea, shiftFormula } from "../../src/workbench/host/book/shift";

const insert = (at: number, count: number): Shift => ({ axis: "rows", kind: "insert", at, count });
const remove = (at: number, count: number): Shift => ({ axis: "rows", kind: "delete", at, count });
const after = (address: string, shift: Shift): string | null => {
  const parsed = parseArea(address);
  const moved = parsed && shiftArea(parsed, shift);
  return moved && formatArea(moved);
};

test.each([
  ["A5:B9", insert(4, 2), "A7:B11"],
  ["A5:B9", insert(5, 2), "A5:B11"],
  ["A5:B9", insert(9, 2), "A5:B9"],
  ["A5:B9", remove(0, 2), "A3:B7"],
  ["A5:B9", remove(3, 3), "A4:B6"],
  ["A5:B9", remove(6, 9), "A5:B6"],
  ["A5:B9", remove(4, 5), null],
  ["C:C", remove(0, 5), "C:C"],
  ["3:4", insert(0, 1), "4:5"],
])("%s moves", (address, shift, moved) => {
  expect(after(address, shift)).toBe(moved);
});

test("what is inserted and taken away again leaves everything in its place", () => {
  const places = fc.tuple(
    fc.nat(50),
    fc.nat(20),
    fc.integer({ min: 1, max: 20 }),
    fc.integer({ min: 1, max: 5 }),
  );
  fc.assert(
    fc.property(
      places,
      fc.nat(60),
      fc.integer({ min: 1, max: 9 }),
      ([row, column, rows, columns], at, count) => {
        const before = area(row, column, rows, columns);
        const there = shiftArea(before, insert(at, count));
        expect(there && shiftArea(there, remove(at, count))).toEqual(before);
      },
    ),
  );
});

test.each([
  ["=A5+$A$5+A$5", insert(2, 1), "=A6+$A$6+A$6"],
  ["=SUM(A1:A5)", remove(1, 2), "=SUM(A1:A3)"],
  ["=B5*2", remove(4, 1), "=#REF!*2"],
  ['=IF(A5="A5",LOG10(A5),Other!A5)', insert(0, 1), '=IF(A6="A5",LOG10(A6),Other!A5)'],
  ["=得分_A5+'某 表'!A5", insert(0, 1), "=得分_A5+'某 表'!A5"],
])("the formula %s follows", (formula, shift, moved) => {
  expect(shiftFormula(formula, shift)).toBe(moved);
});

test("a formula is read for another cell by its relative references only", () => {
  expect(offsetFormula('=AND($B5>0,C$1="",$D$2)', 3, 1)).toBe('=AND($B8>0,D$1="",$D$2)');
  expect(offsetFormula("=A1", -1, 0)).toBe("=#REF!");
});

test("addresses and sheet names are read as they are written", () => {
  fc.assert(
    fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => {
      const cell = area(row, column);
      expect(parseArea(formatArea(cell))).toEqual(cell);
    }),
  );
  for (const name of ["附件1", "a b", "it's", "A1", "Sheet1", "1月", "得分与门槛"]) {
    expect(splitReference(`${sheetPrefix(name)}A1`)).toEqual({ sheet: name, address: "A1" });
  }
  expect(sheetPrefix("得分与门槛")).toBe("得分与门槛!");
  expect(sheetPrefix("A1")).toBe("'A1'!");
  expect([parseArea("A0"), parseArea("XFE1"), parseArea("zzz"), parseArea("")]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test("what is cut out of an area is gone, and nothing else", () => {
  const small = fc.tuple(
    fc.nat(8),
    fc.nat(8),
    fc.integer({ min: 1, max: 5 }),
    fc.integer({ min: 1, max: 5 }),
  );
  const holds = (parts: readonly ReturnType<typeof area>[], row: number, column: number): number =>
    parts.filter(
      (a) => row >= a.row && row < a.row + a.rows && column >= a.column && column < a.column + a.columns,
    ).length;
  fc.assert(
    fc.property(small, small, (one, two) => {
      const [a, b] = [area(...one), area(...two)];
      const left = subtract(a, b);
      for (let row = 0; row < 14; row++) {
        for (let column = 0; column < 14; column++) {
          const expected = holds([a], row, column) === 1 && holds([b], row, column) === 0 ? 1 : 0;
          expect(holds(left, row, column)).toBe(expected);
        }
      }
    }),
  );
});

test("the last word on a cell counts, and its areas say so", () => {
  const flags = new CellFlags();
  flags.set("locked", area(0, 0, 4, 2), false);
  flags.set("locked", area(1, 0, 1, 2), true);
  expect([flags.get("locked", 0, 0), flags.get("locked", 1, 1), flags.get("locked", 9, 9)]).toEqual([
    false,
    true,
    undefined,
  ]);
  expect(flags.areas("locked", false).map(formatArea)).toEqual(["A1:B1", "A3:B4"]);
  flags.move(insert(1, 1));
  expect(flags.areas("locked", false).map(formatArea)).toEqual(["A1:B2", "A4:B5"]);
});
