import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { programmes } from "../../src/rulebook";

const SRC = join(__dirname, "../../src");

const files = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !relative(SRC, file).startsWith("rulebook"));

/** Comments may give an example of an id. */
const code = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");

test("no code outside the rulebook names a programme", () => {
  const ids = programmes.map(({ id }) => id);
  const naming = files(SRC).filter((file) => {
    const text = code(readFileSync(file, "utf8"));
    return ids.some((id) => new RegExp(`["'\`]${id}["'\`/]`).test(text));
  });
  expect(files(SRC).length).toBeGreaterThan(300);
  expect(naming.map((file) => relative(SRC, file))).toEqual([]);
});
