/** The pane's entry: asks Office for its look and language, then hands everything to the desk. */
import { StrictMode, useSyncExternalStore, type ReactElement } from "react";
import { createRoot } from "react-dom/client";
import type { Language } from "../i18n";
import type { Desk } from "../live";
import { Pane, type ThemeName } from "./pane";
import { followTheme } from "./shell/follow-theme";
import { noHostDesk } from "./shell/no-host-desk";
import type { Preferences } from "./shell/preferences";
import { storedPreferences } from "./shell/stored-preferences";
import { themeNameOf } from "./shell/theme";

interface Surroundings {
  readonly desk: Desk;
  readonly hosted: boolean;
  readonly preferences: Preferences;
  /** The findings follow the pane's language. */
  readonly speak: (language: Language) => void;
}

const forcedColors = window.matchMedia("(forced-colors: active)");

function Root({ desk, hosted, preferences, speak }: Surroundings): ReactElement {
  const theme = useSyncExternalStore(followTheme, (): ThemeName =>
    themeNameOf(hosted ? Office.context.officeTheme : null, forcedColors.matches),
  );
  const version = document.querySelector<HTMLMetaElement>('meta[name="version"]')?.content;
  return (
    <Pane
      desk={desk}
      preferences={preferences}
      theme={theme}
      displayLanguage={hosted ? Office.context.displayLanguage : navigator.language}
      onLanguage={speak}
      {...(version ? { version } : {})}
    />
  );
}

/** Outside Excel nothing of the workbook's side is loaded. */
async function surroundings(): Promise<Surroundings> {
  const { host } = await Office.onReady();
  const preferences = storedPreferences();
  if (host !== Office.HostType.Excel) {
    return { desk: noHostDesk(), hosted: false, preferences, speak: () => undefined };
  }
  const { openDesk } = await import(/* webpackChunkName: "live" */ "../live");
  const desk = await openDesk();
  return {
    desk,
    hosted: true,
    preferences,
    speak: (language) => {
      desk.setLanguage(language);
    },
  };
}

async function start(): Promise<void> {
  const place = document.getElementById("pane");
  if (!place) throw new Error("taskpane.html has no element #pane");
  const around = await surroundings();
  createRoot(place).render(
    <StrictMode>
      <Root {...around} />
    </StrictMode>,
  );
}

// Without office.js the page keeps the text that stands in it: it says what is missing, in both languages.
if (typeof Office !== "undefined") void start();
