import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseAssessment } from "../../src/assessment/index";
import { judge } from "../../src/judge/index";

/** Every folder here is a whole city. `node scripts/update-golden.mjs` writes the results anew. */
const update = process.env["UPDATE_GOLDEN"] === "1";
const cases = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

test("there are cities to judge", () => {
  expect(cases.length).toBeGreaterThanOrEqual(6);
});

test.each(cases)("%s", (name) => {
  const file = path.join(__dirname, name, "result.json");
  const assessment = JSON.parse(readFileSync(path.join(__dirname, name, "assessment.json"), "utf8"));
  const text = `${JSON.stringify(judge(parseAssessment(assessment)), null, 1)}\n`;
  if (update) writeFileSync(file, text);
  expect(existsSync(file)).toBe(true);
  // The text is compared, so that the order of keys and findings is part of the promise.
  expect(text).toBe(readFileSync(file, "utf8"));
});
