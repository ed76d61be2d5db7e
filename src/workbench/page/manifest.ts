/** The ribbon as manifest.xml describes it, so that the page shows the buttons that Excel would show. */

export type RibbonAction =
  | { readonly kind: "pane" }
  /** Runs what the add-in associated with this name through `Office.actions`. */
  | { readonly kind: "function"; readonly name: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of the largest icon, or null. */
  readonly icon: string | null;
  readonly action: RibbonAction;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface Ribbon {
  readonly addin: string;
  /** Name of the add-in's own tab, or null where its groups stand on one of Excel's tabs. */
  readonly tab: string | null;
  readonly groups: readonly RibbonGroup[];
}

/** Reads the text of manifest.xml; null where it is not a manifest. */
export function readRibbon(xml: string, language: string): Ribbon | null {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  if (all(document, "parsererror").length > 0 || document.documentElement.localName !== "OfficeApp")
    return null;
  const say = resources(document, language);
  // A newer VersionOverrides stands inside the older one and replaces it.
  const overrides = all(document, "VersionOverrides").at(-1);
  const surface = all(overrides ?? document, "ExtensionPoint").find(
    (point) => typeOf(point) === "PrimaryCommandSurface",
  );
  const tab = surface && all(surface, "CustomTab")[0];
  const tabLabel = tab && child(tab, "Label");
  return {
    addin: localised(all(document, "DisplayName")[0], "DefaultValue", language),
    tab: tabLabel ? say(tabLabel) : null,
    groups: surface ? all(surface, "Group").map((group) => readGroup(group, say)) : [],
  };
}

type Say = (element: Element | undefined) => string;

function readGroup(group: Element, say: Say): RibbonGroup {
  const buttons = all(group, "Control").filter((control) => typeOf(control) === "Button");
  return { label: say(child(group, "Label")), buttons: buttons.flatMap((button) => readButton(button, say)) };
}

function readButton(button: Element, say: Say): readonly RibbonButton[] {
  const action = readAction(all(button, "Action")[0]);
  if (action === null) return [];
  const icons = all(button, "Image").map((image) => ({ image, size: Number(image.getAttribute("size")) }));
  const largest = icons.sort((a, b) => b.size - a.size)[0];
  const supertip = child(button, "Supertip");
  return [
    {
      id: button.getAttribute("id") ?? "",
      label: say(child(button, "Label")),
      tip: supertip ? say(child(supertip, "Description")) : "",
      icon: largest ? ownAddress(say(largest.image)) : null,
      action,
    },
  ];
}

function readAction(action: Element | undefined): RibbonAction | null {
  if (action === undefined) return null;
  if (typeOf(action) === "ShowTaskpane") return { kind: "pane" };
  const name = child(action, "FunctionName")?.textContent?.trim();
  return typeOf(action) === "ExecuteFunction" && name ? { kind: "function", name } : null;
}

/** Texts and images by `resid`, with the `Override` of the language where there is one. */
function resources(document: Document, language: string): Say {
  const entries = ["Image", "String", "Url"]
    .flatMap((name) => all(document, name))
    .filter((entry) => entry.id !== "");
  const byId = new Map(entries.map((entry) => [entry.id, localised(entry, "DefaultValue", language)]));
  return (element) => byId.get(element?.getAttribute("resid") ?? "") ?? "";
}

function localised(entry: Element | undefined, attribute: string, language: string): string {
  const override =
    entry &&
    all(entry, "Override").find(
      (one) => one.getAttribute("Locale")?.toLowerCase() === language.toLowerCase(),
    );
  return override?.getAttribute("Value") ?? entry?.getAttribute(attribute) ?? "";
}

/** The manifest names the origin of its server; this page serves the same files from its own. */
function ownAddress(url: string): string | null {
  const at = url.indexOf("/assets/");
  return at < 0 ? null : url.slice(at);
}

function all(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}

function child(parent: Element, name: string): Element | undefined {
  return [...parent.children].find((element) => element.localName === name);
}

function typeOf(element: Element): string | null {
  return element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type");
}
