/** The sheet's native formulas against the calendar that the functions keep, in a real spreadsheet engine. */
import { emptyAssessment, type Assessment } from "../../../src/assessment/index";
import { agenda, holidaysOf, lookBacks, publishedDays, squeezes } from "../../../src/lifecycle/index";
import { dateKeysOf, programme } from "../../../src/rulebook/index";
import { isoOfSerial, isoOfText, serialOfIso } from "../../../src/sheets/dates";
import { CALENDAR_NAMES, dueName, lookBackName, squeezeName } from "../../../src/sheets/calendar/names";
import { fillWrites, sheetPlans, type FillWrite, type Scalar } from "../../../src/sheets/index";
import { dateName, readingName } from "../../../src/sheets/settings/names";
import { emptyCity, type Changes } from "../../fixtures/city";
import { day } from "../../fixtures/day";
import { EngineBook } from "../engine-book";

// Every edit calculates the whole workbook, which takes its time on a busy machine.
jest.setTimeout(120_000);

const rules = programme("2016-87");
const WORDS = {
  done: "已办",
  late: "逾期办理",
  missed: "逾期未办",
  passed: "已过",
  today: "今天",
  ahead: "未到",
  "not-taken": "已择另一项",
} as const;

const dates = (given: Readonly<Record<string, string>>): Changes =>
  Object.fromEntries(Object.entries(given).map(([key, value]) => [`dates/${key}`, value]));

const CITIES: readonly (readonly [name: string, today: string, changes: Changes])[] = [
  [
    // 31 August 2016 + 3 years + 6 months: 29 February 2020.
    "31 August",
    "2020-02-29",
    dates({ pilotApproval: "2016-08-31", acceptance: "2019-12-20", cultivationPlanIssued: "2020-02-28" }),
  ],
  [
    "the leap day",
    "2019-03-05",
    {
      ...dates({ pilotApproval: "2016-02-29", application: "2020-02-29", cancelled: "2020-02-29" }),
      ...dates({
        newRoundPlanIssued: "2019-08-28",
        planFiled: "2019-08-29",
        cultivationPlanIssued: "2020-02-29",
      }),
      "settings/new-round-length": 2,
    },
  ],
  [
    "a demonstration city",
    "2025-04-30",
    {
      ...dates({ pilotApproval: "2014-05-06", planFiled: "2017-06-01", cultivationPlanIssued: "2017-05-20" }),
      ...dates({ application: "2018-10-10", demonstrationApproval: "2021-12-31", cancelled: "2025-05-31" }),
      "settings/look-back": "calendar-years",
    },
  ],
];

let book: EngineBook;
beforeAll(async () => {
  // The calendar stands on the settings alone; the other sheets would only be calculated along with it.
  const plans = sheetPlans(rules).filter(({ key }) => key === "settings" || key === "calendar");
  const known = new Set(plans.flatMap(({ names }) => names.map(({ name }) => name)));
  const writes = fillWrites(rules, emptyAssessment("2016-87")).filter(({ name }) => known.has(name));
  book = await EngineBook.open(plans, writes);
});
afterAll(() => book.close());

/** Types what differs from city to city, and the day of reckoning. */
async function show(city: Assessment, today: string): Promise<void> {
  const names = [
    ...dateKeysOf(rules).map(dateName),
    readingName("new-round-length"),
    readingName("look-back"),
  ];
  const writes = fillWrites(rules, city).filter(({ name }) => names.includes(name));
  const first = ({ values }: FillWrite): Scalar => values[0]?.[0] ?? "";
  const days = fillWrites(rules, city).filter(({ name }) => name.startsWith("IPC_H_"));
  await book.typeEach([
    ...writes.map((write) => [write.name, first(write)] as const),
    ...days.flatMap(({ name, values }) =>
      values.slice(0, 20).map(([value], row) => [name, value ?? "", row] as const),
    ),
    [CALENDAR_NAMES.chosen, serialOfIso(today) ?? ""],
  ]);
}

/** The engine shows the result of DATE as a text. */
const iso = (value: Scalar | undefined): string | null =>
  typeof value === "number" ? isoOfSerial(value) : isoOfText(String(value));
const beside = (name: string, columns: number): Scalar => book.beside(name, columns);

test.each(CITIES)(
  "%s: every deadline with its state, the squeeze, what is looked back on",
  async (_, today, changes) => {
    const dated = emptyCity(changes);
    const dues = new Set(agenda(dated, rules, { today: day(today) }).map(({ due }) => due));
    const years = [...new Set([...dues].map((due) => Number(due.slice(0, 4))))];
    // What is published counts on the sheet once it is entered; a weekday of one's own as well.
    const published = years.flatMap(publishedDays).filter(({ date }) => dues.has(date));
    const city = { ...dated, holidays: [...published, { date: "2019-08-28", name: "示例节", off: true }] };
    await show(city, today);
    const all = agenda(city, rules, { today: day(today), holidays: holidaysOf(city) });
    // Open alternatives are one entry of the calendar and a line each; of a yearly duty the line shows the next day.
    const lineOf = (id: string) => {
      const own = all.filter((entry) => entry.id.split("/").includes(id));
      return own.find(({ yearly, due }) => !yearly || due >= today) ?? own.at(-1);
    };
    const entries = new Map(rules.deadlines.map(({ id }) => [id, lineOf(id)] as const));
    const wanted = rules.deadlines.map(({ id }) => {
      const entry = entries.get(id);
      return entry === undefined
        ? [id, null, null, "", "未填起算日"]
        : [id, entry.from?.day ?? null, entry.due, entry.daysLeft, WORDS[entry.state]];
    });
    const shown = rules.deadlines.map(({ id }) => {
      const name = dueName(id);
      return [id, iso(beside(name, -1)), iso(book.value(name)), beside(name, 1), beside(name, 2)];
    });
    expect(shown).toEqual(wanted);

    for (const [id, entry] of entries) {
      const off = entry?.dayOff ?? null;
      const own = city.holidays.find(({ date }) => date === entry?.due);
      const weekend = off === null ? "" : "周末";
      expect([id, beside(dueName(id), 4)]).toEqual([
        id,
        own === undefined ? weekend : own.off ? own.name : "",
      ]);
    }

    for (const { id, yearly } of rules.deadlines) {
      const years = all.filter((entry) => entry.id === id).map(({ due }) => due.slice(0, 4));
      if (yearly !== undefined && years.length > 0)
        expect([id, beside(dueName(id), 3)]).toEqual([id, `期内各年：${years.join("、")}`]);
    }

    const left = squeezes(city, rules).map(({ from, to, days, known }) => [from, to, days, known]);
    const [[from, to, days] = []] = book.values(squeezeName(0));
    const known = beside(squeezeName(0), 3) === "按验收日";
    expect([[iso(from), iso(to), days, known]]).toEqual(left);
    const periods = new Map(lookBacks(city, rules).map((span) => [span.id, [span.from, span.to]]));
    for (const { id } of rules.lookBacks ?? []) {
      const [[first, last] = []] = book.values(lookBackName(id));
      expect([id, iso(first), iso(last)]).toEqual([id, ...(periods.get(id) ?? [null, null])]);
    }
  },
);

test("without a day of its own the calendar is reckoned from today", async () => {
  await show(emptyCity({}), "2020-02-29");
  expect(iso(book.value(CALENDAR_NAMES.today))).toBe("2020-02-29");
  await book.type(CALENDAR_NAMES.chosen, 0, "");
  expect(iso(book.value(CALENDAR_NAMES.today)) ?? "").toMatch(/^20\d\d-/);
  expect((iso(book.value(CALENDAR_NAMES.today)) ?? "") > "2026-01-01").toBe(true);
});
