import { agenda, dayOff, lookBacks, squeezes, type Holiday } from "../../src/lifecycle/index";
import { programme } from "../../src/rulebook/index";
import { emptyCity, type Changes } from "../fixtures/city";
import { day } from "../fixtures/day";

const measures = programme("2016-87");

function entries(changes: Changes, today: string, holidays: readonly Holiday[] = []) {
  return agenda(emptyCity(changes), measures, { today: day(today), holidays });
}

/** 示例市甲: every day that its life in the programme has given, worked by hand from the articles. */
const LIFE: Changes = {
  "dates/pilotApproval": "2016-08-31",
  "dates/acceptance": "2019-12-20",
  "dates/cultivationPlanIssued": "2020-02-28",
  "dates/planFiled": "2020-03-05",
  "dates/application": "2021-06-01",
  "dates/demonstrationApproval": "2021-12-31",
};

const BY_HAND: readonly (readonly [id: string, due: string, clause: string])[] = [
  // 31 August 2016 + 2 months: October has 31 days.
  ["DL-2", "2016-10-31", "第八条"],
  // Every 31 January after the approval, to the end of the cultivation on 28 February 2023.
  ["DL-4", "2017-01-31", "第十二条"],
  ["DL-4", "2018-01-31", "第十二条"],
  ["DL-4", "2019-01-31", "第十二条"],
  ["DL-4", "2020-01-31", "第十二条"],
  ["DL-4", "2021-01-31", "第十二条"],
  ["DL-4", "2022-01-31", "第十二条"],
  ["DL-4", "2023-01-31", "第十二条"],
  // + 3 years.
  ["DL-5", "2019-08-31", "第十三条"],
  // + 4 months: 31 December.
  ["DL-6", "2019-12-31", "第十三条"],
  // 20 December 2019 + 14 days.
  ["DL-7", "2020-01-03", "第十三条"],
  // 31 August 2019 + 6 months: there is no 31 February; 2020 is a leap year.
  ["DL-9", "2020-02-29", "第十五条"],
  ["DL-10", "2020-02-29", "第十六条"],
  ["DL-11", "2020-02-29", "第十七条"],
  // 28 February 2020 + 1 year: not the last day of the month, the same day.
  ["DL-14", "2021-02-28", "第十八条（一）"],
  // The first 31 January after 31 December 2021.
  ["DL-20", "2022-01-31", "第二十六条"],
  // 31 December 2021 + 4 months: April has 30 days.
  ["DL-18", "2022-04-30", "第二十一条"],
  // 28 February 2020 + 3 years.
  ["DL-12", "2023-02-28", "第十五条"],
  // 31 December 2021 + 3 years, and 4 months after that.
  ["DL-21", "2024-12-31", "第二十七条"],
  ["DL-22", "2025-04-30", "第二十七条"],
];

test("every deadline of a city's life, against the table worked by hand", () => {
  const found = entries(LIFE, "2020-03-01").map(({ id, due, source }) => [id, due, source]);
  expect(new Set(found.map((row) => row.join(" ")))).toEqual(new Set(BY_HAND.map((row) => row.join(" "))));
  const days = found.map(([, due]) => due);
  expect(days).toEqual([...days].sort());
});

test("what became of each: done, late, missed, passed, today, ahead", () => {
  const states = Object.fromEntries(entries(LIFE, "2021-02-28").map(({ id, state }) => [id, state]));
  expect(states).toMatchObject({
    "DL-2": "passed",
    "DL-5": "passed",
    "DL-6": "done",
    "DL-9": "done",
    "DL-10": "not-taken",
    "DL-11": "late",
    "DL-14": "today",
    "DL-12": "ahead",
  });
});

describe("the next plan is one of two (Arts. 15 and 16)", () => {
  const PILOT = { "dates/pilotApproval": "2014-05-06" };
  const plans = (changes: Changes, today: string) =>
    entries({ ...PILOT, ...changes }, today)
      .filter(({ due, kind, id }) => due === "2017-11-06" && kind === "due" && id !== "DL-11")
      .map(({ id, state, source }) => [id, state, source]);

  test("while neither is issued it is one deadline, ahead and missed alike", () => {
    expect(plans({}, "2017-11-05")).toEqual([["DL-9/DL-10", "ahead", "第十五条、第十六条"]]);
    expect(plans({}, "2017-11-07")).toEqual([["DL-9/DL-10", "missed", "第十五条、第十六条"]]);
    const [open] = entries(PILOT, "2017-01-01").filter(({ id }) => id === "DL-9/DL-10");
    expect(open?.doneBy).toEqual(["cultivationPlanIssued", "newRoundPlanIssued"]);
    expect(open?.title.zh).toBe("印发示范培育工作方案；或选定特色主题，印发新一轮试点工作方案");
  });

  test.each<[Changes, nine: string, ten: string]>([
    [{ "dates/cultivationPlanIssued": "2017-11-06" }, "done", "not-taken"],
    [{ "dates/newRoundPlanIssued": "2017-11-06" }, "not-taken", "done"],
    [{ "dates/newRoundPlanIssued": "2017-11-07" }, "not-taken", "late"],
    // After the new round the city goes on to cultivation: that is no delay.
    [
      { "dates/newRoundPlanIssued": "2017-06-01", "dates/cultivationPlanIssued": "2020-07-01" },
      "not-taken",
      "done",
    ],
  ])("%j: DL-9 is %s, DL-10 %s", (changes, nine, ten) => {
    expect(plans(changes, "2021-01-01")).toEqual([
      ["DL-9", nine, "第十五条"],
      ["DL-10", ten, "第十六条"],
    ]);
  });

  test("a plan of a later day has not decided yet", () => {
    expect(plans({ "dates/newRoundPlanIssued": "2017-06-01" }, "2017-05-31")).toEqual([
      ["DL-9/DL-10", "ahead", "第十五条、第十六条"],
    ]);
  });
});

describe("yearly reports come again while the stage lasts", () => {
  const reports = (changes: Changes, today: string, id = "DL-4") =>
    entries(changes, today)
      .filter((entry) => entry.id === id)
      .map(({ due, state }) => `${due} ${state}`);

  test("all within the pilot period, and the next one from today beyond it", () => {
    const pilot = { "dates/pilotApproval": "2014-05-06" };
    expect(reports(pilot, "2016-01-31")).toEqual([
      "2015-01-31 passed",
      "2016-01-31 today",
      "2017-01-31 ahead",
    ]);
    // The period ended on 6 May 2017; until the acceptance the city is a pilot still.
    expect(reports(pilot, "2017-06-01").at(-1)).toBe("2018-01-31 ahead");
    // 7 November 2017: the city has left the sequence.
    expect(reports(pilot, "2018-06-01").at(-1)).toBe("2017-01-31 passed");
  });

  test("a cultivation long over lists its own years and the next one, not those between", () => {
    const cultivated = { "dates/pilotApproval": "2014-05-06", "dates/cultivationPlanIssued": "2017-05-20" };
    expect(reports(cultivated, "2026-11-28").slice(-3)).toEqual([
      "2019-01-31 passed",
      "2020-01-31 passed",
      "2027-01-31 ahead",
    ]);
  });

  test("a demonstration city reports to the national office instead", () => {
    expect(reports(LIFE, "2022-06-01").at(-1)).toBe("2021-01-31 passed");
    expect(reports(LIFE, "2022-06-01", "DL-20")).toEqual([
      "2022-01-31 passed",
      "2023-01-31 ahead",
      "2024-01-31 ahead",
    ]);
  });

  test("before the approval the first one is known", () => {
    expect(reports({ "dates/pilotApproval": "2014-05-06" }, "2013-01-01")).toEqual(["2015-01-31 ahead"]);
  });
});

test("today is a parameter: what is given for a later day has not happened yet", () => {
  const before = entries(LIFE, "2020-02-28").find(({ id }) => id === "DL-11");
  expect([before?.state, before?.daysLeft]).toEqual(["ahead", 1]);
  const after = entries(LIFE, "2020-03-01").find(({ id }) => id === "DL-11");
  expect([after?.state, after?.daysLeft]).toEqual(["missed", -1]);
});

test("from whom to whom, and with what consequence", () => {
  const filing = entries(LIFE, "2020-01-01").find(({ id }) => id === "DL-11");
  expect([filing?.by.zh, filing?.to?.zh]).toEqual(["城市人民政府", "省知识产权局"]);
  expect(filing?.consequence?.zh).toContain("3年内不得再次申报");
});

test("the ban after a failed review counts for a demonstration city only", () => {
  const cancelled = { "dates/cancelled": "2018-02-28" };
  const ids = (changes: Changes): readonly string[] => entries(changes, "2018-01-01").map(({ id }) => id);
  expect(ids(cancelled)).toEqual(["DL-8"]);
  expect(ids({ ...cancelled, "dates/demonstrationApproval": "2015-01-05" })).toContain("DL-23");
});

test("a deadline on a day off is noted, never moved", () => {
  // 31 December 2016 is a Saturday, 1 and 2 January 2017 are 元旦.
  const [weekend] = entries({ "dates/acceptance": "2016-12-17" }, "2016-12-20");
  const [holiday] = entries({ "dates/acceptance": "2016-12-19" }, "2016-12-20");
  expect([weekend?.due, weekend?.dayOff]).toEqual([
    "2016-12-31",
    { name: { zh: "周末", en: "weekend" }, nextWorkingDay: "2017-01-03", published: true },
  ]);
  expect([holiday?.due, holiday?.dayOff?.name]).toEqual(["2017-01-02", { zh: "元旦", en: "New Year's Day" }]);
});

test("a Saturday worked in place of a holiday is a working day", () => {
  expect(dayOff(day("2017-01-22"), [])).toBeNull();
  expect(dayOff(day("2017-01-21"), [])).toMatchObject({ nextWorkingDay: "2017-01-22" });
});

test("the user's own days go before the calendar, and make a year known that it lacks", () => {
  const own: readonly Holiday[] = [
    { date: day("2031-01-24"), name: "示例节", off: true },
    { date: day("2031-01-25"), name: "补班", off: false },
  ];
  expect(dayOff(day("2031-01-24"), [])).toBeNull();
  expect(dayOff(day("2031-01-25"), [])).toMatchObject({ published: false, nextWorkingDay: "2031-01-27" });
  expect(dayOff(day("2031-01-24"), own)).toEqual({
    name: { zh: "示例节", en: "示例节" },
    nextWorkingDay: "2031-01-25",
    published: true,
  });
});

test("the squeeze between acceptance and plan: at worst two months, shorter once the day is known", () => {
  const pilot = { "dates/pilotApproval": "2014-05-06" };
  expect(squeezes(emptyCity(pilot), measures)).toMatchObject([
    { from: "2017-09-06", to: "2017-11-06", days: 61, known: false },
  ]);
  expect(squeezes(emptyCity({ ...pilot, "dates/acceptance": "2017-10-20" }), measures)).toMatchObject([
    { from: "2017-10-20", days: 17, known: true },
  ]);
  expect(squeezes(emptyCity({}), measures)).toEqual([]);
});

test("looking back from the application, by months or by calendar years", () => {
  const application = { "dates/application": "2018-02-28" };
  const spans = (changes: Changes) =>
    lookBacks(emptyCity(changes), measures).map(({ id, from, to }) => `${id} ${from} ${to}`);
  expect(spans(application)).toEqual(["DL-15 2015-02-28 2018-02-28", "DL-16 2016-02-28 2018-02-28"]);
  expect(spans({ ...application, "settings/look-back": "calendar-years" })).toEqual([
    "DL-15 2015-01-01 2017-12-31",
    "DL-16 2016-01-01 2017-12-31",
  ]);
  expect(spans({})).toEqual([]);
});
