/** The pane's entry: asks Office for its look and language, then hands everything to the desk. */
import { StrictMode, useSyncExternalStore, type ReactElement } from "react";
import { createRoot } from "react-dom/client";
import type { Desk } from "../live";
import { Pane, type ThemeName } from "./pane";
import { noHostDesk } from "./shell/no-host-desk";
import { themeNameOf } from "./shell/theme";

const forcedColors = window.matchMedia("(forced-colors: active)");

const onForcedColors = (changed: () => void): (() => void) => {
  forcedColors.addEventListener("change", changed);
  return () => {
    forcedColors.removeEventListener("change", changed);
  };
};

function Root({ desk, hosted }: { desk: Desk; hosted: boolean }): ReactElement {
  const theme = useSyncExternalStore(onForcedColors, (): ThemeName =>
    themeNameOf(hosted ? Office.context.officeTheme : null, forcedColors.matches),
  );
  const version = document.querySelector<HTMLMetaElement>('meta[name="version"]')?.content;
  return (
    <Pane
      desk={desk}
      theme={theme}
      displayLanguage={hosted ? Office.context.displayLanguage : navigator.language}
      {...(version ? { version } : {})}
    />
  );
}

/** Outside Excel `host` is null, and nothing of the workbook's side is loaded. */
async function start(): Promise<void> {
  const { host } = await Office.onReady();
  const hosted = (host as Office.HostType | null) === Office.HostType.Excel;
  const desk = hosted ? await import("../live").then((live) => live.openDesk()) : noHostDesk();
  const place = document.getElementById("pane");
  if (!place) throw new Error("taskpane.html has no element #pane");
  createRoot(place).render(
    <StrictMode>
      <Root desk={desk} hosted={hosted} />
    </StrictMode>,
  );
}

void start();
