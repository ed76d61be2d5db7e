/** Total, gates and band as the scores tried out would make them. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Result } from "../../assessment";
import { marksOf, thresholdGates, bandView } from "../model/gates";
import { totalText } from "../model/numbers";
import type { Rules } from "../model/rules";
import { Card } from "../shell/card";
import { useSession } from "./session";
import { StateIcon } from "../shell/state-icon";
import { useTextStyles } from "../shell/styles";

const useStyles = makeStyles({
  total: { margin: 0, fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: "none", margin: "4px 0 0", padding: 0 },
  gate: { display: "flex", alignItems: "center", columnGap: "4px" },
  name: { flexGrow: 1 },
  estimate: {
    display: "flex",
    alignItems: "center",
    columnGap: "4px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorStatusWarningForeground1,
  },
});

export function TrialOutcome(props: { rules: Rules; before: Result; after: Result }): ReactElement | null {
  const styles = useStyles();
  const text = useTextStyles();
  const { texts } = useSession();
  const { t } = texts;
  const { rules, before, after } = props;
  const { programme } = rules;
  if (before.total === null || after.total === null) return null;
  const marks = marksOf(programme);
  const [from, to] = [totalText(before.total.score, marks), totalText(after.total.score, marks)];
  const band = bandView(programme, after);
  return (
    <Card label={t("way.result")}>
      <p className={mergeClasses(text.body, styles.total)} role="status" data-testid="trial-total">
        {from === to ? t("way.totalSame", { to }) : t("way.total", { from, to })}
      </p>
      {after.total.official ? null : (
        <span className={styles.estimate}>
          <StateIcon shape="warning" />
          {t("header.estimate")}
        </span>
      )}
      <ul className={mergeClasses(text.fact, styles.list)}>
        {thresholdGates(programme, after).map((gate) => (
          <li key={gate.id} className={styles.gate}>
            <StateIcon shape={gate.outcome} />
            <span className={styles.name}>
              {t("header.reach", {
                name: gate.name ? texts.of(gate.name) : t("header.totalName"),
                at: String(gate.at),
              })}
            </span>
            <span>{t(`outcome.${gate.outcome}`)}</span>
          </li>
        ))}
        {band === null ? null : (
          <li>{t("way.band", { name: band.step ? texts.of(band.step.name) : t("outcome.undetermined") })}</li>
        )}
      </ul>
    </Card>
  );
}
