/** The fixed parts of the page: finds them, puts the texts in, switches ribbon tabs, keeps the status line. */
import { textsOf } from "./texts";
import type { Language, TextKey } from "./texts";

/** The element with this id; the page is ours, so a missing one is a fault of the build. */
export function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`workbench.html lacks #${id}`);
  return element;
}

export type RibbonTab = "home" | "addin";

export interface Shell {
  readonly language: Language;
  setLanguage(language: Language): void;
  onLanguage(listener: (language: Language) => void): void;
  showTab(tab: RibbonTab): void;
  /** What the left of the status line says. */
  setState(key: TextKey): void;
  /** What the rest of the status line says; "" clears it. */
  say(key: TextKey | ""): void;
}

export function createShell(): Shell {
  const listeners: ((language: Language) => void)[] = [];
  const state = part("status-state");
  const message = part("status-message");
  let language: Language = "zh-CN";

  const put = () => {
    const texts = textsOf(language);
    const isKey = (key: string | undefined): key is TextKey => key !== undefined && key in texts;
    document.documentElement.lang = language;
    document.title = texts.title;
    for (const element of document.querySelectorAll<HTMLElement>("[data-text], [data-label]")) {
      const { text, label } = element.dataset;
      if (text === "") element.textContent = "";
      if (isKey(text)) element.textContent = texts[text];
      if (!isKey(label)) continue;
      element.setAttribute("aria-label", texts[label]);
      element.title = texts[label];
    }
  };
  const showTab = (tab: RibbonTab) => {
    document.body.dataset["tab"] = tab;
    part("tab-home").setAttribute("aria-selected", String(tab === "home"));
    part("tab-addin").setAttribute("aria-selected", String(tab === "addin"));
  };

  part("tab-home").addEventListener("click", () => showTab("home"));
  part("tab-addin").addEventListener("click", () => showTab("addin"));
  showTab("addin");
  put();
  return {
    get language() {
      return language;
    },
    setLanguage(next) {
      language = next;
      put();
      for (const listener of listeners) listener(next);
    },
    onLanguage: (listener) => void listeners.push(listener),
    showTab,
    setState(key) {
      state.dataset["text"] = key;
      put();
    },
    say(key) {
      message.dataset["text"] = key;
      put();
    },
  };
}
