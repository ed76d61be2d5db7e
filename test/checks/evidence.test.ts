import type { RuleId } from "../../src/checks/index";
import type { Changes, Json } from "../fixtures/city";
import { findings, refsOf } from "./of";

interface Paper {
  readonly [field: string]: Json;
}
const paper = (items: string[], more: Paper = {}): Json => ({
  no: "E900",
  items,
  title: "示例材料",
  date: "2017-06-01",
  ...more,
});
const register = (...evidence: Json[]): Changes => ({ evidence });

const listsOf = (...rows: string[]): { [row: string]: Json } =>
  Object.fromEntries(rows.map((row) => [row, [1, 2, 3].map((no) => ({ name: `示例单位${no}` }))]));

type Case = readonly [string, Changes, readonly string[]];

const TABLE: Partial<Record<RuleId, readonly Case[]>> = {
  "full-text-missing": [
    ["a title alone", register(paper(["T5"])), ["T5"]],
    ["a file", register(paper(["T5"], { file: "a.pdf" })), []],
    ["pages", register(paper(["T40"], { pages: "3-9" })), []],
    ["said to be the full text", register(paper(["T43"], { title: "示例条例（全文）" })), []],
    ["no score", { ...register(paper(["T5"])), "scores/T5/self": 0 }, []],
    ["an item that does not ask for it", register(paper(["T6"])), []],
    ["no more than a number", register({ no: "E900", items: ["T5"] }), []],
    ["one of two", register(paper(["T5"]), paper(["T5"], { no: "E901", title: "乙", file: "b.pdf" })), []],
  ],
  "document-number-missing": [
    ["no number", register(paper(["T21"])), ["E900"]],
    ["no title", register(paper(["T21"], { title: "", docNo: "示例发〔2017〕1号" })), ["E900"]],
    ["both", register(paper(["T21"], { docNo: "示例发〔2017〕1号" })), []],
    ["another item", register(paper(["T20"])), []],
  ],
  "list-missing": [
    ["a paper that is no list", { ...register(paper(["T28"])), enterprises: [] }, ["T28"]],
    ["a list by its title", register(paper(["T28"], { title: "参与贯标企业名单" })), []],
    ["attached", register(paper(["T31"], { pages: "1-2" })), []],
    ["enterprises with that title", register(paper(["T22"])), []],
    ["none with that title", { ...register(paper(["T23"])), enterprises: [] }, ["T23"]],
    ["a list of a row", { ...register(paper(["T23"])), "lists/A2.3.4": [{ name: "示例企业" }] }, []],
    ["a blank list of persons", { "lists/A2.1.6": [] }, ["A2.1.6"]],
    ["a blank list of a pair", { "lists/A2.1.4": [] }, ["A2.1.4"]],
    ["a blank list of a text", { "lists/A2.1.7": [] }, ["A2.1.7"]],
    ["nothing to list", { "lists/A2.1.6": [], "annex1/A2.1.6": 0 }, []],
    ["counted things are another rule's", { "lists/A2.1.8": [] }, []],
    ["hardly any list given", { "lists/A2.1.5": [{ name: "示例支出" }] }, []],
    [
      "the rest, once most are given",
      { lists: listsOf("A2.1.4", "A2.1.5", "A2.1.6", "A2.2.5") },
      ["A2.1.7", "A2.1.8", "A2.1.9", "A2.1.10", "A2.3.2"],
    ],
    [
      "a paper that names the row is a list too",
      {
        lists: listsOf("A2.1.4", "A2.1.5", "A2.1.6", "A2.2.5"),
        "annex1/A2.1.9": 0,
        evidence: [paper(["A2.1.7", "A2.1.8", "A2.1.10", "A2.3.2"])],
      },
      [],
    ],
  ],
  "evidence-untitled": [
    ["a date alone", register({ no: "E900", items: ["T1"], date: "2017-06-01" }), ["E900"]],
    ["a blank title", register(paper(["T1"], { title: "　", docNo: "示例发〔2017〕1号" })), ["E900"]],
    ["no more than a number", register({ no: "E900", items: ["T1"] }), []],
    ["a title", register(paper(["T1"])), []],
  ],
  "evidence-unassigned": [
    ["no item", register(paper([])), ["E900"]],
    ["an item", register(paper(["T1"])), []],
  ],
  "duplicate-document": [
    [
      "one number",
      register(
        paper(["T1"], { docNo: "示例发〔2017〕1号" }),
        paper(["T2"], { no: "E901", title: "乙", docNo: "示例发〔2017〕1号 " }),
      ),
      ["E901"],
    ],
    ["one title and date", register(paper(["T1"]), paper(["T2"], { no: "E901" })), ["E901"]],
    [
      "a title of another year",
      register(paper(["T1"]), paper(["T2"], { no: "E901", date: "2018-06-01" })),
      [],
    ],
    [
      "pages of one file",
      register(
        paper(["T1"], { title: "甲", file: "a.pdf", pages: "1" }),
        paper(["T2"], { no: "E901", title: "乙", file: "a.pdf", pages: "2" }),
      ),
      [],
    ],
    [
      "one file",
      register(
        paper(["T1"], { title: "甲", file: "a.pdf" }),
        paper(["T2"], { no: "E901", title: "乙", file: "A.pdf" }),
      ),
      ["E901"],
    ],
    ["nothing given", register({ no: "E900", items: ["T1"] }, { no: "E901", items: ["T2"] }), []],
  ],
  "evidence-reuse": [
    ["two parts", register(paper(["T1", "T13"])), ["E900"]],
    ["one part", register(paper(["T1", "T8"])), []],
    ["the ledger of all money rows", register(paper(["T9", "T16", "T26", "T45"])), []],
    ["rows and conditions", register(paper(["T1", "A2.1.5", "C18.2"])), []],
  ],
  "window-reason-missing": [
    ["changed", { windows: { T3: { type: "policy" } } }, ["T3"]],
    ["with a reason", { windows: { T3: { type: "policy", reason: "省局来函" } } }, []],
    ["confirmed", { windows: { T3: { type: "state" } } }, []],
    ["a reason of blanks", { windows: { T3: { type: "policy", reason: " " } } }, ["T3"]],
  ],
  "evidence-outside-window": [
    [
      "a state judged as a behaviour",
      { windows: { T6: { type: "behaviour" } }, ...register(paper(["T6"], { date: "2016-12-31" })) },
      ["E900"],
    ],
    [
      "a behaviour judged as a policy",
      { windows: { T1: { type: "policy" } }, ...register(paper(["T1"], { date: "2015-01-01" })) },
      [],
    ],
    [
      "what is settled is no longer mixed",
      { windows: { T34: { type: "external" } }, ...register(paper(["T34"], { date: "2018-02-01" })) },
      ["E900"],
    ],
  ],
  "fund-total-missing": [
    ["lines without any total", { "funds/total": null, "annex1/A2.1.5": null }, ["funds.total"]],
    ["the row of Annex 1 stands in", { "funds/total": null }, []],
    ["and is too small", { "funds/total": null, "annex1/A2.1.5": 1079 }, ["funds.total"]],
    ["no lines", { funds: {}, "annex1/A2.1.5": null }, []],
  ],
  "fund-uses-exceed-total": [
    ["more than the fund", { "funds/T11.subsidies": 1000, "funds/T11.enterprises": 681 }, ["T11"]],
    ["all of it", { "funds/T11.subsidies": 1000, "funds/T11.enterprises": 680 }, []],
    ["beside the row of Annex 1", { "funds/total": null, "funds/T11.subsidies": 1681 }, ["T11"]],
    ["no total", { "funds/total": null, "annex1/A2.1.5": null, "funds/T11.subsidies": 1681 }, []],
  ],
  "fund-use-mismatch": [
    ["enforcement is the sum of two lines", { "funds/T11.enforcement": 160 }, []],
    ["less", { "funds/T11.enforcement": 159 }, ["T11"]],
    ["more", { "funds/T11.enforcement": 161 }, ["T11"]],
    ["a line not given", { "funds/T11.enforcement": 161, "funds/T35": null }, []],
    ["enterprises may get more", { "funds/T11.enterprises": 700 }, []],
    ["and not less", { "funds/T11.enterprises": 589 }, ["T11"]],
    ["subsidies have no line", { "funds/T11.subsidies": 1 }, []],
  ],
};

const rows = Object.entries(TABLE).flatMap(([rule, cases]) =>
  (cases ?? []).map(([name, changes, refs]) => [rule, name, changes, refs] as const),
);
test.each(rows)("%s: %s", (rule, _name, changes, refs) => {
  expect(refsOf(rule as RuleId, changes)).toEqual(refs);
});

test("what a mixed item misses is said of both its windows", () => {
  const [finding] = findings(register(paper(["T41"], { date: "2014-05-05" }))).filter(
    ({ ref }) => ref === "E900",
  );
  expect(finding?.message).toContain("行为类时间段为2017-01-01至2018-10-10");
  expect(finding?.message).toContain("也接受政策类时间段2014-05-06至2018-10-10");
  expect(finding?.message).toContain("2014-05-05");
});
