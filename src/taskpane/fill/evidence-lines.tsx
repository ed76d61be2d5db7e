import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { EvidenceDemand } from "../../rulebook";
import type { EvidenceLine, EvidenceState } from "../model/evidence";
import { useSession } from "../shell/session";
import { StateIcon, useToneClass, type Shape } from "../shell/state-icon";

const shapes: Readonly<Record<EvidenceState["kind"], Shape>> = {
  inside: "met",
  early: "warning",
  late: "warning",
  undated: "blank",
  unchecked: "blank",
};

const useStyles = makeStyles({
  line: { display: "flex", columnGap: "8px", alignItems: "flex-start" },
  no: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  state: { display: "flex", columnGap: "4px", alignItems: "flex-start", "& svg": { marginTop: "2px" } },
  title: { color: tokens.colorNeutralForeground3 },
});

function Line({ line }: { line: EvidenceLine }): ReactElement {
  const styles = useStyles();
  const { t } = useSession().texts;
  const { state, entry } = line;
  const shape = shapes[state.kind];
  const tone = useToneClass(shape);
  const words =
    state.kind === "undated"
      ? t("evidence.undated")
      : state.kind === "early" || state.kind === "late"
        ? t(`evidence.${state.kind}`, { date: state.date, days: state.days })
        : t(`evidence.${state.kind}`, { date: state.date });
  return (
    <div className={styles.line}>
      <span className={styles.no}>{entry.no}</span>
      <span>
        <span className={styles.state}>
          <StateIcon shape={shape} />
          <span className={tone}>{words}</span>
        </span>
        {entry.title ? <span className={styles.title}>{entry.title}</span> : null}
      </span>
    </div>
  );
}

export function EvidenceLines(props: {
  wanted: EvidenceDemand;
  lines: readonly EvidenceLine[];
}): ReactElement {
  const { t } = useSession().texts;
  if (props.lines.length > 0) {
    return (
      <>
        {props.lines.map((line) => (
          <Line key={line.entry.no} line={line} />
        ))}
      </>
    );
  }
  return (
    <>
      <div>{t(`card.wanted.${props.wanted}`)}</div>
      <div>{t("card.noEvidence")}</div>
    </>
  );
}
