/** A page of text alone: while Excel is being asked, and where there is none. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLasting } from "./hooks";
import { useSession } from "./session";
import { useTextStyles } from "./styles";

const waitBeforeWords = 500;

const useStyles = makeStyles({
  page: { padding: "16px 50px 16px 16px" },
  title: {
    margin: "0 0 8px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export function NoHost(): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { t } = useSession().texts;
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{t("noHost.title")}</h1>
      <p className={text.body}>{t("noHost.body")}</p>
      <ul className={text.body}>
        <li>{t("noHost.step1")}</li>
        <li>{t("noHost.step2")}</li>
      </ul>
    </main>
  );
}

/** Empty for half a second, so that a quick start shows no flicker. */
export function Waiting({ words }: { words: string }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const lasting = useLasting(true, waitBeforeWords);
  return (
    <main className={styles.page} aria-busy>
      <p className={text.secondary}>{lasting ? words : null}</p>
    </main>
  );
}
