import type { Json } from "../fixtures/city";
import { found, findings } from "./of";

describe("duplicate-enterprise", () => {
  const firm = (name: string, titles: string[], creditCode: string | null = null): Json => ({
    name,
    titles,
    creditCode,
  });
  const duplicates = (...enterprises: Json[]): readonly string[] => found({ enterprises });

  test.each([
    ["one row with two titles", [firm("甲", ["national-demonstration", "national-advantage"])], ["甲"]],
    ["a certification beside a title", [firm("甲", ["national-advantage", "standard-certified"])], []],
    ["the same title twice", [firm("甲", ["municipal-pilot"]), firm("甲", ["municipal-pilot"])], []],
    [
      "two rows of one name",
      [firm("甲 公司", ["provincial-pilot"]), firm("甲公司", ["municipal-pilot"])],
      ["甲 公司"],
    ],
    [
      "width and case",
      [firm("ＡＢＣ公司", ["provincial-pilot"]), firm("abc公司", ["municipal-pilot"])],
      ["ＡＢＣ公司"],
    ],
    [
      "one code, two names",
      [firm("甲", ["provincial-pilot"], "91X"), firm("乙", ["municipal-pilot"], " ９1x")],
      ["甲"],
    ],
    [
      "joined through a third row",
      [
        firm("甲", ["provincial-pilot"], "1"),
        firm("乙", ["municipal-pilot"], "2"),
        firm("甲", ["standard-certified"], "2"),
      ],
      ["甲"],
    ],
    [
      "no code is no common code",
      [firm("甲", ["provincial-pilot"], ""), firm("乙", ["municipal-pilot"], " ")],
      [],
    ],
    ["two enterprises", [firm("甲", ["provincial-pilot"], "1"), firm("乙", ["municipal-pilot"], "2")], []],
  ] as const)("%s", (_name, enterprises, refs) => {
    expect(duplicates(...enterprises)).toEqual(refs.map((ref) => `duplicate-enterprise ${ref}`));
  });

  test("the place of a certification is a reading", () => {
    const enterprises = [firm("甲", ["national-advantage", "standard-certified"])];
    expect(found({ enterprises, "settings/standard-certified-rank": "below-national" })).toEqual([
      "duplicate-enterprise 甲",
    ]);
  });

  test("the remedy names the highest title", () => {
    const [finding] = findings({ enterprises: [firm("甲", ["municipal-pilot", "national-advantage"])] });
    expect(finding?.remedy).toContain("“国家级优势企业”");
  });

  test("thousands of rows, and one enterprise in thousands of rows", () => {
    const rows = Array.from({ length: 20_000 }, (_, index) =>
      firm(`示例${index % 15_000}`, ["municipal-pilot"]),
    );
    expect(duplicates(...rows)).toEqual([]);
    const one = Array.from({ length: 20_000 }, (_, index) =>
      firm("示例", [index === 7 ? "provincial-pilot" : "municipal-pilot"]),
    );
    expect(duplicates(...one)).toEqual(["duplicate-enterprise 示例"]);
  });
});

describe("fund-breakdown-exceeds-total", () => {
  const LINES = { T16: 0.1, T20: 0.2, T26: 0, T30: 0, T33: 0, T35: 0, T39: 0, T42: 0, T45: 0 };
  const at = (total: number | null, lines: Record<string, number> = LINES, settings: Json = {}) =>
    found({ funds: { total, ...lines }, settings, "annex1/A2.1.5": total ?? 0 }).filter((finding) =>
      finding.startsWith("fund"),
    );
  test.each([
    [0.3, []],
    [0.29999999, ["fund-breakdown-exceeds-total funds.total"]],
    [null, []],
  ])("0.1 + 0.2 of %p", (total, expected) => {
    expect(at(total)).toEqual(expected);
  });
  test("where lines may overlap, one alone must exceed", () => {
    expect(at(0.25, LINES, { "fund-overlap": "allowed" })).toEqual([]);
    expect(at(0.15, LINES, { "fund-overlap": "allowed" })).toHaveLength(1);
  });
});

describe("evidence", () => {
  const E = (items: string[], date: string | null): Json => ({ no: "E9", items, date });
  const of = (evidence: Json): readonly string[] =>
    found({ evidence: [evidence] }).filter((finding) => finding.endsWith(" E9"));

  test.each([
    ["no date", ["T1"], null, ["evidence-undated E9"]],
    ["behaviour, first day", ["T1"], "2017-01-01", []],
    ["behaviour, a day early", ["T1"], "2016-12-31", ["evidence-outside-window E9"]],
    ["behaviour, last day", ["T1"], "2018-10-10", []],
    ["behaviour, a day late", ["T1"], "2018-10-11", ["evidence-outside-window E9"]],
    ["policy, first day", ["T5"], "2014-05-06", []],
    ["policy, a day early", ["T5"], "2014-05-05", ["evidence-outside-window E9"]],
    ["state, years early", ["T6"], "2001-01-01", []],
    ["state, a day late", ["T6"], "2018-10-11", ["evidence-outside-window E9"]],
    ["fiscal, last day", ["T9"], "2017-12-31", []],
    ["fiscal, a day late", ["T9"], "2018-01-01", ["evidence-outside-window E9"]],
    ["external accepts behaviour", ["T34"], "2018-05-01", []],
    ["a theme's measures accept policy", ["T41"], "2015-05-01", []],
    ["a theme's measures, before both", ["T41"], "2014-05-01", ["evidence-outside-window E9"]],
    ["18 accepts behaviour and policy", ["T18"], "2014-06-01", []],
    ["innovation", ["I2"], "2014-05-05", ["evidence-outside-window E9"]],
    ["any of its items", ["T5", "T1"], "2015-05-01", ["evidence-outside-window E9"]],
    ["once, however many items", ["T1", "T2", "T13"], "2015-05-01", ["evidence-outside-window E9"]],
    ["objective items have no window", ["O1"], "1999-01-01", []],
    ["rows and conditions", ["A2.1.5", "A3.11", "C5.1", "C18.2", "C18.9a", "C32c"], "1999-01-01", []],
    ["an unknown item", ["T46"], "2017-05-01", ["evidence-unknown-item E9"]],
    ["a supplement", ["S.O5"], "2017-05-01", ["evidence-unknown-item E9"]],
    ["an unknown condition", ["C18.9"], "2017-05-01", ["evidence-unknown-item E9"]],
    ["names of Object", ["constructor", "toString"], "2017-05-01", ["evidence-unknown-item E9"]],
  ] as const)("%s", (_name, items, date, expected) => {
    expect(of(E([...items], date))).toEqual(expected);
  });

  test("without the application there is no window and no such finding", () => {
    const changes = { evidence: [E(["T1"], "1999-01-01")], "dates/application": null };
    expect(found(changes).filter((finding) => finding.startsWith("evidence"))).toEqual([]);
  });

  test("the message counts the days", () => {
    const [finding] = findings({ evidence: [E(["T5"], "2013-11-20")] }).filter(({ ref }) => ref === "E9");
    expect(finding?.message).toContain("早167天");
    expect(finding?.message).toContain("2014-05-06至2018-10-10");
  });
});

describe("cross-annex-mismatch", () => {
  test.each([
    ["another name on the cover", { "annex1/A0.city": "示例市乙" }, ["cross-annex-mismatch A0.city"]],
    ["blanks inside the name", { "annex1/A0.city": "示 例 市 甲" }, []],
    ["no name in the settings", { "city/name": null }, []],
    ["another fund", { "funds/total": 1700 }, ["cross-annex-mismatch T10"]],
    ["no fund given", { "funds/total": null }, []],
    ["a score for no enterprises", { "annex1/A2.3.1": 0, "annex1/A2.3.2": 0 }, ["cross-annex-mismatch T22"]],
    ["one of the two", { "annex1/A2.3.1": 0 }, []],
  ] as const)("%s", (_name, changes, expected) => {
    expect(found(changes)).toEqual(expected);
  });
});
