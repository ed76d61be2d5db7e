/** One number, then its honesty: bounds and estimate stand beside the total in both forms of the header. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useSession } from "../shell/session";
import { StateIcon } from "../shell/state-icon";
import type { Figures } from "./figures";

type Total = NonNullable<Figures["total"]>;

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "flex-end", justifyContent: "space-between", columnGap: "8px" },
  main: { display: "flex", alignItems: "baseline", columnGap: "6px", whiteSpace: "nowrap" },
  large: {
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  compact: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  stale: { color: tokens.colorNeutralForeground4 },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  side: { display: "flex", flexDirection: "column", alignItems: "flex-end" },
  bounds: { display: "flex", columnGap: "12px", whiteSpace: "nowrap" },
  strong: { color: tokens.colorNeutralForeground1 },
  estimate: {
    display: "flex",
    alignItems: "center",
    columnGap: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorStatusWarningForeground1,
    whiteSpace: "nowrap",
  },
});

/** Stands wherever the weights are an example; an official total needs no word. */
export function EstimateMark({ total }: { total: Total }): ReactElement | null {
  const styles = useStyles();
  const { t } = useSession().texts;
  if (total.official) return null;
  return (
    <span className={styles.estimate}>
      <StateIcon shape="warning" />
      {t("header.estimate")}
    </span>
  );
}

function Bound({ name, value }: { name: string; value: string }): ReactElement {
  const styles = useStyles();
  return (
    <span>
      {name} <span className={styles.strong}>{value}</span>
    </span>
  );
}

export function LargeTotal({ total, stale }: { total: Total; stale: boolean }): ReactElement {
  const styles = useStyles();
  const { t } = useSession().texts;
  return (
    <div className={styles.row}>
      <div className={styles.main}>
        <span data-testid="total" className={mergeClasses(styles.large, stale && styles.stale)}>
          {total.scoreText}
        </span>
        <span className={styles.small}>{stale ? t("header.stale") : t("header.total")}</span>
      </div>
      <div className={styles.side}>
        <span className={mergeClasses(styles.small, styles.bounds)}>
          {total.worst === total.score ? null : <Bound name={t("header.worst")} value={total.worstText} />}
          <Bound name={t("header.best")} value={total.bestText} />
        </span>
        <EstimateMark total={total} />
      </div>
    </div>
  );
}

export function CompactTotal({ total, stale }: { total: Total; stale: boolean }): ReactElement {
  const styles = useStyles();
  const { t } = useSession().texts;
  const upTo = total.best === total.score ? t("header.total") : t("header.upTo", { best: total.bestText });
  return (
    <div className={styles.main}>
      <span data-testid="total" className={mergeClasses(styles.compact, stale && styles.stale)}>
        {total.scoreText}
      </span>
      <span className={styles.small}>{stale ? t("header.stale") : upTo}</span>
    </div>
  );
}
