import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { AgendaEntry } from "../../lifecycle";
import { LocateButton } from "../shell/locate-button";
import { useSession } from "./session";
import { TextLink } from "../shell/text-link";
import { useTextStyles } from "../shell/styles";
import type { MissingDate } from "./agenda-of";
import { DeadlineRow, isSettled } from "./deadline-row";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  note: { margin: "4px 0" },
  fill: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    columnGap: "8px",
    minHeight: "32px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

/** Days that are still to be filled in, with the way to their cells. */
export function MissingDates({ missing }: { missing: readonly MissingDate[] }): ReactElement | null {
  const styles = useStyles();
  const text = useTextStyles();
  const { t } = useSession().texts;
  if (missing.length === 0) return null;
  return (
    <section aria-label={t("calendar.fill")}>
      <h2 className={text.heading}>{t("calendar.fill")}</h2>
      <p className={`${text.secondary} ${styles.note}`}>{t("calendar.fillNote")}</p>
      <ul className={styles.list}>
        {missing.map(({ key, gives }) => (
          <li key={key} className={styles.fill}>
            <span className={text.fact}>
              {t(`calendar.date.${key}`)}
              {gives > 0 ? t("calendar.aside", { text: t("calendar.fillGives", { n: gives }) }) : ""}
            </span>
            <LocateButton target={`dates.${key}`} name={t(`calendar.date.${key}`)} withIcon={false} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function DeadlineList({ entries }: { entries: readonly AgendaEntry[] }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { t } = useSession().texts;
  const [all, setAll] = useState(false);
  const settled = entries.filter(isSettled).length;
  const shown = all ? entries : entries.filter((entry) => !isSettled(entry));
  return (
    <section aria-label={t("calendar.due")}>
      <h2 className={text.heading}>{t("calendar.due")}</h2>
      {entries.length === 0 ? <p className={text.body}>{t("calendar.dueNone")}</p> : null}
      {settled === 0 ? null : (
        <TextLink
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
          }}
        >
          {all ? t("calendar.passedLess") : t("calendar.passedMore", { n: settled })}
        </TextLink>
      )}
      <ul className={styles.list}>
        {shown.map((entry) => (
          <DeadlineRow key={`${entry.id} ${entry.due}`} entry={entry} />
        ))}
      </ul>
    </section>
  );
}
