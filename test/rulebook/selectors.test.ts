import Fraction from "fraction.js";
import {
  allGroups,
  effectivePoints,
  formRow,
  formRows,
  groupsOf,
  indicator,
  indicators,
  itemsOf,
  programme,
  programmes,
  sectionOf,
} from "../../src/rulebook";
import { section } from "./printed";

const p = programme("2016-87");
const numbers = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);

test("a programme is found by its id; an unknown id is told the known ones", () => {
  expect(programmes.map((known) => known.id)).toContain("2016-87");
  expect(p.id).toBe("2016-87");
  expect(() => programme("2014-34")).toThrow(/2014-34.*2016-87/);
});

test("items in printed order", () => {
  expect(indicators(p).map((item) => item.id)).toEqual([
    ...numbers("O", 22),
    ...numbers("T", 45),
    ...numbers("I", 2),
  ]);
  expect(indicators({ ...p, scorecard: null })).toEqual([]);
});

test("an item, its section and its groups", () => {
  expect(indicator(p, "T12")?.points).toBe("0.5");
  expect(indicator(p, "T46")).toBeUndefined();
  expect(sectionOf(p, "O7")?.id).toBe("objective");
  expect(sectionOf(p, "I2")?.id).toBe("innovation");
  expect(sectionOf(p, "A1.1")).toBeUndefined();
  expect(groupsOf(p, "T38")).toEqual(["T.4", "T.4.2"]);
  expect(groupsOf(p, "O22")).toEqual(["O.serve"]);
  expect(groupsOf(p, "T46")).toEqual([]);
});

test("groups of the contract, each before what it holds", () => {
  expect(allGroups(section(p, "objective")).map((group) => group.id)).toEqual([
    "O.create",
    "O.use",
    "O.protect",
    "O.manage",
    "O.serve",
  ]);
  expect(allGroups(section(p, "tasks")).map((group) => group.id)).toEqual([
    ...["T.1", "T.1.1", "T.1.2", "T.1.3", "T.1.4"],
    ...["T.2", "T.2.1", "T.2.2"],
    ...["T.3", "T.3.1", "T.3.2", "T.3.3", "T.3.4"],
    ...["T.4", "T.4.1", "T.4.2"],
    ...["T.5", "T.5.1"],
    ...["T.6", "T.6.1"],
  ]);
  expect(allGroups(section(p, "innovation")).map((group) => group.id)).toEqual(["I.1"]);
});

test("rows of the status form in printed order", () => {
  expect(formRows(p).map((row) => row.id)).toEqual([
    ...numbers("A1.", 13),
    ...numbers("A2.1.", 10),
    ...numbers("A2.2.", 5),
    ...numbers("A2.3.", 7),
    ...numbers("A3.", 12),
  ]);
  expect(formRow(p, "A3.6")?.label).toBe("PCT国际专利申请量");
  expect(formRow(p, "A0.city")).toBeUndefined();
});

describe("points of a city", () => {
  const sumOf = (points: Readonly<Record<string, string>>, group: string): string => {
    const found = allGroups(section(p, "tasks")).find((candidate) => candidate.id === group);
    if (!found) throw new Error(`No group ${group}`);
    return itemsOf(found)
      .reduce((sum, item) => sum.add(points[item.id] ?? "0"), new Fraction(0))
      .toFraction();
  };

  test("are the printed ones unless the city has no power of enforcement", () => {
    const printed = Object.fromEntries(indicators(p).map((item) => [item.id, item.points]));
    expect(effectivePoints(p, { enforcementPower: true })).toEqual(printed);
    expect(effectivePoints(p, {})).toEqual(printed);
    expect(effectivePoints(p, { enforcementPower: null })).toEqual(printed);
    expect(effectivePoints({ ...p, scorecard: null }, { enforcementPower: false })).toEqual({});
  });

  test("follow the default split", () => {
    expect(effectivePoints(p, { enforcementPower: false })).toMatchObject({
      ...{ T33: "1", T34: "2.4", T35: "0.6", T36: "4", T37: "4", T38: "2", T39: "4", T40: "3" },
    });
  });

  test.each(["O1", "O2", "O3", "O5"])("add up to 3 + 14 = 17 under %s", (split) => {
    const points = effectivePoints(p, { enforcementPower: false }, split);
    expect(["T.4.1", "T.4.2", "T.4"].map((group) => sumOf(points, group))).toEqual(["3", "14", "17"]);
    expect(["T.1", "T.2", "T.3", "T.5", "T.6"].map((group) => sumOf(points, group))).toEqual([
      "35",
      "12",
      "20",
      "11",
      "5",
    ]);
  });

  test("an unknown split is told the known ones", () => {
    expect(() => effectivePoints(p, { enforcementPower: false }, "O4")).toThrow(/O4.*O1, O2, O3, O5/);
    expect(effectivePoints(p, { enforcementPower: true }, "O4")).toEqual(effectivePoints(p, {}));
  });
});
