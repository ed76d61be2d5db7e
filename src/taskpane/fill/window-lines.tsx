import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { WindowResult } from "../../assessment";
import type { ItemWindow } from "../../rulebook";
import { useSession } from "../shell/session";

const useStyles = makeStyles({
  badge: { marginLeft: "4px", fontWeight: tokens.fontWeightRegular },
  dates: { fontVariantNumeric: "tabular-nums" },
});

interface Span {
  readonly from: string;
  readonly to: string;
}

export function WindowLines(props: {
  rule: ItemWindow;
  /** The dates it comes to; absent while the dates it needs are not given. */
  window: WindowResult | undefined;
}): ReactElement {
  const styles = useStyles();
  const { t } = useSession().texts;
  const { rule, window } = props;
  const dates = (span: Span): string =>
    span.from === span.to
      ? t("card.on", { date: span.to })
      : t("card.range", { from: span.from, to: span.to });
  return (
    <>
      <div>
        {t(`window.${rule.type}`)}
        {rule.basis === "inferred" ? (
          <Badge
            appearance="outline"
            color="informative"
            shape="rounded"
            className={styles.badge}
            title={t("card.inferredWhy")}
          >
            {t("card.inferred")}
          </Badge>
        ) : null}
      </div>
      <div className={styles.dates}>{window ? dates(window) : t("card.noDates")}</div>
      {rule.also ? (
        <div className={styles.dates}>
          {t("card.also", { type: t(`window.${rule.also}`) })} {window?.also ? dates(window.also) : null}
        </div>
      ) : null}
    </>
  );
}
