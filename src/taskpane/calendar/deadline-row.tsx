/** One deadline: what, until when, in which state, from whom to whom, with what consequence. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { AgendaEntry } from "../../lifecycle";
import { LocateButton } from "../shell/locate-button";
import { Sentence } from "../shell/sentence";
import { useSession } from "./session";
import { StateIcon, useToneClass, type Shape } from "../shell/state-icon";
import { useTextStyles } from "../shell/styles";

const STATES = {
  done: { shape: "met", key: "calendar.done" },
  late: { shape: "not-met", key: "calendar.late" },
  missed: { shape: "error", key: "calendar.missed" },
  passed: { shape: "settled", key: "calendar.passed" },
  today: { shape: "warning", key: "calendar.isToday" },
  ahead: { shape: "blank", key: "calendar.ahead" },
  "not-taken": { shape: "settled", key: "calendar.notTaken" },
} as const satisfies Record<AgendaEntry["state"], { readonly shape: Shape; readonly key: string }>;

const useStyles = makeStyles({
  row: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { display: "flex", columnGap: "4px", alignItems: "center", flexWrap: "wrap" },
  day: { fontWeight: tokens.fontWeightSemibold },
  left: { marginLeft: "auto" },
  go: { display: "flex", justifyContent: "space-between", alignItems: "center", columnGap: "8px" },
});

function leftOf(
  { state, daysLeft, doneOn }: AgendaEntry,
  t: ReturnType<typeof useSession>["texts"]["t"],
): string {
  if (doneOn !== null && (state === "done" || state === "late")) return t("calendar.doneOn", { day: doneOn });
  if (state === "today" || state === "not-taken") return "";
  return daysLeft > 0 ? t("calendar.daysLeft", { n: daysLeft }) : t("calendar.daysPast", { n: -daysLeft });
}

/** Behind the city, with nothing left to do about it. */
export const isSettled = ({ state }: AgendaEntry): boolean =>
  state === "done" || state === "late" || state === "passed" || state === "not-taken";

export function DeadlineRow({ entry }: { entry: AgendaEntry }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { t, of, find } = useSession().texts;
  const { shape, key } = STATES[entry.state];
  const tone = useToneClass(shape);
  const nameOf = (date: string): string => find(`calendar.date.${date}`) ?? date;
  const off = entry.dayOff;
  const facts = [
    entry.to === null ? of(entry.by) : t("calendar.toWhom", { by: of(entry.by), to: of(entry.to) }),
    ...(entry.from === null
      ? []
      : [t("calendar.from", { event: nameOf(entry.from.date), day: entry.from.day })]),
    ...(entry.yearly ? [t("calendar.yearly")] : []),
    ...(entry.doneBy.length > 1 ? [t("calendar.oneOf")] : []),
  ];
  const sentences = [
    facts.join(t("calendar.semicolon")),
    ...(entry.consequence === null ? [] : [of(entry.consequence)]),
    ...(off === null
      ? []
      : [
          off.published
            ? t("calendar.dayOff", { day: entry.due, name: of(off.name), next: off.nextWorkingDay })
            : t("calendar.dayOffOpen", { day: entry.due, name: of(off.name) }),
        ]),
  ];
  return (
    <li className={styles.row}>
      <div className={`${text.fact} ${styles.head}`}>
        <StateIcon shape={shape} />
        <span className={tone}>{t(key)}</span>
        <span className={`${text.number} ${styles.day}`}>{entry.due}</span>
        <span className={`${text.number} ${styles.left}`}>{leftOf(entry, t)}</span>
      </div>
      <div className={text.body}>{of(entry.title)}</div>
      {sentences.map((sentence, index) => (
        <div key={sentence} className={text.secondary}>
          <Sentence text={sentence} />
          {index === 0 ? <span className={text.clause}> {entry.source}</span> : null}
        </div>
      ))}
      {(isSettled(entry) ? [] : entry.doneBy).map((date) => (
        <div key={date} className={`${text.secondary} ${styles.go}`}>
          <span>{t("calendar.ifDone", { date: nameOf(date) })}</span>
          <LocateButton target={`dates.${date}`} name={nameOf(date)} appearance="subtle" withIcon={false} />
        </div>
      ))}
    </li>
  );
}
