/** Every picture and page that the documents point to is there, and no picture lies about unused. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const documents = [
  "README.md",
  "CHANGELOG.md",
  "bench/README.md",
  "test/EXCEL-SMOKE.md",
  ...readdirSync(path.join(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

const linked = documents.flatMap((from) =>
  [...readFileSync(path.join(root, from), "utf8").matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(
    ([, to = ""]) => ({
      from,
      to: path.normalize(path.join(path.dirname(from), to)),
    }),
  ),
);

test("no link of the documents is dead", () => {
  expect(linked.length).toBeGreaterThan(20);
  expect(linked.filter(({ to }) => !existsSync(path.join(root, to)))).toEqual([]);
});

test("every picture is shown somewhere", () => {
  const shown = new Set(linked.map(({ to }) => to));
  const pictures = readdirSync(path.join(root, "docs/images")).filter((name) => name.endsWith(".png"));
  expect(pictures.filter((name) => !shown.has(`docs/images/${name}`))).toEqual([]);
});

test("every command that the documents name is one of package.json", () => {
  const { scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const named = documents.flatMap((from) =>
    [...readFileSync(path.join(root, from), "utf8").matchAll(/npm run ([\w:-]+)/g)].map(
      ([, name = ""]) => name,
    ),
  );
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
