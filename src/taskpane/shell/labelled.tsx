/** The pane's one grammar for facts: a short grey label, then the text (说明 / 时间段 / …, 原因 / 依据 / 办法). */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    margin: 0,
    rowGap: tokens.spacingVerticalXS,
  },
  label: {
    minWidth: "52px",
    paddingRight: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground3,
  },
  text: {
    margin: 0,
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
});

export function Facts({ children }: { children: ReactNode }): ReactElement {
  return <dl className={useStyles().list}>{children}</dl>;
}

export function Fact({ label, children }: { label: string; children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.text}>{children}</dd>
    </>
  );
}
