import { logRows, withChangesLogged } from "../../src/review/index";
import { cleanCity } from "../fixtures/city";

const by = { who: "示例科员", when: "2018-09-01 10:20", why: "核对原件" };

test("every change is entered with its place, and the log before it stays", () => {
  const before = cleanCity({ log: [{ who: "甲", when: "2018-08-01", place: "city.name", to: "示例市甲" }] });
  const after = cleanCity({
    log: [{ who: "甲", when: "2018-08-01", place: "city.name", to: "示例市甲" }],
    "scores/T1/province": 1.5,
    "annex1/A3.8/count": 61,
    "settings/rank-rounding": "round-up",
    "review/reasonAbove": 2,
  });
  const logged = withChangesLogged(before, after, by);
  expect(logged.log?.map(({ place, from, to }) => [place, from, to])).toEqual([
    ["city.name", undefined, "示例市甲"],
    ["annex1.A3.8.count", 60, 61],
    ["scores.T1.province", null, 1.5],
    ["settings.rank-rounding", null, "round-up"],
  ]);
  expect(logRows(logged).slice(1)).toEqual([
    [by.when, by.who, "附件1 A3.8“专利质押融资金额及笔数” 笔数", "60", "61", by.why],
    [by.when, by.who, "附件2 二、第1项“政府定期研究、部署知识产权工作”省局测评", "", "1.5", by.why],
    [by.when, by.who, expect.stringMatching(/^设置 /), "", "round-up", by.why],
  ]);
  expect(logRows(logged, "en")[1]?.[2]).toMatch(/^Annex 1 A3\.8/);
});

test("without a change nothing is entered", () => {
  expect(withChangesLogged(cleanCity(), cleanCity(), by)).toEqual(cleanCity());
});
