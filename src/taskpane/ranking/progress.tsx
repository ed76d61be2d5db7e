/** How far long work has come, and a way to stop it. */
import { Button, makeStyles, ProgressBar } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useSession } from "./session";
import { useTextStyles } from "../shell/styles";

const useStyles = makeStyles({
  line: { display: "flex", justifyContent: "space-between", alignItems: "center", marginTop: "8px" },
});

export function Progress(props: {
  words: string;
  done: number;
  of: number;
  onStop: () => void;
}): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { t } = useSession().texts;
  return (
    <div>
      <div className={styles.line}>
        <span className={text.fact} role="status">
          {props.words}
        </span>
        <Button size="small" onClick={props.onStop}>
          {t("ranking.cancel")}
        </Button>
      </div>
      <ProgressBar value={props.done} max={Math.max(props.of, 1)} aria-label={props.words} />
    </div>
  );
}
