/** A heading that unfolds what stands below it (WAI-ARIA's disclosure pattern). */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp16Regular } from "@fluentui/react-icons/svg/chevron-up";
import { useId, type ReactElement, type ReactNode } from "react";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  button: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 16px",
    columnGap: "8px",
    alignItems: "center",
    width: "100%",
    padding: "8px 0",
    border: "none",
    background: "none",
    color: "inherit",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  withIcon: { gridTemplateColumns: "16px minmax(0, 1fr) 16px" },
  icon: { alignSelf: "start", paddingTop: "2px" },
});

export function Disclosure(props: {
  open: boolean;
  onToggle: () => void;
  icon?: ReactNode;
  /** Names the finding that a keyboard step leads to. */
  marker?: string;
  title: ReactNode;
  children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const panel = useId();
  const { open, icon } = props;
  return (
    <>
      <h2 className={styles.heading}>
        <button
          type="button"
          aria-expanded={open}
          {...(open ? { "aria-controls": panel } : {})}
          {...(props.marker === undefined ? {} : { "data-finding": props.marker })}
          className={mergeClasses(styles.button, icon !== undefined && styles.withIcon)}
          onClick={props.onToggle}
        >
          {icon === undefined ? null : <span className={styles.icon}>{icon}</span>}
          <span>{props.title}</span>
          {open ? <ChevronUp16Regular aria-hidden /> : <ChevronDown16Regular aria-hidden />}
        </button>
      </h2>
      {open ? <div id={panel}>{props.children}</div> : null}
    </>
  );
}
