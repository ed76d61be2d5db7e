import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { LocateButton } from "../shell/locate-button";
import { addressOf } from "../shell/locate";
import { useSession } from "../shell/session";

const useStyles = makeStyles({
  row: {
    display: "grid",
    // The third column is kept where there is no cell to go to, so that the values stand in one line.
    gridTemplateColumns: "104px minmax(0, 1fr) 84px",
    columnGap: "8px",
    alignItems: "center",
    minHeight: "32px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  name: { color: tokens.colorNeutralForeground3, margin: 0 },
  value: { margin: 0, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  blank: { color: tokens.colorNeutralForeground3 },
  go: { margin: 0, textAlign: "right" },
});

/** One setting: its name, what is given, and the way to its cell. Values are changed in the sheet alone. */
export function SettingRow(props: { target: string; name: string; value: string | null }): ReactElement {
  const styles = useStyles();
  const { state, texts } = useSession();
  return (
    <div className={styles.row}>
      <dt className={styles.name}>{props.name}</dt>
      <dd className={styles.value}>
        {props.value ?? <span className={styles.blank}>{texts.t("common.blank")}</span>}
      </dd>
      {addressOf(state, props.target) === null ? null : (
        <dd className={styles.go}>
          <LocateButton target={props.target} name={props.name} appearance="subtle" withIcon={false} />
        </dd>
      )}
    </div>
  );
}
