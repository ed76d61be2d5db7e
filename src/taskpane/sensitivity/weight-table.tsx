/** The numbers of the chart, for whoever would rather read them. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { nearest, type Sensitivity } from "../../scoring";
import type { ThresholdGate } from "../model/gates";
import { pointsText, totalText } from "../model/numbers";
import { useSession } from "./session";
import { StateIcon } from "../shell/state-icon";
import { weightText } from "./sentences";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
  },
  head: { textAlign: "right", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  first: { textAlign: "left", fontWeight: tokens.fontWeightRegular },
  line: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  number: { textAlign: "right", whiteSpace: "nowrap" },
  outcome: { display: "flex", justifyContent: "flex-end", alignItems: "center", columnGap: "4px" },
});

export function WeightTable(props: {
  sensitivity: Sensitivity;
  gates: readonly ThresholdGate[];
  name: string;
}): ReactElement {
  const styles = useStyles();
  const { t } = useSession().texts;
  const limits = props.gates.map(({ at }) => at);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.head, styles.first)}>
            {t("sensitivity.weight", { name: props.name })}
          </th>
          <th scope="col" className={styles.head}>
            {t("sensitivity.score")}
          </th>
          <th scope="col" className={styles.head}>
            {t("sensitivity.best")}
          </th>
          {props.gates.map(({ id, at }) => (
            <th key={id} scope="col" className={styles.head}>
              {t("sensitivity.outcome", { at: pointsText(at) })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.sensitivity.points.map(({ weight, score, best, outcomes }) => (
          <tr key={weightText(weight)} className={styles.line}>
            <th scope="row" className={styles.first}>
              {weightText(weight)}
            </th>
            <td className={styles.number}>{totalText(nearest(score), limits)}</td>
            <td className={styles.number}>{totalText(nearest(best), limits)}</td>
            {props.gates.map(({ id }) => {
              const outcome = outcomes[id] ?? "undetermined";
              return (
                <td key={id}>
                  <span className={styles.outcome}>
                    <StateIcon shape={outcome} />
                    {t(`outcome.${outcome}`)}
                  </span>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
