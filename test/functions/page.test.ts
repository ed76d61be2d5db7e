import { readFileSync } from "node:fs";
import { functionMetadata } from "../../scripts/function-metadata.cjs";
import { programmes } from "../../src/rulebook";
import { functionsHelp, functionsHtml, functionsPage } from "../../scripts/functions-page.cjs";

test("docs/functions.md is what the code says (node scripts/function-pages.mjs)", async () => {
  expect(readFileSync("docs/functions.md", "utf8")).toBe(functionsPage(await functionMetadata(), programmes));
});

test("the pane's help is what the code says (node scripts/function-pages.mjs)", async () => {
  const written = readFileSync("src/functions/functions.help.json", "utf8");
  expect(written).toBe(functionsHelp(await functionMetadata()));
});

test("every help link leads to its function, every argument and text is there in both languages", async () => {
  const metadata = await functionMetadata();
  const html = functionsHtml(metadata, programmes);
  for (const [index, { id, helpUrl, description, parameters }] of metadata.zh.functions.entries()) {
    expect(helpUrl).toMatch(new RegExp(`/functions\\.html#${id}$`));
    expect(html).toContain(`id="${id}"`);
    const english = metadata.en.functions[index]!;
    expect(english.id).toBe(id);
    expect(description).toMatch(/\p{Script=Han}/u);
    expect(english.description).toMatch(/^[A-Z]/);
    expect(parameters.map(({ name }) => name)).toEqual(english.parameters.map(({ name }) => name));
  }
});

/** Anything that came before must stay where it is: workbooks hold these formulas, and Excel caches their metadata. */
test("the first functions keep their signatures, and what is optional stands last", async () => {
  const { functions } = (await functionMetadata()).zh;
  const signature = ({ id, parameters }: (typeof functions)[number]): string =>
    `${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ")})`;
  const all = functions.map(signature);
  expect(all.slice(0, 7)).toEqual([
    "TOTAL([objective], [tasks], [innovation], [weights])",
    "SECTION(section, [scores])",
    "GATE(gate, [value], [of])",
    "BAND(total)",
    "MAX(item, [enforcement])",
    "NAME(item)",
    "MISSING(section, scores, [evidence])",
  ]);
  for (const text of all) expect(text).not.toMatch(/\].*, \w/);
  for (const { id } of functions) expect(id).toMatch(/^[A-Z]+$/);
});
