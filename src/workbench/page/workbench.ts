/** Puts the parts of the page together. */
import type { FUniver } from "@univerjs/core/facade";
import { createHost } from "../host";
import type { WorkbookHost } from "../host";
import { createControls } from "./controls";
import type { Controls } from "./controls";
import { withFaults } from "./faults";
import { readFunctions, readManifest } from "./files";
import { createSeams } from "./link";
import type { PaneLink } from "./link";
import { createPane } from "./pane";
import { drawRibbon, fallbackRibbon } from "./ribbon";
import { openSample } from "./sample";
import { createSheet } from "./sheet";
import { part } from "./shell";
import type { Shell } from "./shell";
import { textsOf } from "./texts";
import { drawTrialMenu } from "./trial";
import { createUser } from "./user";
import type { User } from "./user";
import { followSelection } from "./visible";
import { followZoom } from "./zoom";

/** What the frame's script and browser tests find as `window.workbench`. */
export interface Workbench {
  /** Resolves when the add-in's page has loaded beside the sheet. */
  readonly ready: Promise<void>;
  readonly api: FUniver;
  /** Excel's part, without the faults that the trial menu switches on. */
  readonly host: WorkbookHost;
  readonly link: PaneLink;
  readonly controls: Controls;
  readonly user: User;
}

declare global {
  interface Window {
    workbench?: Workbench;
  }
}

const namespace = "IPCITY";

export function openWorkbench(shell: Shell): void {
  const api = createSheet(part("sheet"), part("file-name").textContent);
  const host = createHost(api);
  const { host: spoiled, faults } = withFaults(host);
  const pane = createPane();
  const seams = createSeams({
    host: spoiled,
    language: () => shell.language,
    theme: () => controls.theme,
    onVisibility: (visible) => (visible ? pane.open() : pane.close()),
  });
  const controls = createControls({ shell, pane, faults, seams });

  const draw = () => {
    drawTrialMenu(controls);
    void showRibbon(shell, controls, (title) => pane.setTitle(title));
  };
  shell.onLanguage(draw);
  draw();
  followEditing(api, shell);
  followSelection(api);
  followZoom(api);

  const start = async () => {
    const functions = await readFunctions();
    if (functions === null) shell.say("functionsMissing");
    else host.registerFunctions(namespace, functions);
    await controls.reloadPane();
    shell.setState("ready");
    if (location.hash === "#sample") void openSample(() => pane.frame.contentDocument);
  };
  // The frame's script looks for the workbench as soon as it runs, so the frame comes after the assignment.
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  window.workbench = {
    ready: opened.then(start),
    api,
    host,
    link: seams.link,
    controls,
    user: createUser(api),
  };
  open();
}

async function showRibbon(
  shell: Shell,
  controls: Controls,
  setTitle: (title: string) => void,
): Promise<void> {
  const texts = textsOf(shell.language);
  const read = await readManifest(shell.language);
  if (read === null) shell.say("manifestMissing");
  const ribbon = read ?? fallbackRibbon(texts.tabAddin, texts.openPane);
  setTitle(ribbon.addin);
  part("tab-addin").textContent = ribbon.tab ?? ribbon.addin;
  drawRibbon(ribbon, (action) => {
    if (action.kind === "pane") controls.openPane();
    else void controls.runCommand(action.name);
  });
}

function followEditing(api: FUniver, shell: Shell): void {
  api.addEvent(api.Event.SheetEditStarted, () => shell.setState("editing"));
  api.addEvent(api.Event.SheetEditEnded, () => shell.setState("ready"));
}
