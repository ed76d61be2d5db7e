import fc from "fast-check";
import {
  addressLists,
  addressOf,
  CellSet,
  cellsIn,
  intersects,
  parseAddress,
  parseAddresses,
} from "../../src/excel/areas";

const area = fc.record({
  row: fc.nat(200),
  column: fc.nat(800),
  rows: fc.integer({ min: 1, max: 20 }),
  columns: fc.integer({ min: 1, max: 20 }),
});

test("an address reads back as the area it names", () => {
  fc.assert(
    fc.property(area, (given) => {
      expect(parseAddress(addressOf(given))).toEqual(given);
      expect(parseAddress(`'it''s!'!${addressOf(given)}`)).toEqual(given);
    }),
  );
});

test("whole rows and columns are areas, too; nonsense is none", () => {
  expect(parseAddress("3:4")).toMatchObject({ row: 2, rows: 2, column: 0 });
  expect(parseAddress("B:C")).toMatchObject({ row: 0, column: 1, columns: 2 });
  expect(parseAddress("#REF!")).toBeNull();
  expect(parseAddresses("A1,C3:D4")).toHaveLength(2);
});

test("rectangles cover exactly the cells, each once", () => {
  const cell = fc.record({ row: fc.nat(8), column: fc.nat(8) });
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 60 }), (cells) => {
      const set = new CellSet();
      cells.forEach(({ row, column }) => set.add(row, column));
      const covered = set
        .areas()
        .flatMap(cellsIn)
        .map(({ row, column }) => `${row} ${column}`);
      expect([...covered].sort()).toEqual(
        [...new Set(cells.map(({ row, column }) => `${row} ${column}`))].sort(),
      );
    }),
  );
});

test("a block of cells is one rectangle", () => {
  const set = new CellSet();
  cellsIn({ row: 2, column: 3, rows: 5, columns: 4 }).forEach(({ row, column }) => set.add(row, column));
  expect(set.areas()).toEqual([{ row: 2, column: 3, rows: 5, columns: 4 }]);
});

test("lists of addresses stay short enough for Excel and lose none", () => {
  const areas = Array.from({ length: 2000 }, (_, row) => ({ row: row * 2, column: 0, rows: 1, columns: 1 }));
  const lists = addressLists(areas);
  expect(Math.max(...lists.map((list) => list.length))).toBeLessThanOrEqual(2000);
  expect(lists.join(",").split(",")).toEqual(areas.map(addressOf));
});

test("areas that only touch do not intersect", () => {
  const a = { row: 0, column: 0, rows: 2, columns: 2 };
  expect(intersects(a, { row: 2, column: 0, rows: 1, columns: 1 })).toBe(false);
  expect(intersects(a, { row: 1, column: 1, rows: 5, columns: 5 })).toBe(true);
});
