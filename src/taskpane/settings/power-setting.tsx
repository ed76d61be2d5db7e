/** The one setting of the workbook that the pane writes: full scores hang on it, and it asks what follows. */
import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useSession } from "../shell/session";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "104px minmax(0, 1fr)",
    columnGap: "8px",
    alignItems: "center",
    minHeight: "32px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  name: { color: tokens.colorNeutralForeground3, margin: 0 },
  value: { margin: "0 0 0 -8px" },
});

export function PowerSetting({ power }: { power: boolean | null }): ReactElement {
  const styles = useStyles();
  const { desk, state, texts, attempt } = useSession();
  const { t } = texts;
  const name = t("settings.enforcementPower");
  return (
    <div className={styles.row}>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>
        <RadioGroup
          aria-label={name}
          layout="horizontal"
          value={power === null ? "" : String(power)}
          disabled={state.powerChange !== null}
          onChange={(_, { value }) => {
            attempt(() => desk.choosePower(value === "true"));
          }}
        >
          <Radio value="true" label={t("common.yes")} />
          <Radio value="false" label={t("common.no")} />
        </RadioGroup>
      </dd>
    </div>
  );
}
