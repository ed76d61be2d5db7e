/**
 * The functions' entry: a script of its own beside the pane's, so that Excel finds every function pane shown or not.
 *
 * What computes them brings the whole rulebook and would keep the first screen waiting. Office.js starts the
 * functions' runtime with the first association: until then formulas wait, none is answered with an error.
 */
import { chooseLanguage } from "../i18n";

/** Missing from Microsoft's types; all of office.js since custom functions came have it (office-js #4769). */
interface Delayable {
  delayInitialization?(): void;
}

(CustomFunctions as Delayable).delayInitialization?.();

/** The longest that formulas wait for the programme of the workbook; then the default one answers. */
const PATIENCE = 5000;

/** Formulas may wait for the pane's first screen, a click may not. */
const quiet = (): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      resolve();
    };
    if (typeof requestIdleCallback === "function") requestIdleCallback(done, { timeout: 500 });
    else setTimeout(done, 100);
  });

async function start(): Promise<void> {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return;
  await quiet();
  const { firstRead, registerFunctions } = await import("./register");
  await Promise.race([firstRead(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  registerFunctions(chooseLanguage("auto", Office.context.displayLanguage) === "en" ? "en" : "zh");
}

void start();
