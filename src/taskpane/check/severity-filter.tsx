import { Button, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { ChevronLeft16Regular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactElement } from "react";
import type { Severity } from "../../assessment";
import { severities } from "../model/findings";
import { useSession } from "../shell/session";
import { StateIcon } from "../shell/state-icon";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    // 318 px in a pane of 350: three counts of two digits and the steps fit; below, the steps take a line.
    gap: "2px",
  },
  filters: { display: "flex" },
  toggle: { minWidth: 0, paddingLeft: "3px", paddingRight: "3px", fontWeight: tokens.fontWeightRegular },
  word: { marginLeft: "2px", whiteSpace: "nowrap" },
  count: { marginLeft: "3px", fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  steps: { display: "flex", alignItems: "center", marginLeft: "auto" },
  step: { minWidth: "24px", maxWidth: "24px", paddingLeft: 0, paddingRight: 0 },
  position: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
    minWidth: "36px",
    textAlign: "center",
  },
});

function SeverityFilter(props: {
  counts: Readonly<Record<Severity, number>>;
  shown: readonly Severity[];
  onToggle: (severity: Severity) => void;
}): ReactElement {
  const styles = useStyles();
  const { t } = useSession().texts;
  return (
    <div role="group" aria-label={t("check.filters")} className={styles.filters}>
      {severities.map((severity) => (
        <ToggleButton
          key={severity}
          size="small"
          appearance="subtle"
          className={styles.toggle}
          checked={props.shown.includes(severity)}
          onClick={() => {
            props.onToggle(severity);
          }}
        >
          <StateIcon shape={severity} />
          <span className={styles.word}>{t(`severity.${severity}`)}</span>
          <span className={styles.count}>{props.counts[severity]}</span>
        </ToggleButton>
      ))}
    </div>
  );
}

/** Previous and next through what is shown; the row wraps in a narrow pane. */
function Stepper(props: { n: number; of: number; onStep: (step: 1 | -1) => void }): ReactElement {
  const styles = useStyles();
  const { t } = useSession().texts;
  return (
    <div className={styles.steps}>
      <Button
        size="small"
        appearance="subtle"
        className={styles.step}
        icon={<ChevronLeft16Regular />}
        aria-label={t("check.previous")}
        aria-keyshortcuts="Shift+F8"
        disabled={props.of === 0}
        onClick={() => {
          props.onStep(-1);
        }}
      />
      <span className={styles.position}>{t("check.position", { n: props.n, of: props.of })}</span>
      <Button
        size="small"
        appearance="subtle"
        className={styles.step}
        icon={<ChevronRight16Regular />}
        aria-label={t("check.next")}
        aria-keyshortcuts="F8"
        disabled={props.of === 0}
        onClick={() => {
          props.onStep(1);
        }}
      />
    </div>
  );
}

export function FilterRow(props: {
  counts: Readonly<Record<Severity, number>>;
  shown: readonly Severity[];
  onToggle: (severity: Severity) => void;
  n: number;
  of: number;
  onStep: (step: 1 | -1) => void;
}): ReactElement {
  return (
    <div className={useStyles().row}>
      <SeverityFilter counts={props.counts} shown={props.shown} onToggle={props.onToggle} />
      <Stepper n={props.n} of={props.of} onStep={props.onStep} />
    </div>
  );
}
