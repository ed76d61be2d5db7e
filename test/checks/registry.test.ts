import { readdirSync } from "node:fs";
import path from "node:path";
import { checks } from "../../src/checks/index";
import { CONTRACT } from "./contract";
import { findings } from "./of";
import { goldenJson } from "../fixtures/city";
import { parseAssessment } from "../../src/assessment/index";
import { judge } from "../../src/judge/index";

test("the registry holds the contract's rules with their severities", () => {
  const held = Object.fromEntries(Object.values(checks).map(({ id, severity }) => [id, severity]));
  expect(held).toMatchObject(CONTRACT);
  expect(Object.keys(held).slice(0, Object.keys(CONTRACT).length)).toEqual(Object.keys(CONTRACT));
});

test.each(Object.entries(checks))("%s has its own file, its id and texts in both languages", (id, check) => {
  const files = readdirSync(path.resolve(__dirname, "../../src/checks"));
  expect(check.id).toBe(id);
  expect(files).toContain(`${id}.ts`);
  expect(check.source).not.toBe("");
  for (const text of [check.title, check.why, check.remedy]) {
    expect(text.zh).toMatch(/\p{Script=Han}/u);
    expect(text.en).toMatch(/[a-z]/);
  }
});

test("the city without a fault has no finding", () => {
  expect(findings({})).toEqual([]);
});

test.each(["zh-CN", "en"] as const)(
  "every finding is a sentence with place, remedy and source (%s)",
  (lang) => {
    for (const name of ["faulty", "empty", "experts"]) {
      for (const finding of judge(parseAssessment(goldenJson(name)), { lang }).findings) {
        const { message, remedy, source } = finding;
        for (const text of [message, remedy]) {
          expect(text).toMatch(lang === "en" ? /^[\p{L}"“].*\.$/u : /^.*。$/u);
          expect(text).not.toMatch(/undefined|null|NaN|\[object|！|您/);
        }
        expect(source).not.toBe("");
      }
    }
  },
);

test("the faulty city shows every rule but missing rows of the form", () => {
  const rules = new Set(judge(parseAssessment(goldenJson("faulty"))).findings.map(({ rule }) => rule));
  expect([...rules].sort()).toEqual(
    Object.keys(CONTRACT)
      .filter((rule) => rules.has(rule))
      .sort(),
  );
  expect(rules.size).toBeGreaterThanOrEqual(20);
});
