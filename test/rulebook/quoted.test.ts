import { readFileSync } from "node:fs";
import { join } from "node:path";
import { programmes, type Programme } from "../../src/rulebook";

/** The text that each pack quotes; an overlay quotes the notice that its base comes with, too. */
const SOURCES: Readonly<Record<string, string>> = {
  "2016-87": "2016-87_measures_with_annex1_annex2.txt",
  "2016-86": "2016-86_strong_city_guidance.txt",
  "2017-30": "2017-30_sme_pilot_city_notice.txt",
  "2021-1197": "2022-1_shanghai_notice_with_2021-1197.txt",
  "2022-1": "2022-1_shanghai_notice_with_2021-1197.txt",
};

/** Printed lines break where the paper ends; white space means nothing. */
const bare = (text: string): string => text.replace(/\s/g, "");

const textOf = (id: string): string =>
  bare(readFileSync(join(__dirname, "../fixtures/official", SOURCES[id] ?? ""), "utf8"));

/** Where words of the document stand in a pack: wordings everywhere, names of projects and tasks of the plan. */
function quotes(pack: Programme): readonly (readonly [place: string, words: string])[] {
  const found: (readonly [string, string])[] = [];
  const walk = (value: unknown, place: string): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === "wording" && typeof inner === "string") found.push([place, inner]);
      else walk(inner, `${place}.${key}`);
    }
  };
  walk(pack, pack.id);
  const tasks = (pack.plan?.projects ?? []).flatMap((project) => [project, ...project.tasks]);
  return [...found, ...tasks.map(({ id, name }) => [`${pack.id} ${id}`, name] as const)];
}

describe.each(programmes.map((pack) => [pack.id, pack] as const))("what %s quotes", (id, pack) => {
  test("stands in its document, and so does its number", () => {
    const text = textOf(id);
    const missing = quotes(pack).filter(([, words]) => !text.includes(bare(words)));
    expect(missing).toEqual([]);
    expect(text).toContain(bare(pack.documentNumber));
    for (const issuer of pack.issuers ?? []) expect(text).toContain(bare(issuer));
    expect(text).toContain(bare(pack.title.zh));
  });

  test("is not little: every condition has its words", () => {
    expect(pack.gates.filter(({ wording }) => wording === undefined)).toEqual([]);
    expect(quotes(pack).length).toBeGreaterThan(5);
  });
});
