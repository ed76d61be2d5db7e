import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Rules } from "../model/rules";
import { useSession } from "../shell/session";
import { useTextStyles } from "../shell/styles";

const useStyles = makeStyles({ line: { margin: "4px 0 0" } });

export function About({ rules }: { rules: Rules }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { texts, version } = useSession();
  const { programme } = rules;
  const line = `${text.secondary} ${styles.line}`;
  return (
    <section aria-label={texts.t("settings.about")}>
      <h2 className={text.heading}>{texts.t("settings.about")}</h2>
      <p className={line}>IPCITY {version === null ? null : texts.t("settings.version", { version })}</p>
      <p className={line}>
        {texts.t("settings.rules", { number: programme.documentNumber, version: programme.version })}
      </p>
      <p className={line}>{texts.t("first.local")}</p>
    </section>
  );
}
