/** The strip of buttons above the sheet, from the manifest. */
import type { Ribbon, RibbonAction, RibbonButton } from "./manifest";
import { part } from "./shell";

/** Where there is no manifest: one button, so that the pane can always be had. */
export function fallbackRibbon(addin: string, openPane: string): Ribbon {
  const button: RibbonButton = {
    id: "OpenPane",
    label: openPane,
    tip: "",
    icon: null,
    action: { kind: "pane" },
  };
  return { addin, tab: addin, groups: [{ label: "", buttons: [button] }] };
}

export function drawRibbon(ribbon: Ribbon, run: (action: RibbonAction) => void): void {
  const strip = part("ribbon");
  strip.replaceChildren(
    ...ribbon.groups.map((group) => {
      const box = document.createElement("div");
      box.className = "ribbon-group";
      box.setAttribute("role", "group");
      if (group.label !== "") box.setAttribute("aria-label", group.label);
      box.append(...group.buttons.map((button) => drawButton(button, run)));
      return box;
    }),
  );
}

function drawButton(button: RibbonButton, run: (action: RibbonAction) => void): HTMLElement {
  const element = document.createElement("button");
  element.type = "button";
  element.dataset["command"] = button.id;
  element.title = button.tip || button.label;
  element.append(button.icon === null ? paneIcon() : icon(button.icon), label(button.label));
  element.addEventListener("click", () => run(button.action));
  return element;
}

function icon(address: string): HTMLElement {
  const image = document.createElement("img");
  image.src = address;
  image.alt = "";
  image.width = 24;
  image.height = 24;
  // A manifest may name an icon that is not there yet: the label alone is better than a broken picture.
  image.addEventListener("error", () => image.replaceWith(paneIcon()));
  return image;
}

function paneIcon(): HTMLElement {
  const sign = document.createElement("span");
  sign.className = "pane-icon";
  sign.setAttribute("aria-hidden", "true");
  return sign;
}

function label(text: string): HTMLElement {
  const element = document.createElement("span");
  element.textContent = text;
  return element;
}
