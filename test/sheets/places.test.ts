/** Where cells stand is kept from one reading to the next, and never longer than it is true. */
import type { Region } from "../../src/sheets/index";
import { joining, Places } from "../../src/sheets/read/cells";

const region = (sheet: string, row: number): Region => ({
  sheet,
  area: { row, column: 3, rows: 2, columns: 1 },
  values: [[1], [2]],
});

function noted(ref: string, row: number, { invented = false, sheet = "附件2" } = {}): Places {
  const places = new Places();
  if (invented) places.addIfNew(ref, region(sheet, row), 0);
  else places.add(ref, region(sheet, row), 0);
  return places;
}

test("the same cells give the same object, whichever part was read again", () => {
  const join = joining();
  const firms = noted("示例公司", 9, { invented: true });
  const first = join([noted("T1", 4), firms]);
  expect(first).toEqual({
    T1: { sheet: "附件2", address: "D5" },
    示例公司: { sheet: "附件2", address: "D10" },
  });
  expect(join([noted("T1", 4), firms])).toBe(first);
  expect(join([noted("T1", 4), noted("示例公司", 9, { invented: true })])).toBe(first);
});

test.each([
  ["a row inserted above", () => noted("T1", 5)],
  ["a sheet renamed", () => noted("T1", 4, { sheet: "附件2 (2)" })],
  ["another item", () => noted("T2", 4)],
  [
    "an item more",
    () => {
      const places = noted("T1", 4);
      places.add("T2", region("附件2", 4), 1);
      return places;
    },
  ],
  ["an item less", () => new Places()],
  [
    "an invented ref more",
    () => {
      const places = noted("T1", 4);
      places.addIfNew("E001", region("证据清单", 4), 1);
      return places;
    },
  ],
] as const)("%s is seen", (_, changed) => {
  const join = joining();
  const before = join([noted("T1", 4)]);
  const now = join([changed()]);
  expect(now).toEqual(Places.joined([changed()]));
  expect(now).not.toEqual(before);
});

test("a part more or less is seen, and the refs of the forms stay before invented ones", () => {
  const join = joining();
  const [form, invented] = [noted("T1", 4), noted("T1", 9, { invented: true })];
  expect(join([form])).toEqual({ T1: { sheet: "附件2", address: "D5" } });
  expect(join([form, invented])).toEqual({ T1: { sheet: "附件2", address: "D5" } });
  expect(join([invented])).toEqual({ T1: { sheet: "附件2", address: "D10" } });
});
