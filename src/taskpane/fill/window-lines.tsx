import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ChosenWindow, WindowResult } from "../../assessment";
import type { ItemWindow } from "../../rulebook";
import { useSession } from "../shell/session";
import { WindowChoice } from "./window-choice";

const useStyles = makeStyles({
  badge: { marginLeft: "4px", fontWeight: tokens.fontWeightRegular },
  dates: { fontVariantNumeric: "tabular-nums" },
});

interface Span {
  readonly from: string;
  readonly to: string;
}

export function WindowLines(props: {
  item: string;
  rule: ItemWindow;
  /** The dates it comes to; absent while the dates it needs are not given. */
  window: WindowResult | undefined;
  /** What the user settled. */
  chosen: ChosenWindow | null;
}): ReactElement {
  const styles = useStyles();
  const { t } = useSession().texts;
  const { rule, window, chosen } = props;
  const asPrinted = rule.basis === "inferred" ? ("card.inferred" as const) : ("window.text" as const);
  const settled = chosen?.type === rule.type ? ("window.confirmed" as const) : ("window.changed" as const);
  const standing = chosen === null ? asPrinted : settled;
  const dates = (span: Span): string =>
    span.from === span.to
      ? t("card.on", { date: span.to })
      : t("card.range", { from: span.from, to: span.to });
  return (
    <>
      <div>
        {t(`window.${chosen?.type ?? rule.type}`)}
        <Badge
          appearance="outline"
          color="informative"
          shape="rounded"
          className={styles.badge}
          {...(chosen === null && rule.basis === "inferred" ? { title: t("card.inferredWhy") } : {})}
        >
          {t(standing)}
        </Badge>
      </div>
      <div className={styles.dates}>{window ? dates(window) : t("card.noDates")}</div>
      {rule.also && chosen === null ? (
        <div className={styles.dates}>
          {t("card.also", { type: t(`window.${rule.also}`) })} {window?.also ? dates(window.also) : null}
        </div>
      ) : null}
      <WindowChoice key={props.item} item={props.item} printed={rule.type} chosen={chosen} />
    </>
  );
}
