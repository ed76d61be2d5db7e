/** The menu of trial options: what a person may want to see the add-in endure. */
import type { Controls } from "./controls";
import { part } from "./shell";
import { textsOf } from "./texts";
import type { TextKey } from "./texts";

interface Choice {
  readonly label: string;
  readonly isOn: () => boolean;
  readonly pick: () => void;
}

export function drawTrialMenu(controls: Controls): void {
  const menu = part("trial-menu");
  const texts = textsOf(controls.language);
  const choice = <K extends "theme" | "language" | "paneWidth" | "paneHeight">(
    key: K,
    value: Controls[K],
    label: string,
  ): Choice => ({
    label,
    isOn: () => controls[key] === value,
    pick: () => {
      controls[key] = value;
    },
  });
  const heights = [null, 700, 480] as const;
  menu.replaceChildren(
    options("theme", texts.appearance, [
      choice("theme", "light", texts.light),
      choice("theme", "white", texts.white),
      choice("theme", "dark", texts.dark),
      choice("theme", "black", texts.black),
    ]),
    options("language", texts.language, [
      choice("language", "zh-CN", "中文"),
      choice("language", "en-US", "English"),
    ]),
    options(
      "width",
      texts.width,
      [300, 350, 420, 500].map((pixels) => choice("paneWidth", pixels, String(pixels))),
    ),
    options(
      "height",
      texts.height,
      heights.map((pixels) =>
        choice("paneHeight", pixels, pixels === null ? texts.fullHeight : String(pixels)),
      ),
    ),
    switches(texts.excelBehaviour, [
      ["editMode", controls.editMode, (on) => (controls.editMode = on)],
      ["dropEvents", controls.dropEvents, (on) => (controls.dropEvents = on)],
      ["delay", controls.delay > 0, (on) => (controls.delay = on ? 1000 : 0)],
    ]),
    button(texts.reload, () => void controls.reloadPane()),
  );

  function switches(
    title: string,
    entries: readonly (readonly [TextKey, boolean, (on: boolean) => void])[],
  ): HTMLElement {
    return field(
      title,
      entries.map(([key, on, set]) =>
        input("checkbox", key, texts[key], on, (element) => set(element.checked)),
      ),
    );
  }
}

function options(name: string, title: string, choices: readonly Choice[]): HTMLElement {
  return field(
    title,
    choices.map(({ label, isOn, pick }) => input("radio", name, label, isOn(), pick)),
  );
}

function field(title: string, contents: readonly HTMLElement[]): HTMLElement {
  const set = document.createElement("fieldset");
  const legend = document.createElement("legend");
  legend.textContent = title;
  set.append(legend, ...contents);
  return set;
}

function input(
  type: "radio" | "checkbox",
  name: string,
  label: string,
  checked: boolean,
  change: (element: HTMLInputElement) => void,
): HTMLElement {
  const row = document.createElement("label");
  const element = document.createElement("input");
  element.type = type;
  element.name = name;
  element.checked = checked;
  element.addEventListener("change", () => change(element));
  row.append(element, label);
  return row;
}

function button(label: string, click: () => void): HTMLElement {
  const element = document.createElement("button");
  element.type = "button";
  element.textContent = label;
  element.addEventListener("click", click);
  return element;
}
