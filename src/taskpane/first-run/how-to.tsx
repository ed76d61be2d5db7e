import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useSession } from "../shell/session";
import { useTextStyles } from "../shell/styles";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "8px 0 0", padding: 0 },
  step: { display: "grid", gridTemplateColumns: "24px 1fr", columnGap: "12px", marginBottom: "12px" },
  number: {
    width: "22px",
    height: "22px",
    borderRadius: "50%",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    display: "grid",
    placeItems: "center",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  title: { fontWeight: tokens.fontWeightSemibold },
});

const steps = [1, 2, 3] as const;

export function HowTo(): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { t } = useSession().texts;
  return (
    <section aria-label={t("first.how")}>
      <h2 className={text.heading}>{t("first.how")}</h2>
      <ol className={styles.list}>
        {steps.map((step) => (
          <li key={step} className={styles.step}>
            <span className={styles.number} aria-hidden>
              {step}
            </span>
            <div>
              <div className={`${text.body} ${styles.title}`}>{t(`first.step${step}`)}</div>
              <div className={text.fact}>{t(`first.step${step}.text`)}</div>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
