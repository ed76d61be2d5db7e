/** The workbench: a spreadsheet, the far side of Office.js over it, and the add-in's pane beside it. */
import "./style.css";
import { loadFonts } from "./fonts";
import { openWorkbench } from "./workbench";
import { createShell, part } from "./shell";
import { textsOf } from "./texts";

const shell = createShell();
try {
  await loadFonts();
  openWorkbench(shell);
} catch (error) {
  // The only place that can still say it: nothing else of the page is there.
  const reason = error instanceof Error ? error.message : String(error);
  part("sheet").textContent = textsOf(shell.language).pageFailed + reason;
  throw error;
}
