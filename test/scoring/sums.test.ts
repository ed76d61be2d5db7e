import { nearest } from "../../src/scoring/index";
import { scored } from "./of";

test("what is missing is not 0", () => {
  const { section, group } = scored({ "scores/T1/self": 0, "scores/T2/self": 1.5 });
  const tasks = section("tasks");
  expect([tasks.scored, tasks.of]).toEqual([2, 45]);
  expect([nearest(tasks.score), nearest(tasks.best)]).toEqual([1.5, 97.5]);
  expect([group("T.1.1"), group("T.1")].map((sum) => nearest(sum?.best ?? tasks.max))).toEqual([4.5, 32.5]);
});

test("a score out of range or no number counts as missing", () => {
  for (const self of [9, -0.1, "2", true, "２"]) {
    const tasks = scored({ "scores/T1/self": self }).section("tasks");
    expect([tasks.scored, nearest(tasks.best)]).toEqual([0, 100]);
  }
});

test("the limits themselves are in range", () => {
  expect(scored({ "scores/T1/self": 2, "scores/T2/self": 0 }).section("tasks").scored).toBe(2);
});

test("groups are one flat map in printed order", () => {
  const { section } = scored({});
  expect([...section("tasks").groups.keys()].slice(0, 6)).toEqual([
    "T.1",
    "T.1.1",
    "T.1.2",
    "T.1.3",
    "T.1.4",
    "T.2",
  ]);
  expect([...section("objective").groups.keys()]).toEqual([
    "O.create",
    "O.use",
    "O.protect",
    "O.manage",
    "O.serve",
  ]);
});

describe("without power of enforcement", () => {
  const WITHOUT = { "city/enforcementPower": false };
  const maxima = (split: string): number[] =>
    [34, 35, 36, 37, 38, 39].map((no) => {
      const max = scored({ ...WITHOUT, "settings/no-enforcement-split": split }).items.get(`T${no}`)?.max;
      return max === undefined ? Number.NaN : nearest(max);
    });

  test.each([
    ["O1", [2.4, 0.6, 4, 4, 2, 4]],
    ["O2", [3, 0, 4, 4, 2, 4]],
    ["O3", [2, 1, 4, 4, 2, 4]],
    ["O5", [2.4, 0.6, 13 / 3, 13 / 3, 1, 13 / 3]],
  ] as const)("split %s has the points %j and the section stays at 100", (split, points) => {
    expect(maxima(split)).toEqual(points);
    const { section, group } = scored({ ...WITHOUT, "settings/no-enforcement-split": split });
    expect(section("tasks").max.equals(100)).toBe(true);
    expect(group("T.4.1")?.max.equals(3)).toBe(true);
    expect(group("T.4.2")?.max.equals(14)).toBe(true);
  });

  test("the proportional split is the default, and only for such a city", () => {
    expect(scored(WITHOUT).items.get("T36")?.max.valueOf()).toBe(4);
    for (const power of [true, null]) {
      expect(scored({ "city/enforcementPower": power }).items.get("T36")?.max.valueOf()).toBe(2);
    }
  });

  test("scores are checked against the points of the variant", () => {
    expect(scored({ ...WITHOUT, "scores/T34/self": 8 }).section("tasks").scored).toBe(0);
    expect(scored({ ...WITHOUT, "scores/T34/self": 2.4, "scores/T36/self": 4 }).section("tasks").scored).toBe(
      2,
    );
  });

  test("an item without points is not asked for", () => {
    const { section } = scored({ ...WITHOUT, "settings/no-enforcement-split": "O2" });
    expect(section("tasks").of).toBe(44);
  });
});
