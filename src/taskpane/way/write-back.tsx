/** Nothing touches the sheet before somebody has seen how many cells it would change. */
import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { ScoreChange } from "../../live";
import { useSession } from "./session";
import { useTextStyles } from "../shell/styles";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  line: { margin: "0 0 8px" },
});

export function WriteBack(props: {
  changes: readonly ScoreChange[];
  onWritten: () => void;
  onPlanned: () => void;
  onNow: () => void;
}): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { state, desk, texts, attempt } = useSession();
  const { t } = texts;
  const { changes } = props;
  const [asking, setAsking] = useState(false);
  const n = changes.length;
  if (!asking || n === 0) {
    return (
      <div>
        {n === 0 ? <p className={mergeClasses(text.secondary, styles.line)}>{t("way.nothing")}</p> : null}
        <div className={styles.buttons}>
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={n === 0}
            onClick={() => {
              setAsking(n > 0);
            }}
          >
            {t("way.write")}
          </Button>
          <Button size="small" onClick={props.onPlanned}>
            {t("way.asPlanned")}
          </Button>
          <Button size="small" onClick={props.onNow}>
            {t("way.asNow")}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div role="group" aria-label={t("way.write")}>
      <p className={mergeClasses(text.body, styles.line)} role="status">
        {t("way.confirm", { n })}
      </p>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={state.busy !== null}
          onClick={() => {
            attempt(async () => {
              const written = await desk.writeScores(changes);
              setAsking(false);
              if (written) props.onWritten();
            });
          }}
        >
          {t("way.do", { n })}
        </Button>
        <Button
          size="small"
          onClick={() => {
            setAsking(false);
          }}
        >
          {t("way.leave")}
        </Button>
      </div>
    </div>
  );
}
