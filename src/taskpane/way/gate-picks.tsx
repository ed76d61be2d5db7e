import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { Result } from "../../assessment";
import type { Gate } from "../../rulebook";
import { useSession } from "./session";
import { StateIcon } from "../shell/state-icon";
import { useTextStyles } from "../shell/styles";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", columnGap: "4px", marginLeft: "-8px" },
  box: { flexGrow: 1 },
  outcome: {
    display: "flex",
    alignItems: "center",
    columnGap: "4px",
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
  },
});

/** The gates that a rise of scores can meet. */
export function GatePicks(props: {
  gates: readonly Gate[];
  result: Result;
  picked: readonly string[];
  onPick: (picked: readonly string[]) => void;
}): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const label = useId();
  const { texts } = useSession();
  const { t } = texts;
  const { gates, result, picked, onPick } = props;
  return (
    <div role="group" aria-labelledby={label}>
      <div id={label} className={text.secondary}>
        {t("way.gates")}
      </div>
      {gates.map(({ id, title }) => {
        const outcome = result.gates.find((gate) => gate.id === id)?.outcome ?? "undetermined";
        return (
          <div key={id} className={styles.row}>
            <Checkbox
              className={styles.box}
              label={texts.of(title)}
              checked={picked.includes(id)}
              onChange={(_, data) => {
                onPick(data.checked === true ? [...picked, id] : picked.filter((one) => one !== id));
              }}
            />
            <span className={styles.outcome}>
              <StateIcon shape={outcome} />
              {t(`outcome.${outcome}`)}
            </span>
          </div>
        );
      })}
    </div>
  );
}
