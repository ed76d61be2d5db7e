import type { Json } from "../fixtures/city";
import { measures, scored } from "./of";

describe("rank gates", () => {
  test.each([
    ["5.5", 6, 13, "met", null],
    ["5.5", 7, 13, "not-met", "boundary"],
    ["5.5", 8, 13, "not-met", null],
    ["5.5", 3, 7, "met", null],
    ["5.5", 4, 7, "not-met", "boundary"],
    ["5.5", 5, 10, "met", null],
    ["5.5", 6, 10, "not-met", null],
    ["5.5", 1, 1, "not-met", "boundary"],
    ["18.4", 3, 10, "met", null],
    ["18.4", 4, 15, "met", null],
    ["18.4", 5, 15, "not-met", "boundary"],
    ["18.4", 6, 15, "not-met", null],
    ["18.6", 2, 7, "met", null],
    ["18.6", 3, 7, "not-met", "boundary"],
    ["18.6", 6, 20, "met", null],
    ["18.6", 7, 20, "not-met", null],
    ["18.6", 6, 21, "met", null],
    ["18.6", 7, 21, "not-met", "boundary"],
  ] as const)("%s: %i of %i is %s, %s", (id, rank, of, outcome, flag) => {
    expect(scored({ [`ranks/${id}`]: { rank, of } }).gate(id)).toEqual({ outcome, flag });
  });

  test.each([null, { rank: 3 }, { of: 13 }, { rank: null, of: 13 }])("%j leaves it open", (given) => {
    expect(scored({ "ranks/5.5": given }).gate("5.5")).toEqual({ outcome: "undetermined", flag: null });
  });

  test("rounding up is a reading", () => {
    const changes = { "ranks/18.4": { rank: 5, of: 15 }, "settings/rank-rounding": "round-up" };
    expect(scored(changes).gate("18.4")).toEqual({ outcome: "met", flag: null });
  });
});

describe("18.1, a year of cultivation", () => {
  test.each([
    ["2017-05-20", "2018-05-20", "met"],
    ["2017-05-20", "2018-05-19", "not-met"],
    ["2016-02-29", "2017-02-28", "met"],
    ["2016-02-29", "2017-02-27", "not-met"],
    ["2018-05-20", "2017-05-20", "not-met"],
  ] as const)("%s to %s is %s", (issued, application, outcome) => {
    const dates = { "dates/cultivationPlanIssued": issued, "dates/application": application };
    expect(scored(dates).gate("18.1").outcome).toBe(outcome);
  });

  test("a day not given leaves it open", () => {
    expect(scored({ "dates/application": "2018-05-20" }).gate("18.1").outcome).toBe("undetermined");
    expect(scored({ "dates/cultivationPlanIssued": "2018-05-20" }).gate("18.1").outcome).toBe("undetermined");
  });
});

describe("17, filed within 6 months of the end of the pilot period", () => {
  // 31 August 2016 + 3 years + 6 months: there is no 31 February, and 2020 is a leap year.
  const APPROVED = { "dates/pilotApproval": "2016-08-31" };
  test.each([
    ["2020-02-29", "met"],
    ["2020-03-01", "not-met"],
    ["2019-12-01", "met"],
    [null, "undetermined"],
  ] as const)("filed on %s is %s", (filed, outcome) => {
    expect(scored({ ...APPROVED, "dates/planFiled": filed }).gate("17")).toEqual({ outcome, flag: null });
  });

  test.each([
    // Clipped step by step: 29 February 2016, 28 February 2019, 28 August 2019.
    ["2016-02-29", "2019-08-28", "met"],
    ["2016-02-29", "2019-08-29", "not-met"],
    ["2014-05-06", "2017-11-06", "met"],
    ["2014-05-06", "2017-11-07", "not-met"],
  ] as const)("approved on %s, filed on %s is %s", (approval, filed, outcome) => {
    const dates = { "dates/pilotApproval": approval, "dates/planFiled": filed };
    expect(scored(dates).gate("17").outcome).toBe(outcome);
  });

  test("without the approval there is no deadline", () => {
    expect(scored({ "dates/planFiled": "2019-12-01" }).gate("17").outcome).toBe("undetermined");
  });

  test("a plan issued after the deadline cannot have been filed by it", () => {
    const late = { ...APPROVED, "dates/cultivationPlanIssued": "2020-03-01" };
    expect(scored(late).gate("17").outcome).toBe("not-met");
    expect(scored({ ...late, "dates/cultivationPlanIssued": "2020-02-29" }).gate("17").outcome).toBe(
      "undetermined",
    );
    // Cultivation after another round of the pilot comes later, and is no delay.
    expect(scored({ ...late, "dates/newRoundPlanIssued": "2019-11-01" }).gate("17").outcome).toBe(
      "undetermined",
    );
    expect(scored({ ...late, "dates/planFiled": "2020-02-01" }).gate("17").outcome).toBe("met");
  });
});

describe("18.7, two 优秀 in three years", () => {
  const APPLIED = { "dates/application": "2018-10-10" };
  const years = (grades: Readonly<Record<string, string>>): { annualAssessments: Json } => ({
    annualAssessments: Object.entries(grades).map(([year, grade]) => ({ year: Number(year), grade })),
  });
  test.each([
    [{ 2015: "优秀", 2016: "良好", 2017: "优秀" }, "met"],
    [{ 2015: "优秀", 2016: "良好", 2017: "合格" }, "not-met"],
    [{ 2016: "优秀", 2017: "优秀" }, "met"],
    [{ 2015: "优秀" }, "undetermined"],
    [{ 2015: "优秀", 2016: "不合格" }, "undetermined"],
    [{ 2015: "良好", 2016: "良好" }, "not-met"],
    [{ 2015: "良好" }, "undetermined"],
    [{}, "undetermined"],
    // 2014 and the year of the application itself do not count.
    [{ 2014: "优秀", 2015: "优秀", 2016: "良好", 2017: "良好" }, "not-met"],
    [{ 2016: "优秀", 2017: "良好", 2018: "优秀" }, "undetermined"],
  ] as const)("%j is %s", (grades, outcome) => {
    expect(scored({ ...APPLIED, ...years(grades) }).gate("18.7").outcome).toBe(outcome);
  });

  test("without an application the latest three given count", () => {
    const grades = { 2013: "优秀", 2014: "优秀", 2016: "优秀", 2017: "良好", 2018: "良好" };
    expect(scored(years(grades)).gate("18.7").outcome).toBe("not-met");
    expect(scored(years({ 2010: "优秀", 2012: "优秀" })).gate("18.7").outcome).toBe("met");
  });
});

test.each([
  ["prefecture", "met"],
  ["municipal-district", "met"],
  ["county-level", "not-met"],
  [null, "undetermined"],
] as const)("gate 3: %s is %s", (kind, outcome) => {
  expect(scored({ "city/kind": kind }).gate("3").outcome).toBe(outcome);
});

describe.each(["18.2", "18.8"])("%s, a statement of the city", (id) => {
  test.each([
    [true, "met"],
    [false, "not-met"],
    [null, "undetermined"],
  ] as const)("declared %s is %s", (declared, outcome) => {
    expect(scored({ [`declarations/${id}`]: declared }).gate(id)).toEqual({ outcome, flag: null });
  });
});

const JUDGED = ["5.1", "5.2", "5.3", "5.4", "18.3", "18.5", "28", "31", "32a", "32b", "32c"];

test("what the rules compute, what the city states and what a person judges are all gates there are", () => {
  const computed = ["3", "5.5", "17", "18.1", "18.2", "18.4", "18.6", "18.7", "18.8", "18.9a", "18.9b"];
  expect(measures.gates.map(({ id }) => id).sort()).toEqual([...computed, ...JUDGED].sort());
});

test.each(JUDGED)("%s stays with the person who judges, declared or not", (id) => {
  for (const declared of [true, false, null]) {
    expect(scored({ [`declarations/${id}`]: declared }).gate(id)).toEqual({ outcome: "manual", flag: null });
  }
});
