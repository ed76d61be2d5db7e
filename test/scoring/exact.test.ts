import fc from "fast-check";
import { brief, exact, nearest, shown, sum } from "../../src/scoring/index";

test("tenths are tenths", () => {
  expect(nearest(exact(0.1).add(exact(0.2)))).toBe(0.3);
  expect(nearest(sum(Array.from({ length: 600 }, () => exact(0.1))))).toBe(60);
});

test.each([
  "1e21",
  "1e-7",
  "1.5e-7",
  "-2.5",
  "5e-324",
  "-1.208367349256223e-308",
  "2.2250738585072014e-308",
  "1.7976931348623157e308",
  "-0",
  "0",
])("%s is read exactly", (text) => {
  expect(nearest(exact(Number(text)))).toBe(Number(text) + 0);
});

test("quotients of the rulebook are read exactly", () => {
  expect(nearest(exact("13/3").mul(exact(3)))).toBe(13);
});

test("any double comes back as it went in", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(nearest(exact(value))).toBe(value + 0);
    }),
    { numRuns: 2000 },
  );
});

test("the nearest double is the nearest", () => {
  expect(nearest(exact(4).div(exact(3)))).toBe(1.3333333333333333);
  expect(nearest(exact(2).div(exact(3)))).toBe(0.6666666666666666);
  // 2 ** 53 + 1 lies between two doubles, a little more belongs to the upper one.
  expect(nearest(exact("9007199254740993"))).toBe(9007199254740992);
  expect(nearest(exact("9007199254740993.0000000000000000000001"))).toBe(9007199254740994);
});

test.each([
  ["60", "60.00"],
  ["59.996", "59.996"],
  ["59.9999999", "59.9999999"],
  ["60.004", "60.004"],
  ["64.9", "64.90"],
  ["64.904", "64.90"],
  ["4/3", "1.33"],
] as const)("%s is shown as %s", (value, text) => {
  expect(shown(exact(value))).toBe(text);
});

test("numbers in sentences are short", () => {
  expect([exact("2.4"), exact("13/3"), exact("5")].map(brief)).toEqual(["2.4", "4.3333", "5"]);
});
