/** Long work, shown once it has lasted half a second: what is done, and how far it is. */
import { makeStyles, ProgressBar } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { DeskState } from "../../live";
import { useLasting } from "./hooks";
import { useSession } from "./session";
import { useTextStyles } from "./styles";

const shownAfter = 500;

const useStyles = makeStyles({ busy: { flexShrink: 0, padding: "8px 16px 4px" } });

export function Busy({ busy }: { busy: DeskState["busy"] }): ReactElement | null {
  const styles = useStyles();
  const text = useTextStyles();
  const { t } = useSession().texts;
  const lasting = useLasting(busy !== null, shownAfter);
  if (!lasting || !busy) return null;
  const measured = busy.of > 0;
  const words = measured ? t("busy.progress", { label: busy.label, n: busy.done, of: busy.of }) : busy.label;
  return (
    <section className={styles.busy} aria-label={busy.label}>
      <div className={text.secondary}>{words}</div>
      <ProgressBar aria-label={words} {...(measured ? { value: busy.done, max: busy.of } : {})} />
    </section>
  );
}
