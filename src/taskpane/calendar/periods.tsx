/** The time left between two steps, the periods looked back on, and what recurs without a day. */
import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { AcceptancePeriods, LookBackSpan, SqueezeResult } from "../../lifecycle";
import type { Duty } from "../../rulebook";
import { Sentence } from "../shell/sentence";
import { useSession } from "./session";
import { StateIcon } from "../shell/state-icon";
import { useTextStyles } from "../shell/styles";

const useStyles = makeStyles({
  text: { margin: "4px 0 0" },
  list: { margin: "4px 0 0", paddingLeft: "16px" },
  told: { display: "flex", columnGap: "4px", alignItems: "flex-start", margin: "4px 0 0" },
});

export function Squeezes({ squeezes }: { squeezes: readonly SqueezeResult[] }): ReactElement | null {
  const styles = useStyles();
  const text = useTextStyles();
  const { t, of } = useSession().texts;
  if (squeezes.length === 0) return null;
  const told = ({ from, to, days, known }: SqueezeResult): string => {
    if (days < 0) return t("calendar.squeezeOver", { from, to });
    return t(known ? "calendar.squeezeKnown" : "calendar.squeezeLatest", { from, to, n: days });
  };
  return (
    <section aria-label={t("calendar.squeeze")}>
      <h2 className={text.heading}>{t("calendar.squeeze")}</h2>
      {squeezes.map((squeeze) => (
        <div key={squeeze.source}>
          <p className={`${text.body} ${styles.told}`}>
            <StateIcon shape="info" />
            <span>
              <Sentence text={told(squeeze)} />
            </span>
          </p>
          <p className={`${text.secondary} ${styles.text}`}>
            {of(squeeze.title)} {squeeze.source}
          </p>
        </div>
      ))}
    </section>
  );
}

export function LookBacks({ lookBacks }: { lookBacks: readonly LookBackSpan[] }): ReactElement | null {
  const styles = useStyles();
  const text = useTextStyles();
  const { t, of } = useSession().texts;
  if (lookBacks.length === 0) return null;
  return (
    <section aria-label={t("calendar.lookBacks")}>
      <h2 className={text.heading}>{t("calendar.lookBacks")}</h2>
      <ul className={`${text.secondary} ${styles.list}`}>
        {lookBacks.map(({ id, from, to, title, source }) => (
          <li key={id}>
            <Sentence text={t("calendar.named", { name: of(title), text: `${from} – ${to}` })} />{" "}
            <span className={text.clause}>{source}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The windows of Annex 2 as the acceptance sees them, which has no day of application. */
export function AcceptanceWindows(props: {
  periods: AcceptancePeriods | null;
  /** The reading in force names a day that no form asks for. */
  noDay: boolean;
}): ReactElement | null {
  const styles = useStyles();
  const text = useTextStyles();
  const { t, find } = useSession().texts;
  const { periods } = props;
  if (periods === null && !props.noDay) return null;
  if (periods === null)
    return (
      <section aria-label={t("calendar.acceptance")}>
        <h2 className={text.heading}>{t("calendar.acceptance")}</h2>
        <p className={`${text.body} ${styles.told}`}>
          <StateIcon shape="info" />
          <span>{t("calendar.acceptanceNoDay")}</span>
        </p>
      </section>
    );
  return (
    <section aria-label={t("calendar.acceptance")}>
      <h2 className={text.heading}>{t("calendar.acceptance")}</h2>
      <p className={`${text.secondary} ${styles.text}`}>
        <Sentence text={t("calendar.acceptanceNote", { day: periods.day })} />
      </p>
      <ul className={`${text.secondary} ${styles.list}`}>
        {periods.spans.map(({ type, from, to }) => (
          <li key={type}>
            <Sentence
              text={t("calendar.named", {
                name: find(`calendar.window.${type}`) ?? type,
                text: from === to ? from : `${from} – ${to}`,
              })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Duties({ duties }: { duties: readonly Duty[] }): ReactElement | null {
  const styles = useStyles();
  const text = useTextStyles();
  const { t, of } = useSession().texts;
  if (duties.length === 0) return null;
  return (
    <section aria-label={t("calendar.duties")}>
      <h2 className={text.heading}>{t("calendar.duties")}</h2>
      <ul className={`${text.secondary} ${styles.list}`}>
        {duties.map(({ id, by, title, when, source }) => (
          <li key={id}>
            {t("calendar.named", { name: of(by), text: of(title) })}
            {t("calendar.aside", { text: of(when) })} <span className={text.clause}>{source}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
