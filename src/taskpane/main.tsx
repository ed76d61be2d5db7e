/** The pane's entry: asks Office for its look and language, then hands everything to the desk. */
import { StrictMode, useCallback, useEffect, useState, useSyncExternalStore, type ReactElement } from "react";
import { createRoot } from "react-dom/client";
import { mayHold } from "../excel";
import type { Language } from "../i18n";
import type { Desk, LiveDesk } from "../live";
import { PROGRAMME_NAME } from "../sheets";
import { Pane, type ThemeName } from "./pane";
import { earlyDesk, started } from "./shell/early-desk";
import { followTheme } from "./shell/follow-theme";
import { idleDesk } from "./shell/idle-desk";
import type { Preferences } from "./shell/preferences";
import { storedPreferences } from "./shell/stored-preferences";
import { themeNameOf } from "./shell/theme";

interface Surroundings {
  readonly desk: Desk;
  /** The desk that takes over once it has read the workbook. */
  readonly arriving: Promise<LiveDesk> | null;
  readonly hosted: boolean;
  readonly preferences: Preferences;
}

const forcedColors = window.matchMedia("(forced-colors: active)");

function Root({ desk: first, arriving, hosted, preferences }: Surroundings): ReactElement {
  const theme = useSyncExternalStore(followTheme, (): ThemeName =>
    themeNameOf(hosted ? Office.context.officeTheme : null, forcedColors.matches),
  );
  const [desk, setDesk] = useState(first);
  useEffect(() => {
    void arriving?.then(setDesk);
  }, [arriving]);
  const speak = useCallback(
    (language: Language) => {
      void arriving?.then((opened) => {
        opened.setLanguage(language);
      });
    },
    [arriving],
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

async function loadDesk(): Promise<LiveDesk> {
  const { openDesk } = await import(/* webpackChunkName: "live" */ "../live");
  return openDesk();
}

/** A pane that is not shown paints nothing: there the clock decides. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      setTimeout(resolve);
    });
    setTimeout(resolve, 300);
  });

/** Outside Excel nothing of the workbook's side is loaded; without forms, not before the first screen is seen. */
async function surroundings(): Promise<Surroundings> {
  const { host } = await Office.onReady();
  const preferences = storedPreferences();
  if (host !== Office.HostType.Excel)
    return { desk: idleDesk("no-host"), arriving: null, hosted: false, preferences };
  if (await mayHold(PROGRAMME_NAME)) {
    const desk = await loadDesk();
    return { desk, arriving: Promise.resolve(desk), hosted: true, preferences };
  }
  const arriving = painted().then(loadDesk).then(started);
  return { desk: earlyDesk(arriving), arriving, hosted: true, preferences };
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
