/** The pane's entry: asks Office for its look and language, then hands everything to the desk. */
import { StrictMode, useCallback, useEffect, useState, useSyncExternalStore, type ReactElement } from "react";
import { flushSync } from "react-dom";
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
}

interface RootProps extends Surroundings {
  readonly preferences: Preferences;
  readonly firstScreen: Promise<void>;
}

const forcedColors = window.matchMedia("(forced-colors: active)");

function Root({ desk, arriving, hosted, preferences, firstScreen }: RootProps): ReactElement {
  const theme = useSyncExternalStore(followTheme, (): ThemeName =>
    themeNameOf(hosted ? Office.context.officeTheme : null, forcedColors.matches),
  );
  const [arrived, setArrived] = useState<Desk | null>(null);
  useEffect(() => {
    void arriving?.then(setArrived);
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
      desk={arrived ?? desk}
      preferences={preferences}
      theme={theme}
      displayLanguage={hosted ? Office.context.displayLanguage : navigator.language}
      onLanguage={speak}
      firstScreen={firstScreen}
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
  if (host !== Office.HostType.Excel) return { desk: idleDesk("no-host"), arriving: null, hosted: false };
  if (await mayHold(PROGRAMME_NAME)) {
    const desk = await loadDesk();
    return { desk, arriving: Promise.resolve(desk), hosted: true };
  }
  const arriving = painted().then(loadDesk).then(started);
  return { desk: earlyDesk(arriving), arriving, hosted: true };
}

/**
 * The page of a workbook without forms is drawn beside the document while Office is still loading, and put in when it
 * is the right one; until then the text of the document stands, which says what to do where Office never comes.
 */
async function start(): Promise<void> {
  const place = document.getElementById("pane");
  if (!place) throw new Error("taskpane.html has no element #pane");
  const stage = document.createElement("div");
  stage.style.height = "100%";
  const root = createRoot(stage);
  const preferences = storedPreferences();
  let stands = (): void => undefined;
  const firstScreen = new Promise<void>((resolve) => {
    stands = resolve;
  });
  const draw = (around: Surroundings): void => {
    root.render(
      <StrictMode>
        <Root {...around} preferences={preferences} firstScreen={firstScreen} />
      </StrictMode>,
    );
  };
  draw({ desk: idleDesk("empty"), arriving: null, hosted: false });
  const around = await surroundings();
  flushSync(() => {
    draw(around);
  });
  place.replaceChildren(stage);
  if (around.desk.getState().phase === "empty") await painted();
  stands();
}

// Without office.js the page keeps the text that stands in it: it says what is missing, in both languages.
if (typeof Office !== "undefined") void start();
