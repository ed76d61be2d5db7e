import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: "12px",
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
  },
  /** Only the selected thing has the brand's edge. */
  selected: { borderLeft: `3px solid ${tokens.colorBrandStroke1}`, paddingLeft: "10px" },
});

export function Card(props: { label: string; selected?: boolean; children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <section
      aria-label={props.label}
      className={mergeClasses(styles.card, props.selected === true && styles.selected)}
    >
      {props.children}
    </section>
  );
}
