/** What can be switched on the page: by the menu of trial options, by the ribbon, by browser tests. */
import type { OfficeLook } from "../host";
import type { Faults } from "./faults";
import { isPaneBuilt } from "./files";
import type { Seams } from "./link";
import type { Pane } from "./pane";
import type { Shell } from "./shell";
import { textsOf } from "./texts";
import type { Language, TextKey } from "./texts";

export interface Controls {
  /** Office tells a running add-in nothing of a change: it has to ask. */
  theme: OfficeLook;
  /** Changing it starts the add-in anew, as Excel does. */
  language: Language;
  paneWidth: number;
  /** Pixels; null is all there is. */
  paneHeight: number | null;
  editMode: boolean;
  dropEvents: boolean;
  delay: number;
  readonly isPaneOpen: boolean;
  openPane(): void;
  closePane(): void;
  reloadPane(): Promise<void>;
  /** Runs what the add-in associated with this name; resolves when it says that it is done. */
  runCommand(name: string): Promise<void>;
}

interface Parts {
  readonly shell: Shell;
  readonly pane: Pane;
  readonly faults: Faults;
  readonly seams: Seams;
}

export function createControls({ shell, pane, faults, seams }: Parts): Controls {
  let theme: OfficeLook = "light";
  let height: number | null = null;

  const sayFaults = () => shell.say(worstOf(faults));
  const showPane = (visible: boolean) => {
    if (visible) pane.open();
    else pane.close();
    seams.current?.visibilityChanged(visible);
  };
  const reloadPane = async () => {
    seams.detach();
    const texts = textsOf(shell.language);
    if (!(await isPaneBuilt())) return pane.explain(texts.paneMissing);
    await pane.reload();
    if (seams.current === null) pane.explain(texts.paneFailed);
  };
  pane.onClose(() => showPane(false));

  return {
    get theme() {
      return theme;
    },
    set theme(next) {
      theme = next;
      document.documentElement.dataset["theme"] = next === "dark" || next === "black" ? "dark" : "light";
      seams.current?.themeChanged();
    },
    get language() {
      return shell.language;
    },
    set language(next) {
      shell.setLanguage(next);
      void reloadPane();
    },
    get paneWidth() {
      return pane.width;
    },
    set paneWidth(pixels) {
      pane.setWidth(pixels);
    },
    get paneHeight() {
      return height;
    },
    set paneHeight(pixels) {
      height = pixels;
      pane.setHeight(pixels);
    },
    get editMode() {
      return faults.editMode;
    },
    set editMode(on) {
      faults.editMode = on;
      sayFaults();
    },
    get dropEvents() {
      return faults.dropEvents;
    },
    set dropEvents(on) {
      faults.dropEvents = on;
      sayFaults();
    },
    get delay() {
      return faults.delay;
    },
    set delay(milliseconds) {
      faults.delay = milliseconds;
      sayFaults();
    },
    get isPaneOpen() {
      return pane.isOpen;
    },
    openPane: () => showPane(true),
    closePane: () => showPane(false),
    reloadPane,
    async runCommand(name) {
      if (seams.current === null) return shell.say("commandFailed");
      return seams.current.runCommand(name);
    },
  };
}

function worstOf(faults: Faults): TextKey | "" {
  if (faults.editMode) return "busyCell";
  if (faults.dropEvents) return "noEvents";
  return faults.delay > 0 ? "slow" : "";
}
