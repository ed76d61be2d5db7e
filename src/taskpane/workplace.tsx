/** The forms are there and judged: the header that is always in sight, and the tabs by what one came to do. */
import { CounterBadge, makeStyles, tokens } from "@fluentui/react-components";
import {
  lazy,
  Suspense,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactElement,
} from "react";
import { CheckTab } from "./check/check-tab";
import { START } from "./check/use-walk";
import { FillTab, type Judged } from "./fill/fill-tab";
import { FirstRun } from "./first-run/first-run";
import { PlantingBar } from "./first-run/planting-bar";
import type { Planting } from "./first-run/use-planting";
import { Announcer } from "./header/announcer";
import { figuresOf } from "./header/figures";
import { Header } from "./header/header";
import { PowerQuestion } from "./power/power-question";
import type { KeptRanking } from "./ranking/rank-tab";
import { useOpenScore } from "./review/open-score";
import { usePaneLower, usePaneNarrower } from "./shell/hooks";
import { useSession } from "./shell/session";
import { panelId, tabId, Tabs } from "./shell/tabs";
import { WaysAtHandContext, type WaysAtHand } from "./ways/at-hand";

/** Below this height the full header would leave too little for the work. */
const roomForFullHeader = 700;

/** From this width on the tabs have room for a counter. */
const roomForCounter = 320;

const tabs = ["fill", "check", "review", "rank", "calendar", "settings"] as const;
type TabName = (typeof tabs)[number];
const isTab = (value: unknown): value is TabName => tabs.some((tab) => tab === value);

/** Few people review: the tab comes in a chunk of its own, as the ranking does. */
const ReviewTab = lazy(async () => ({
  default: (await import(/* webpackChunkName: "review" */ "./review/review-tab")).ReviewTab,
}));

const ReviewStrip = lazy(async () => ({
  default: (await import(/* webpackChunkName: "review-strip" */ "./review/review-strip")).ReviewStrip,
}));

/** Few people rank: the tab comes in a chunk of its own. */
const RankTab = lazy(async () => ({
  default: (await import(/* webpackChunkName: "ranking" */ "./ranking/rank-tab")).RankTab,
}));

/** Set up once, and seldom looked at again. */
const SettingsTab = lazy(async () => ({
  default: (await import(/* webpackChunkName: "settings" */ "./settings/settings-tab")).SettingsTab,
}));

/** With the rules of the calendar and the table of holidays. */
const CalendarTab = lazy(async () => ({
  default: (await import(/* webpackChunkName: "calendar" */ "./calendar/calendar-tab")).CalendarTab,
}));

const useStyles = makeStyles({
  chrome: {
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  place: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: "12px 16px 16px" },
  bar: { padding: "8px 16px 0" },
});

function ErrorCount({ n }: { n: number }): ReactElement | null {
  const { t } = useSession().texts;
  const narrow = usePaneNarrower(roomForCounter);
  if (n === 0) return null;
  // Three digits and six tabs do not fit into the narrowest pane: there a dot says that there are some.
  return (
    <CounterBadge
      count={n}
      dot={narrow}
      size="small"
      color="danger"
      aria-label={t("tab.errors", { n })}
      role="img"
    />
  );
}

export function Workplace(props: {
  judged: Judged;
  planting: Planting;
  /** Progress and notices: below the header, since Office's menu lies over the pane's top right corner. */
  messages: ReactElement;
}): ReactElement {
  const { judged, planting } = props;
  const styles = useStyles();
  const { texts, preferences } = useSession();
  const low = usePaneLower(roomForFullHeader);
  const [tab, setTab] = useState<TabName>(() => {
    const last = preferences.get("tab");
    return isTab(last) ? last : "fill";
  });
  const [touring, setTouring] = useState(false);
  const [place, setPlace] = useState(START);
  const ranking: KeptRanking = useRef(null);
  const [ways] = useState((): WaysAtHand => ({
    typed: new Map(),
    files: () => ranking.current?.getState().files ?? [],
  }));
  const [opened] = useState(judged.assessment);
  const scrolled = useRef<Partial<Record<TabName, number>>>({});
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (panel.current && !touring) panel.current.scrollTop = scrolled.current[tab] ?? 0;
  }, [tab, touring]);
  const returning = useRef(false);
  useEffect(() => {
    // The page with the focus is gone; the keyboard goes on from the tab that asked for it.
    if (returning.current && !touring) document.getElementById(tabId(tab))?.focus();
    returning.current = touring;
  }, [touring, tab]);
  const { rules, outline, assessment } = judged;
  const shown = useOpenScore(judged);
  const { result, withheld = null } = shown;
  const figures = useMemo(
    () => figuresOf(rules, assessment, result, texts),
    [rules, assessment, result, texts],
  );
  const errors = result.findings.filter((finding) => finding.severity === "error").length;
  const choose = (next: TabName): void => {
    setTab(next);
    preferences.set("tab", next);
  };
  if (touring) {
    return (
      <FirstRun
        rules={rules}
        planting={planting}
        onBack={() => {
          setTouring(false);
        }}
      />
    );
  }
  return (
    <main className={styles.place}>
      <div className={styles.chrome}>
        <Header figures={figures} withheld={withheld} compact={low || tab !== "fill"} />
        <Tabs
          label={texts.t("tab.label")}
          selected={tab}
          onSelect={choose}
          items={tabs.map((name) => ({
            name,
            content: (
              <>
                {texts.t(`tab.${name}`)}
                {name === "check" ? <ErrorCount n={errors} /> : null}
              </>
            ),
          }))}
        />
        <Suspense fallback={null}>
          <ReviewStrip
            assessment={assessment}
            onChange={() => {
              choose("review");
            }}
          />
        </Suspense>
      </div>
      {props.messages}
      <Announcer figures={figures} />
      <PowerQuestion naming={{ rules, outline, texts, assessment }} />
      {planting.question ? (
        <div className={styles.bar}>
          <PlantingBar planting={planting} />
        </div>
      ) : null}
      <div
        id={panelId}
        ref={panel}
        onScroll={(event) => {
          scrolled.current[tab] = event.currentTarget.scrollTop;
        }}
        role="tabpanel"
        aria-labelledby={tabId(tab)}
        tabIndex={0}
        className={styles.scroll}
        key={tab}
      >
        <WaysAtHandContext value={ways}>
          {tab === "fill" ? <FillTab judged={shown} /> : null}
          <Suspense fallback={null}>
            {tab === "review" ? <ReviewTab judged={judged} opened={opened} /> : null}
          </Suspense>
        </WaysAtHandContext>
        {tab === "check" ? <CheckTab judged={shown} kept={{ place, setPlace }} /> : null}
        <Suspense fallback={null}>
          {tab === "rank" ? <RankTab judged={judged} kept={ranking} /> : null}
        </Suspense>
        <Suspense fallback={null}>{tab === "calendar" ? <CalendarTab judged={shown} /> : null}</Suspense>
        <Suspense fallback={null}>
          {tab === "settings" ? (
            <SettingsTab
              judged={shown}
              onTour={() => {
                setTouring(true);
              }}
              onSample={planting.openSample}
            />
          ) : null}
        </Suspense>
      </div>
    </main>
  );
}
