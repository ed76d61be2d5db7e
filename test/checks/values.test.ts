import { found } from "./of";

type Case = readonly [string, Parameters<typeof found>[0], readonly string[]];

const MISSING: readonly Case[] = [
  ["a number", { "annex1/A1.1": null }, ["missing-value A1.1"]],
  ["a text", { "annex1/A2.1.1": undefined }, ["missing-value A2.1.1"]],
  ["a text of blanks", { "annex1/A2.1.1": " \u3000 " }, ["missing-value A2.1.1"]],
  ["a pair, once", { "annex1/A3.9": undefined }, ["missing-value A3.9"]],
  ["both halves", { "annex1/A3.9": { amount: null, count: null } }, ["missing-value A3.9"]],
  ["the city on the cover", { "annex1/A0.city": null }, ["missing-value A0.city"]],
  ["the type", { "annex1/A0.type": "" }, ["missing-value A0.type"]],
  ["the unit", { "annex1/A0.unit": undefined }, ["missing-value A0.unit"]],
  ["the rest of the cover", { "annex1/A0.fax": null, "annex1/A0.no": undefined }, []],
  ["a supplement", { "supplement/S.O5": null }, []],
  ["0", { "annex1/A2.1.8": 0, "annex1/A3.9": { amount: 0, count: 0 } }, []],
];
test.each(MISSING)("missing-value: %s", (_name, changes, expected) => {
  expect(found(changes)).toEqual(expected);
});

const NUMBERS: readonly Case[] = [
  ["a separator", { "annex1/A1.1": "6,520.5" }, ["value-not-number A1.1"]],
  ["a hedge", { "supplement/S.utilityGrants": "约500" }, ["value-not-number S.utilityGrants"]],
  ["a boolean", { "annex1/A3.2": true }, ["value-not-number A3.2"]],
  ["half a pair", { "annex1/A3.9/amount": "900万元" }, ["value-not-number A3.9"]],
  ["both halves, once", { "annex1/A3.9": { amount: "a", count: "b" } }, ["value-not-number A3.9"]],
  ["a text for a pair", { "annex1/A3.9": "900；150" }, ["value-not-number A3.9"]],
  ["a text where text belongs", { "annex1/A2.1.7": "8" }, []],
  ["below 0", { "annex1/A3.2": -1 }, ["negative-value A3.2"]],
  ["below 0 in a supplement", { "supplement/S.O9": -0.5 }, ["negative-value S.O9"]],
  ["below 0 in a pair", { "annex1/A2.1.4/actual": -1 }, ["negative-value A2.1.4"]],
  ["a broken count", { "annex1/A1.11": 28.5 }, ["not-integer A1.11"]],
  ["a broken count of 人", { "annex1/A2.2.2": 46.1 }, ["not-integer A2.2.2"]],
  ["authorised posts", { "annex1/A2.1.4/authorised": 24.5 }, ["not-integer A2.1.4"]],
  ["a number of deals", { "annex1/A3.9/count": 150.5 }, ["not-integer A3.9"]],
  ["a supplement's count", { "supplement/S.enforcementStaff": 1.5 }, ["not-integer S.enforcementStaff"]],
  ["an amount", { "annex1/A3.9/amount": 900.55, "annex1/A2.1.5": 1680.5, "funds/total": 1680.5 }, []],
  ["a rate", { "annex1/A3.5": 15.25 }, []],
  ["an index", { "supplement/S.O5": 71.35 }, []],
  ["both wrong signs", { "annex1/A3.2": -1.5 }, ["negative-value A3.2", "not-integer A3.2"]],
];
test.each(NUMBERS)("numbers: %s", (_name, changes, expected) => {
  expect(found(changes)).toEqual(expected);
});

test.each([
  ["one of two, the amount", { "annex1/A3.8": { amount: 12000 } }, ["pair-incomplete A3.8"]],
  ["one of two, the count", { "annex1/A3.9": { count: 3, amount: null } }, ["pair-incomplete A3.9"]],
  ["one of two, 编制", { "annex1/A2.1.4": { authorised: 24 } }, ["pair-incomplete A2.1.4"]],
] as const)("%s", (_name, changes, expected) => {
  expect(found(changes)).toEqual(expected);
});

describe("text-too-long", () => {
  test.each([
    ["业".repeat(500), false],
    ["业".repeat(501), true],
    [`${"业 ".repeat(500)}\n\u3000`, false],
    // A character outside the basic plane is one character.
    ["\u{20000}".repeat(500), false],
    ["\u{20000}".repeat(501), true],
  ])("%#", (text, tooLong) => {
    expect(found({ "annex1/A1.13": text })).toEqual(tooLong ? ["text-too-long A1.13"] : []);
  });
});

describe("part-exceeds-whole", () => {
  test.each<Case>([
    ["A1.7 above A1.6", { "annex1/A1.7": 498.3 }, ["part-exceeds-whole A1.7"]],
    ["A1.7 as A1.6", { "annex1/A1.7": 498.2 }, []],
    ["A1.5 above A1.4", { "annex1/A1.5": 3210.9 }, ["part-exceeds-whole A1.5"]],
    ["a hair above", { "annex1/A1.5": 3210.8000000001 }, ["part-exceeds-whole A1.5"]],
    [
      "a tenth that binary misses",
      { "annex1/A1.6": 0.3, "annex1/A1.7": 0.30000000000000004, "annex1/A2.1.5": 1 },
      ["part-exceeds-whole A1.7", "cross-annex-mismatch T10"],
    ],
    ["no whole", { "annex1/A1.6": null, "annex1/A1.7": 900 }, ["missing-value A1.6"]],
  ])("%s", (_name, changes, expected) => {
    expect(found(changes).filter((finding) => !finding.startsWith("unit-slip"))).toEqual(expected);
  });
});

describe("unit-slip", () => {
  // A1.7 is 100 亿元 = 1 000 000 万元: 0.005 % is 50 万元, 1 % is 10 000 万元.
  const at = (fund: number, budget = 100) =>
    found({ "annex1/A1.7": budget, "annex1/A2.1.5": fund, "funds/total": fund }).filter((finding) =>
      finding.startsWith("unit-slip"),
    );
  test.each([
    [50, []],
    [49.99, ["unit-slip A2.1.5"]],
    [10000, []],
    [10000.01, ["unit-slip A2.1.5"]],
    [0, []],
  ])("%d 万元", (fund, expected) => {
    expect(at(fund)).toEqual(expected);
  });
  test("no share of nothing", () => {
    expect(at(500, 0)).toEqual([]);
  });
});

describe("implausible-value", () => {
  test.each<Case>([
    [
      "人 for 万人",
      { "annex1/A1.3": 4556000, "annex1/A1.9": 1 },
      ["implausible-value A1.1", "implausible-value A1.3", "implausible-value A1.4"],
    ],
    ["half the registered population", { "annex1/A1.2": 911.2 }, []],
    ["less than half", { "annex1/A1.2": 911.3 }, ["implausible-value A1.3"]],
    ["spending above the GDP", { "annex1/A1.6": 3300 }, ["implausible-value A1.6"]],
    ["research in 万元", { "annex1/A1.8": 884000 }, ["implausible-value A1.8"]],
    ["more researchers than 5 %", { "annex1/A1.9": 227801 }, ["implausible-value A1.9"]],
    ["5 % of the residents", { "annex1/A1.9": 227800 }, []],
    ["no industry", { "annex1/A1.10": 0 }, ["implausible-value A1.10"]],
    ["listed above three times industry", { "annex1/A1.11": 6451 }, ["implausible-value A1.11"]],
    ["high-tech above three times industry", { "annex1/A1.12": 6451 }, ["implausible-value A1.12"]],
    ["a pledge in 元", { "annex1/A3.8/amount": 420000000 }, ["implausible-value A3.8"]],
    ["money without deals", { "annex1/A3.8/count": 0 }, ["implausible-value A3.8"]],
    ["deals without money", { "annex1/A3.9/amount": 0 }, ["implausible-value A3.9"]],
    ["neither", { "annex1/A3.9": { amount: 0, count: 0 } }, []],
    ["insurance of 1000 万元 each", { "annex1/A3.9": { amount: 150000, count: 150 } }, []],
    ["a fund in 亿元", { "annex1/A3.10": 2 }, ["implausible-value A3.10"]],
    ["no fund", { "annex1/A3.10": 0 }, []],
  ])("%s", (_name, changes, expected) => {
    expect(found(changes).filter((finding) => finding.startsWith("implausible"))).toEqual(expected);
  });
});

test.each<Case>([
  ["a stock below the grants", { "annex1/A3.5": 3.2 }, ["stock-below-flow A3.5"]],
  ["a stock equal to the grants", { "annex1/A3.5": 10, "annex1/A1.3": 400, "annex1/A3.4": 4000 }, []],
  ["nothing at all", { "annex1/A3.5": 0, "annex1/A3.4": 0 }, []],
])("stock-below-flow: %s", (_name, changes, expected) => {
  expect(found(changes)).toEqual(expected);
});

test.each<Case>([
  ["prizes without grades", { "remarks/A3.11": undefined }, ["remark-required A3.11"]],
  ["a remark of blanks", { "remarks/A3.12": " " }, ["remark-required A3.12"]],
  ["no prizes", { "annex1/A3.11": 0, "remarks/A3.11": null }, []],
])("remark-required: %s", (_name, changes, expected) => {
  expect(found(changes)).toEqual(expected);
});

test.each<Case>([
  ["fewer listed", { "annex1/A2.2.5": 4 }, ["list-count-mismatch A2.2.5"]],
  ["more listed", { "annex1/A2.2.5": 2 }, ["list-count-mismatch A2.2.5"]],
  ["an empty list", { "lists/A2.3.1": [] }, ["list-count-mismatch A2.3.1"]],
  ["no list", { lists: {} }, []],
  ["no number", { "annex1/A2.2.5": null }, ["missing-value A2.2.5"]],
  ["offices listed for 人", { "lists/A2.1.6": [{ name: "示例中心" }] }, []],
])("list-count-mismatch: %s", (_name, changes, expected) => {
  expect(found(changes)).toEqual(expected);
});
