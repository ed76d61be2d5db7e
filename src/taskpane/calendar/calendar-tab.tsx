/** What is due when, where the city stands in the sequence of stages, and what it hands in. */
import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowDownload16Regular } from "@fluentui/react-icons/svg/arrow-download";
import { useMemo, type ReactElement } from "react";
import { isIsoDate } from "../../assessment";
import { localDay } from "../../live";
import type { Judged } from "../fill/fill-tab";
import { download } from "../files/download";
import { useSession } from "./session";
import { useTextStyles } from "../shell/styles";
import { calendarOf } from "./agenda-of";
import { DeadlineList, MissingDates } from "./deadline-list";
import { Holidays } from "./holidays";
import { Materials } from "./materials";
import { AcceptanceWindows, Duties, LookBacks, Squeezes } from "./periods";
import { StageCard } from "./stage-card";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", rowGap: "16px" },
  head: { display: "flex", justifyContent: "space-between", alignItems: "center", columnGap: "8px" },
  note: { margin: "4px 0 0" },
});

export function CalendarTab(props: {
  judged: Judged;
  /** ISO day; the day where the user is unless told. */
  today?: string;
}): ReactElement | null {
  const styles = useStyles();
  const text = useTextStyles();
  const { texts, attempt } = useSession();
  const { t, language } = texts;
  const { rules, assessment } = props.judged;
  const { programme } = rules;
  const today = props.today ?? localDay();
  const calendar = useMemo(
    () => (isIsoDate(today) ? calendarOf(assessment, programme, today) : null),
    [assessment, programme, today],
  );
  if (calendar === null) return null;
  const { entries, standing } = calendar;
  const ahead = entries.some(({ state }) => state === "ahead" || state === "today");
  const city = assessment.city.name?.trim() || t("header.unnamed");
  const save = (): void => {
    attempt(async () => {
      const { writeCalendar } = await import(/* webpackChunkName: "report" */ "../../report");
      const stamp = new Date();
      const content = writeCalendar({ city, programme: programme.id, entries, lang: language, stamp });
      download(content, t("calendar.fileName", { city }), "ics");
    });
  };
  return (
    <div className={styles.tab}>
      <div>
        <div className={styles.head}>
          <span className={text.fact}>{t("calendar.today", { day: today })}</span>
          <Button size="small" icon={<ArrowDownload16Regular />} disabledFocusable={!ahead} onClick={save}>
            {t("calendar.export")}
          </Button>
        </div>
        <p className={`${text.secondary} ${styles.note}`}>{t("calendar.exportNote")}</p>
      </div>
      {standing === null || programme.lifecycle === undefined ? null : (
        <StageCard lifecycle={programme.lifecycle} standing={standing} />
      )}
      <MissingDates missing={calendar.missing} />
      <DeadlineList entries={entries} />
      <Holidays assessment={assessment} entries={entries} />
      <Squeezes squeezes={calendar.squeezes} />
      <AcceptanceWindows periods={calendar.acceptance} noDay={calendar.noAcceptanceDay} />
      <LookBacks lookBacks={calendar.lookBacks} />
      <Materials lists={calendar.materials} />
      <Duties duties={programme.duties ?? []} />
    </div>
  );
}
