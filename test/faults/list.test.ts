/** The list of planted faults keeps up with the code; that the faults are found is shown by `npm run faults`. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { faults } from "./all";

const root = path.resolve(__dirname, "../..");
const textOf = (file: string): string => readFileSync(path.join(root, file), "utf8");

test.each(faults)("$promise: $file", ({ file, find, put, test: testFile, name }) => {
  expect(existsSync(path.join(root, file))).toBe(true);
  expect(textOf(file).split(find)).toHaveLength(2);
  expect(put).not.toBe(find);
  expect(existsSync(path.join(root, testFile))).toBe(true);
  // Written as it stands in the test's file, so that a test that is renamed is missed here.
  if (name !== undefined) expect(textOf(testFile)).toContain(name);
});

test("no fault is listed twice", () => {
  const keys = faults.map(({ file, find, put }) => [file, find, put].join("\n"));
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});
