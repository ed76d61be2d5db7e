import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useState, type ReactElement } from "react";
import type { Assessment } from "../assessment";
import { chooseLanguage, isLanguageChoice, texts as textsOf } from "../i18n";
import type { Language, LanguageChoice } from "../i18n";
import type { Desk, Notice, Phase } from "../live";
import { shippedDoors, type FileDoors } from "./files/doors";
import { FirstRun } from "./first-run/first-run";
import { usePlanting, type Planting } from "./first-run/use-planting";
import { outlineOf, type Outline } from "./model/outline";
import { loadRules as loadRulebook, type LoadRules, type Rules } from "./model/rules";
import { loadSample as loadShippedSample } from "./sample";
import { Busy } from "./shell/busy";
import { useDesk } from "./shell/hooks";
import { Notices } from "./shell/notices";
import { NoHost, Waiting } from "./shell/plain-page";
import { memoryPreferences, type Preferences } from "./shell/preferences";
import { SessionProvider, useSession, type Session } from "./shell/session";
import { UndoBar } from "./shell/undo-bar";
import { themeOf, type ThemeName } from "./shell/theme";
import type { Workplace } from "./workplace";

export type { ThemeName } from "./shell/theme";

export interface PaneProps {
  readonly desk: Desk;
  /** A user's habits; forgotten with the pane where none are given. */
  readonly preferences?: Preferences;
  readonly theme?: ThemeName;
  /** Office's display language, such as "zh-CN". */
  readonly displayLanguage?: string;
  readonly version?: string;
  /** Told which language the pane speaks, so that findings and notices can follow. */
  readonly onLanguage?: (language: Language) => void;
  /** The rulebook and the sample arrive in chunks of their own; a test gives them directly. */
  readonly loadRules?: LoadRules;
  readonly loadSample?: () => Promise<Assessment>;
  readonly fileDoors?: FileDoors;
  readonly loadWorkplace?: LoadWorkplace;
  /** Resolves when the first screen stands; what that screen does not need is fetched then. */
  readonly firstScreen?: Promise<void>;
}

type LoadWorkplace = () => Promise<typeof Workplace>;

/** The tabs in a chunk of their own: a workbook without forms shows its first screen without them. */
const loadTabs: LoadWorkplace = async () =>
  (await import(/* webpackChunkName: "workplace" */ "./workplace")).Workplace;

const useStyles = makeStyles({
  root: { height: "100%" },
  pane: {
    height: "100vh",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    lineBreak: "strict",
    textWrap: "pretty",
    textAutospace: "normal",
  },
});

type Book = { readonly rules: Rules; readonly outline: Outline };

/** Null until it has arrived; a programme the rulebook does not know is told through `fail`. */
function useBook(
  load: LoadRules,
  programme: string | null,
  packs: readonly string[],
  fail: () => void,
): Book | null {
  const [book, setBook] = useState<Book | null>(null);
  useEffect(() => {
    let wanted = true;
    load(programme).then(
      (rules) => {
        if (wanted) setBook({ rules, outline: outlineOf(rules.programme) });
      },
      () => {
        if (wanted) fail();
      },
    );
    return () => {
      wanted = false;
    };
  }, [load, programme, packs, fail]);
  return book;
}

/** Null until it has arrived; fetched as soon as it is known that there is a workbook. */
function useWorkplace(load: LoadWorkplace, phase: Phase, fail: () => void): typeof Workplace | null {
  const [tabs, setTabs] = useState<{ readonly component: typeof Workplace } | null>(null);
  const wanted = phase === "ready" || phase === "empty";
  useEffect(() => {
    if (!wanted) return;
    load().then((component) => {
      setTabs({ component });
    }, fail);
  }, [load, wanted, fail]);
  return tabs?.component ?? null;
}

/** The loader, held back until the first screen stands: what that screen does not need may not keep it waiting. */
function useBehind<Given extends readonly unknown[], T>(
  firstScreen: Promise<void>,
  load: (...given: Given) => Promise<T>,
): (...given: Given) => Promise<T> {
  return useCallback(
    async (...given) => {
      await firstScreen;
      return load(...given);
    },
    [firstScreen, load],
  );
}

const STANDS = Promise.resolve();

interface ViewProps {
  readonly planting: Planting;
  readonly messages: ReactElement;
  readonly tabs: typeof Workplace | null;
}

function View({ planting, messages, tabs: Tabs }: ViewProps): ReactElement {
  const { state, book, texts } = useSession();
  const { assessment, result } = state;
  if (state.phase === "ready" && book && assessment && result && Tabs) {
    return <Tabs judged={{ ...book, assessment, result }} planting={planting} messages={messages} />;
  }
  return (
    <>
      {messages}
      {state.phase === "no-host" ? <NoHost /> : null}
      {state.phase === "starting" ? <Waiting words={texts.t("app.starting")} /> : null}
      {state.phase === "ready" ? <Waiting words={texts.t("fill.reading")} /> : null}
      {state.phase === "empty" ? <FirstRun rules={book?.rules ?? null} planting={planting} /> : null}
    </>
  );
}

const failureId = "pane-failure";

/** One task-pane: it takes a desk, and never meets Office.js. */
export function Pane(props: PaneProps): ReactElement {
  const { desk, loadRules = loadRulebook, loadSample = loadShippedSample, onLanguage } = props;
  const { loadWorkplace = loadTabs, firstScreen = STANDS } = props;
  const styles = useStyles();
  const state = useDesk(desk);
  const [preferences] = useState(() => props.preferences ?? memoryPreferences());
  const [languageChoice, setLanguageChoice] = useState<LanguageChoice>(() => {
    const stored = preferences.get("language");
    return isLanguageChoice(stored) ? stored : "auto";
  });
  const [failed, setFailed] = useState(false);
  const fail = useCallback(() => {
    setFailed(true);
  }, []);
  const language = chooseLanguage(languageChoice, props.displayLanguage);
  const texts = useMemo(() => textsOf(language), [language]);
  useEffect(() => {
    onLanguage?.(language);
  }, [language, onLanguage]);
  const tabs = useWorkplace(useBehind(firstScreen, loadWorkplace), state.phase, fail);
  const attempt = useCallback(
    (work: () => Promise<void>) => {
      setFailed(false);
      work().catch(fail);
    },
    [fail],
  );
  const planting = usePlanting({ desk, loadSample, attempt });
  const book = useBook(
    useBehind(firstScreen, loadRules),
    state.assessment?.programme ?? planting.programme,
    state.packs,
    fail,
  );
  const session: Session = {
    desk,
    state,
    book,
    texts,
    preferences,
    languageChoice,
    chooseLanguage: (choice) => {
      setLanguageChoice(choice);
      preferences.set("language", choice);
    },
    version: props.version ?? null,
    fileDoors: props.fileDoors ?? shippedDoors,
    attempt,
  };
  const own: readonly Notice[] = failed
    ? [{ id: failureId, severity: "error", text: texts.t("common.failed") }]
    : [];
  const waitingFor = planting.working === "sample" ? texts.t("busy.filling") : texts.t("busy.inserting");
  const busy = state.busy ?? (planting.working === null ? null : { label: waitingFor, done: 0, of: 0 });
  const messages = (
    <>
      <Busy busy={busy} />
      <UndoBar />
      <Notices
        notices={[...own, ...state.notices]}
        onDismiss={(id) => {
          if (id === failureId) setFailed(false);
          else desk.dismissNotice(id);
        }}
      />
    </>
  );
  return (
    <FluentProvider theme={themeOf(props.theme ?? "light")} className={styles.root}>
      <SessionProvider value={session}>
        <div className={styles.pane} lang={language}>
          <View planting={planting} messages={messages} tabs={tabs} />
        </div>
      </SessionProvider>
    </FluentProvider>
  );
}
