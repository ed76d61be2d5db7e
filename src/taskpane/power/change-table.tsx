/** Score by score what a choice makes of it: the item, the score on its full score, and both afterwards. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PowerChange, PowerLine } from "../../live";
import { nameOf, placeOf, type Naming } from "../fill/names";
import { pointsText, scoreText } from "../model/numbers";
import { useSession } from "../shell/session";
import { useTextStyles } from "../shell/styles";

export type Treatment = keyof PowerChange["after"];

const useStyles = makeStyles({
  frame: { maxHeight: "200px", overflowY: "auto" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  head: { textAlign: "left", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  line: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, verticalAlign: "top" },
  name: { textAlign: "left", fontWeight: tokens.fontWeightRegular, padding: "2px 8px 2px 0" },
  number: {
    textAlign: "right",
    whiteSpace: "nowrap",
    padding: "2px 0 2px 8px",
    fontVariantNumeric: "tabular-nums",
  },
});

function treated(line: PowerLine, treatment: Treatment): PowerLine["converted"] {
  if (treatment === "keep") return line.score;
  return treatment === "clear" ? null : line.converted;
}

const shown = (score: PowerLine["converted"], blank: string): string => {
  if (score === null) return blank;
  return typeof score === "number" ? scoreText(score) : String(score);
};

export function ChangeTable(props: {
  change: PowerChange;
  treatment: Treatment;
  naming: Naming;
}): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { t } = useSession().texts;
  const { change, treatment, naming } = props;
  const blank = t("common.blank");
  return (
    <div className={styles.frame} tabIndex={0} role="group" aria-label={t("power.table")}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {t("power.item")}
            </th>
            <th scope="col" className={styles.number}>
              {t("power.now")}
            </th>
            <th scope="col" className={styles.number}>
              {t("power.then")}
            </th>
          </tr>
        </thead>
        <tbody>
          {change.lines.map((line) => (
            <tr key={`${line.item} ${line.column}`} className={styles.line}>
              <th scope="row" className={styles.name}>
                {placeOf(naming, line.item)} <span lang="zh-CN">{nameOf(naming, line.item)}</span>
                {line.column === "self" ? null : (
                  <span className={text.secondary}> {t(`column.${line.column}`)}</span>
                )}
              </th>
              <td className={styles.number}>
                {shown(line.score, blank)} / {pointsText(line.full)}
              </td>
              <td className={styles.number}>
                {shown(treated(line, treatment), blank)} / {pointsText(line.newFull)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
