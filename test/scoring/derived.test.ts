import { derivedValues } from "../../src/scoring/index";
import { cleanCity, emptyCity, type Changes } from "../fixtures/city";
import { measures } from "./of";

const of = (changes: Changes) => derivedValues(cleanCity(changes), measures);

test("every indicator has a formula, and nothing given gives no value", () => {
  const values = derivedValues(emptyCity(), measures);
  expect(Object.keys(values)).toHaveLength(22);
  expect(Object.values(values).some((entry) => "value" in entry)).toBe(false);
});

test.each([
  ["O1", {}, 15.2],
  ["O2", { "annex1/A3.4": 1326, "annex1/A1.4": 1547.5 }, 1326 / 1547.5],
  ["O3", {}, 1480 + 5120 + 1840],
  ["O6", { "annex1/A3.7": 1, "annex1/A1.10": 300 }, 1 / 3],
  ["O10", {}, 12000 / 2150],
  ["O11", {}, 19],
  ["O15", { "annex1/A2.1.5": 2000, "annex1/A3.1": 4000, "annex1/A1.10": 500 }, 10],
  ["O16", { "annex1/A2.1.5": 186.5, "annex1/A1.7": 18.65 }, 0.1],
  ["O18", { "annex1/A2.1.4": { authorised: 30, actual: 20 }, "annex1/A1.10": 1000 }, 2],
  ["O19", {}, 4],
  ["O20", { "annex1/A2.2.2": 46, "annex1/A3.1": 4600 }, 1],
  [
    "O21",
    { "supplement/S.agentApplications": 50, "annex1/A3.1": 50, "annex1/A3.2": 30, "annex1/A3.3": 20 },
    50,
  ],
  ["O22", {}, 66],
] as const)("%s with %j is %d", (id, changes, value) => {
  expect(of(changes)[id]?.value).toBe(value);
});

test("pairs are shown as they are, both numbers or none", () => {
  expect(of({})["O7"]?.value).toEqual({ amount: 42000, count: 60 });
  expect(of({ "annex1/A3.9/count": null })["O8"]).not.toHaveProperty("value");
});

test.each([
  ["O2", { "annex1/A1.4": 0 }],
  ["O2", { "annex1/A1.4": null }],
  ["O3", { "supplement/S.designGrants": null }],
  ["O19", { "annex1/A2.1.9": null }],
  ["O15", { "annex1/A3.1": 0 }],
  ["O21", { "annex1/A3.1": 0, "annex1/A3.2": 0, "annex1/A3.3": 0 }],
  ["O6", { "annex1/A3.7": "165" }],
  ["O18", { "annex1/A2.1.4": { authorised: 24 } }],
  ["O2", { "annex1/A3.4": 1e300, "annex1/A1.4": 1e-300 }],
] as const)("%s has no value with %j", (id, changes) => {
  expect(of(changes)[id]).not.toHaveProperty("value");
});

test("readings change the formula with the value", () => {
  expect(of({ "settings/administrative-staff": "authorised" })["O18"]).toMatchObject({
    value: 2400 / 2150,
    formula: "A2.1.4.authorised ÷ A1.10 × 100",
  });
  expect(of({ "settings/local-agents": "with-branches" })["O20"]?.value).toBe(5700 / 8120);
});

test("item 15: the product, the mean of the two ratios, the geometric mean", () => {
  // 20 hundreds of applications and 5 hundreds of enterprises: 2000 / 100, (100 + 400) / 2, 2000 / √100.
  const figures = { "annex1/A2.1.5": 2000, "annex1/A3.1": 2000, "annex1/A1.10": 500 };
  const under = (way: string) => of({ ...figures, "settings/fund-intensity": way })["O15"]?.value;
  expect([under("literal-product"), under("mean-of-ratios")]).toEqual([20, 250]);
  expect(under("geometric-mean")).toBeCloseTo(200, 10);
  for (const way of ["mean-of-ratios", "geometric-mean"])
    for (const lack of [{ "annex1/A3.1": 0 }, { "annex1/A1.10": null }, { "annex1/A2.1.5": null }])
      expect(of({ ...figures, ...lack, "settings/fund-intensity": way })["O15"]).not.toHaveProperty("value");
});
