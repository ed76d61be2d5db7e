import { readFileSync } from "node:fs";
import path from "node:path";
import { programmesPage } from "../../scripts/programmes-page";
import { programmes } from "../../src/rulebook";
import { sixthPack } from "../fixtures/sixth-pack";

const page = readFileSync(path.resolve(__dirname, "../../docs/programmes.md"), "utf8");

test("docs/programmes.md is what the packs say (node scripts/programme-pages.mjs)", () => {
  expect(page).toBe(programmesPage(programmes));
});

test.each([...programmes, sixthPack].map((pack) => [pack.id, pack] as const))(
  "%s: number, date, conditions, days and materials, all of them",
  (_, pack) => {
    const written = programmesPage([pack]);
    const own = [
      pack.documentNumber,
      pack.issued,
      ...pack.gates.flatMap(({ id, title }) => [`\`${id}\``, title.zh]),
      ...pack.deadlines.map(({ id }) => `\`${id}\``),
      ...(pack.materials ?? []).flatMap(({ items }) => items.map(({ title }) => title.zh)),
      ...(pack.quotas ?? []).map(({ wording }) => wording),
      ...(pack.tracks ?? []).map(({ name }) => name.zh),
      ...(pack.units ?? []).filter(({ official }) => !official).map(({ name }) => name.zh),
    ];
    expect(own.filter((text) => !written.includes(text))).toEqual([]);
    expect(written).not.toContain("undefined");
  },
);
