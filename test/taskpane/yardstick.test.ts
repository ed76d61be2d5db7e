import { typedNumber } from "../../src/taskpane/model/numbers";
import { BLANK, readYardstick } from "../../src/taskpane/ways/yardstick";

test.each([
  ["", null],
  [" 12.5 ", 12.5],
  ["１２．５", 12.5],
  ["2。5", 2.5],
  [".5", 0.5],
  ["二", NaN],
  ["-1", NaN],
  ["1e3", NaN],
  ["0x10", NaN],
])("%j typed is %p", (typed, number) => {
  expect(typedNumber(typed)).toEqual(number);
});

test("what is blank is not given, and no fault", () => {
  expect(readYardstick(BLANK)).toEqual({ yardstick: { knots: [] }, faults: {} });
});

test("knots are read in any width, and refused as a whole where one cannot be read", () => {
  const at = (knots: string) => readYardstick({ ...BLANK, knots });
  const two = [
    { at: 10, share: 0.6 },
    { at: 20, share: 1 },
  ];
  for (const typed of ["10:60%;20:100%", "１０：６０％；20：100%", "10 60, 20 100"]) {
    expect([typed, at(typed).yardstick.knots]).toEqual([typed, two]);
  }
  for (const typed of ["10", "10:120%", "10:60%;多:1", "10:"]) {
    expect([typed, at(typed)]).toEqual([typed, { yardstick: {}, faults: { knots: "ways.fault.knots" } }]);
  }
});

test("limits in the wrong order are told and count for nothing", () => {
  expect(readYardstick({ ...BLANK, low: "3", high: "3" })).toMatchObject({
    yardstick: { knots: [] },
    faults: { high: "ways.fault.order" },
  });
  expect(readYardstick({ ...BLANK, benchmark: "0" }).faults).toEqual({ benchmark: "ways.fault.positive" });
});
