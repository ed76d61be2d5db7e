/** What the add-in wrote last, and the way back: one line, which stays until it is used, waved away or outdated. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactElement } from "react";
import { useSession } from "./session";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: "flex",
    alignItems: "center",
    columnGap: "4px",
    padding: "2px 12px 2px 16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  words: { flexGrow: 1, fontVariantNumeric: "tabular-nums" },
});

export function UndoBar(): ReactElement | null {
  const styles = useStyles();
  const { state, desk, texts, attempt } = useSession();
  const { t } = texts;
  const { undoable } = state;
  if (undoable === null) return null;
  const words = t(`undo.${undoable.kind}`, { n: undoable.count });
  return (
    <section aria-label={t("undo.label")} className={styles.bar}>
      <span role="status" className={styles.words}>
        {words}
      </span>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowUndo16Regular />}
        // Words alone would not tell a screen reader which of several buttons this is.
        aria-label={`${t("undo.do")} ${words}`}
        disabledFocusable={state.busy !== null}
        onClick={() => {
          attempt(() => desk.undo());
        }}
      >
        {t("undo.do")}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        icon={<Dismiss16Regular />}
        aria-label={t("undo.keep")}
        onClick={() => {
          desk.keepDone();
        }}
      />
    </section>
  );
}
