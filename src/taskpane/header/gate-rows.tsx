import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment, type ReactElement } from "react";
import { useSession } from "../shell/session";
import { StateIcon, useToneClass } from "../shell/state-icon";
import type { GateRow } from "./figures";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    // The words stand in one column; the longest of them sets its width.
    gridTemplateColumns: "minmax(0, 1fr) auto max-content",
    columnGap: tokens.spacingHorizontalS,
    rowGap: "2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  row: { display: "contents" },
  detail: {
    color: tokens.colorNeutralForeground2,
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  outcome: { display: "flex", alignItems: "center", columnGap: "6px", whiteSpace: "nowrap" },
  flag: { color: tokens.colorStatusWarningForeground1 },
  compact: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "flex-end",
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  compactRow: { display: "flex", alignItems: "center", columnGap: "4px", whiteSpace: "nowrap" },
});

function Word({ row }: { row: GateRow }): ReactElement {
  const styles = useStyles();
  const tone = useToneClass(row.shape);
  const { t } = useSession().texts;
  return (
    <>
      <StateIcon shape={row.shape} />
      <span className={tone}>{row.word}</span>
      {row.boundary ? <span className={styles.flag}>{t("header.flag.boundary")}</span> : null}
    </>
  );
}

export function GateRows({ rows }: { rows: readonly GateRow[] }): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {rows.map((row) => (
        <li key={row.id} className={styles.row}>
          <span>{row.label}</span>
          <span className={styles.detail}>{row.detail}</span>
          <span className={styles.outcome}>
            <Word row={row} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The gates on one line, wrapping to a second in a narrow pane. */
export function CompactGates({
  rows,
  className,
}: {
  rows: readonly GateRow[];
  className?: string;
}): ReactElement {
  const styles = useStyles();
  return (
    <ul className={mergeClasses(styles.compact, className)}>
      {rows.map((row) => (
        <Fragment key={row.id}>
          <li className={styles.compactRow}>
            <span>{row.shortLabel}</span>
            <Word row={row} />
          </li>
        </Fragment>
      ))}
    </ul>
  );
}
