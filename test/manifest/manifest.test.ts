/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { commandsOn } from "../../src/commands/commands";
import { DEV_ORIGIN, manifestFor } from "../../scripts/manifest.cjs";

interface Shortcuts {
  readonly actions: readonly { readonly id: string }[];
  readonly shortcuts: readonly {
    readonly action: string;
    readonly key: { readonly default: string; readonly mac: string };
  }[];
}

const source = readFileSync("manifest.xml", "utf8");
const parse = (text: string): Document => new DOMParser().parseFromString(text, "application/xml");
const manifest = parse(source);
const all = (name: string, root: ParentNode = manifest): Element[] =>
  [...root.querySelectorAll("*")].filter((element) => element.localName === name);
const children = (element: Element | undefined): string[] =>
  [...(element?.children ?? [])].map((child) => child.localName);

/** The order that Microsoft's schema asks for; a manifest out of order is refused without a reason. */
const ORDER: Record<string, readonly string[]> = {
  OfficeApp: [
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
    "ExtendedOverrides",
  ],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

const LIMITS: readonly (readonly [string, number])[] = [
  ["ShortStrings", 125],
  ["LongStrings", 250],
];

describe("manifest", () => {
  it("is well-formed", () => {
    expect(all("parsererror")).toEqual([]);
  });

  it.each(Object.keys(ORDER))("keeps the schema's order in %s", (name) => {
    const found = [...new Set(children(all(name)[0]))];
    expect(found).toEqual(ORDER[name]?.filter((child) => found.includes(child)));
    expect(found.every((child) => ORDER[name]?.includes(child))).toBe(true);
  });

  it("puts the shared runtime first in its host", () => {
    const host = all("Host").find((element) => element.hasAttribute("xsi:type"));
    expect(children(host)).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
  });

  it("resolves every resid, and uses every resource", () => {
    const resources = all("Resources")[0];
    const defined = [...(resources?.querySelectorAll("[id]") ?? [])].map((element) => element.id).sort();
    const used = [
      ...new Set([...manifest.querySelectorAll("[resid]")].map((e) => e.getAttribute("resid"))),
    ].sort();
    expect(used).toEqual(defined);
  });

  it.each(LIMITS)("keeps %s within %i characters in every language", (name, limit) => {
    const strings = [...(all(name)[0]?.querySelectorAll("[DefaultValue], [Value]") ?? [])];
    expect(strings.length).toBeGreaterThan(0);
    for (const element of strings) {
      const text = element.getAttribute("DefaultValue") ?? element.getAttribute("Value") ?? "";
      expect(text.length).toBeLessThanOrEqual(limit);
    }
  });

  it("gives every text in English too", () => {
    for (const name of ["ShortStrings", "LongStrings"]) {
      for (const string of all("String", all(name)[0])) {
        if (string.id === "Functions.Namespace") continue;
        expect([string.id, all("Override", string)[0]?.getAttribute("Locale")]).toEqual([string.id, "en-US"]);
      }
    }
  });

  it("refers to pictures that exist", () => {
    const pictures = source.match(/assets\/[\w.-]+\.png/g) ?? [];
    expect(pictures.length).toBeGreaterThan(4);
    for (const picture of pictures) expect(existsSync(resolve(picture))).toBe(true);
  });

  it("names commands that the code associates, and no others", () => {
    const named = all("FunctionName").map((element) => element.textContent);
    const shortcuts = JSON.parse(readFileSync("assets/shortcuts.json", "utf8")) as Shortcuts;
    const known = Object.keys(
      commandsOn({ desk: () => Promise.reject(new Error()), showPane: () => Promise.resolve() }),
    );
    expect([...new Set([...named, ...shortcuts.actions.map(({ id }) => id)])].sort()).toEqual(known.sort());
    expect(shortcuts.shortcuts.map(({ action }) => action)).toEqual(shortcuts.actions.map(({ id }) => id));
  });

  it("takes no shortcut that Excel has", () => {
    const { shortcuts } = JSON.parse(readFileSync("assets/shortcuts.json", "utf8")) as Shortcuts;
    // In the lists of shortcuts that Microsoft publishes for Excel none has three modifiers and a letter.
    for (const { key } of shortcuts) {
      expect(key.default).toMatch(/^Ctrl\+Alt\+Shift\+[A-Z]$/);
      expect(key.mac).toMatch(/^Command\+Option\+Shift\+[A-Z]$/);
    }
    expect(new Set(shortcuts.map(({ key }) => key.default)).size).toBe(shortcuts.length);
  });

  it("asks for no more than the base requirement sets", () => {
    const sets = all("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")]);
    expect(sets).toEqual([
      ["SharedRuntime", "1.1"],
      ["ExcelApi", "1.12"],
    ]);
  });

  it("names the server of a production build and nothing else", () => {
    const built = manifestFor(source, "https://ip.example.gov.cn/ipcity/");
    expect(built).not.toContain("localhost");
    expect(built).not.toContain(DEV_ORIGIN);
    expect(built).toContain('"https://ip.example.gov.cn/ipcity/taskpane.html"');
    expect(built).toContain("<AppDomain>https://ip.example.gov.cn</AppDomain>");
  });
});
