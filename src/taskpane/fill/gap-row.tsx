import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Gap, GapKind } from "../model/gaps";
import { totalText } from "../model/numbers";
import { targetOf } from "../shell/locate";
import { Sentence } from "../shell/sentence";
import { useSession } from "../shell/session";
import { StateIcon, type Shape } from "../shell/state-icon";
import { nameOf, placeOf, type Naming } from "./names";

const shapes: Readonly<Record<GapKind, Shape>> = {
  "no-date": "blank",
  unscored: "blank",
  invalid: "error",
  "no-evidence": "warning",
  "missing-value": "blank",
};

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) max-content",
    columnGap: "8px",
    width: "100%",
    padding: "6px 0",
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-1px",
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  current: { backgroundColor: tokens.colorSubtleBackgroundSelected },
  icon: { paddingTop: "2px", paddingLeft: "2px" },
  name: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, display: "block" },
  where: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground3,
  },
  wrong: { color: tokens.colorStatusDangerForeground3 },
  gain: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
});

export function GapRow({ gap, naming }: { gap: Gap; naming: Naming }): ReactElement {
  const styles = useStyles();
  const { desk, state, texts, attempt } = useSession();
  const { t } = texts;
  const wrong = gap.kind === "invalid";
  // What is wrong needs its own words; what is absent only the word for it.
  const why = wrong ? gap.message : t(`gap.${gap.kind}`);
  return (
    <button
      type="button"
      className={mergeClasses(styles.row, state.selected === gap.ref && styles.current)}
      aria-current={state.selected === gap.ref}
      onClick={() => {
        attempt(() => desk.goTo(targetOf(state, gap)));
      }}
    >
      <span className={styles.icon}>
        <StateIcon shape={shapes[gap.kind]} />
      </span>
      <span>
        <span className={styles.name}>{nameOf(naming, gap.ref)}</span>
        <span className={styles.where}>
          {placeOf(naming, gap.ref)}·
          <span className={wrong ? styles.wrong : undefined}>
            <Sentence text={why} />
          </span>
          {gap.feeds > 0 ? `·${t("fill.feeds", { n: gap.feeds })}` : null}
        </span>
      </span>
      <span className={styles.gain}>{gap.gain > 0 ? `+${totalText(gap.gain)}` : null}</span>
    </button>
  );
}
