/** Who is to mark, and how far each has come: without the list nobody knows who is still missing. */
import { Button, Input, makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Assessment } from "../../assessment";
import type { panelProgress } from "../../review";
import { useEntryStyles } from "../shell/entries";
import { useSession } from "./session";
import { useTextStyles } from "../shell/styles";

type Progress = ReturnType<typeof panelProgress>[number];

const useStyles = makeStyles({
  part: { marginTop: "16px" },
  add: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) max-content",
    gap: "8px",
    margin: "4px 0 8px",
  },
  note: { margin: "4px 0" },
});

const withExperts = (
  now: Assessment,
  change: (experts: readonly string[]) => readonly string[],
): Assessment => ({
  ...now,
  review: { ...now.review, experts: change(now.review?.experts ?? []) },
});

export function PanelMembers(props: { assessment: Assessment; progress: readonly Progress[] }): ReactElement {
  const styles = useStyles();
  const entries = useEntryStyles();
  const text = useTextStyles();
  const { desk, texts, attempt } = useSession();
  const { t } = texts;
  const [name, setName] = useState("");
  const listed = new Set(props.assessment.review?.experts ?? []);
  const added = name.trim();
  const fits = added !== "" && !listed.has(added);
  const told = ({ expert, scored, of }: Progress): string => {
    if (!listed.has(expert)) return t("review.panel.unlisted", { expert, scored, of });
    return scored === 0 && of > 0
      ? t("review.panel.notBegun", { expert, of })
      : t("review.panel.progress", { expert, scored, of });
  };
  const add = async (): Promise<void> => {
    const write = (now: Assessment): Assessment =>
      withExperts(now, (experts) => (experts.includes(added) ? experts : [...experts, added]));
    if (await desk.writeReview(write)) setName("");
  };
  return (
    <section aria-label={t("review.panel.members")} className={styles.part}>
      <h3 className={text.heading}>{t("review.panel.members")}</h3>
      <p className={`${text.secondary} ${styles.note}`}>{t("review.panel.membersNote")}</p>
      <ul className={entries.list}>
        {props.progress.map((one) => (
          <li key={one.expert} className={entries.row}>
            <span className={text.fact}>{told(one)}</span>
            {listed.has(one.expert) ? (
              <Button
                size="small"
                aria-label={t("review.panel.removeOf", { expert: one.expert })}
                onClick={() => {
                  attempt(async () => {
                    await desk.writeReview((now) =>
                      withExperts(now, (experts) => experts.filter((expert) => expert !== one.expert)),
                    );
                  });
                }}
              >
                {t("review.panel.remove")}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <div className={styles.add}>
        <Input
          size="small"
          aria-label={t("review.panel.addName")}
          placeholder={t("review.panel.addName")}
          value={name}
          onChange={(_, { value }) => {
            setName(value);
          }}
        />
        <Button
          size="small"
          disabledFocusable={!fits}
          onClick={() => {
            if (fits) attempt(add);
          }}
        >
          {t("review.panel.add")}
        </Button>
      </div>
    </section>
  );
}
