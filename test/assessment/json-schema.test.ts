import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseAssessment } from "../../src/assessment/index";
import { assessmentJsonSchema } from "../../src/assessment/json-schema";
import { resultJsonSchema } from "../../src/assessment/result-json-schema";
import { judge } from "../../src/judge/index";
import { programmes } from "../../src/rulebook/index";
import { changed, goldenJson, type Changes, type Json } from "../fixtures/city";
import { conforms } from "./conforms";

const ROOT = path.resolve(__dirname, "../..");
const published = (name: string): { [key: string]: Json } =>
  JSON.parse(readFileSync(path.join(ROOT, `docs/schema/${name}.schema.json`), "utf8"));
const cities = readdirSync(path.join(ROOT, "test/golden"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

test("the published schemas are those of the rulebook (node scripts/write-schemas.mjs)", () => {
  expect(published("assessment")).toEqual(JSON.parse(JSON.stringify(assessmentJsonSchema(programmes))));
  expect(published("result")).toEqual(JSON.parse(JSON.stringify(resultJsonSchema(programmes))));
});

test.each(cities)("%s fits, and so does its result", (name) => {
  const json = goldenJson(name);
  expect(conforms(json, published("assessment"))).toBe(true);
  const result: unknown = JSON.parse(JSON.stringify(judge(parseAssessment(json))));
  expect(conforms(result, published("result"))).toBe(true);
});

const SAMPLES: readonly Changes[] = [
  { scores: null },
  { "scores/T1": null },
  { "scores/T1/self": "5分" },
  { "scores/T1/self": [] },
  { "scores/T46": null },
  { "scores/T1/experts": { 张: true, 李: null } },
  { "scores/T1/experts": { 张: {} } },
  { "scores/T1/experts/constructor": 1 },
  { "annex1/A1.1": false },
  { "annex1/A1.1": {} },
  { "annex1/A3.8": 12 },
  { "annex1/A3.8": "12；3" },
  { "annex1/A3.8": { amount: "x", count: null } },
  { "annex1/A3.8/sum": 1 },
  { "annex1/A4.1": 1 },
  { "supplement/S.O5": null },
  { "supplement/S.X": null },
  { "dates/application": "2018-02-30" },
  { "dates/application": null },
  { "dates/birth": null },
  { "settings/weights": { innovation: 0.1 } },
  { "settings/weights": { innovation: "bonus" } },
  { "settings/weights": { tasks: "bonus" } },
  { "settings/weights": { objective: 1.5 } },
  { "settings/rank-rounding": "round-up" },
  { "settings/rank-rounding": "down" },
  { "settings/new-round-length": 3 },
  { "settings/new-round-length": 30 },
  { "settings/weightsSource": null },
  { "settings/weightsSource": 5 },
  { "city/kind": "county-level" },
  { "city/kind": "town" },
  { "city/enforcementPower": null },
  { "funds/total": -1 },
  { "funds/T1": 1 },
  { "ranks/5.5": null },
  { "ranks/5.5": { rank: 1.5, of: 3 } },
  { "ranks/18.1": null },
  { evidence: [{ no: "E1", items: ["anything"] }] },
  { evidence: [{ no: "E1" }] },
  { evidence: [{ items: [] }] },
  { evidence: [{ no: "", items: [] }] },
  { evidence: [null] },
  { enterprises: [{ name: "示例", titles: ["standard-certified"] }] },
  { enterprises: [{ name: "示例", titles: ["x"] }] },
  { annualAssessments: [{ year: 2015, grade: "合格" }] },
  { annualAssessments: [{ year: 99, grade: "合格" }] },
  { declarations: { "18.8": null } },
  { declarations: { "18.8": "是" } },
  { declarations: { "19": true } },
  { remarks: { "A3.11": "金奖1" } },
  { remarks: { "A3.11": 1 } },
  { lists: { "A2.2.5": [{ name: "示例" }] } },
  { lists: { "A2.2.5": [{ title: "示例" }] } },
  { "scores/T1/consensus": 1.5, "scores/T1/consensusReason": "示例" },
  { "scores/T1/reasons": { 张: "示例" } },
  { "scores/T1/reasons": { 张: null } },
  { kept: [{ rule: "unit-slip", ref: "A2.1.5", reason: "" }] },
  { kept: [{ rule: "unit-slip" }] },
  { review: { reasonAbove: 0.5, interests: null } },
  { review: { reasonAbove: -1 } },
  { "review/interests": [{ expert: "张", reason: "示例" }] },
  { "review/interests": [{ expert: " ", reason: "示例" }] },
  { "review/questions": [{ no: "Q1", item: "T1", text: "示例", state: "open" }] },
  { "review/questions": [{ no: "Q1", item: "T1", text: "示例", state: "lost" }] },
  { log: [{ who: "示例", when: "2018-10-10", place: "scores.T1.self", from: null, to: 2 }] },
  { log: [{ who: "示例", when: "2018-10-10" }] },
  { seal: { digest: "0".repeat(64), rulebook: "2016-87/1", parts: {} } },
  { seal: { digest: "0".repeat(63), rulebook: "2016-87/1", parts: {} } },
  { format: "ipcity-assessment/2" },
  { programme: null },
  { more: null },
];
test.each(SAMPLES)("schema and parser agree on %j", (changes) => {
  const json = changed(goldenJson("clean"), changes);
  let read = true;
  try {
    parseAssessment(json);
  } catch {
    read = false;
  }
  expect(conforms(json, published("assessment"))).toBe(read);
});
