import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Withheld } from "../fill/fill-tab";
import { useLasting } from "../shell/hooks";
import { useSession } from "../shell/session";
import { BoundsBar } from "./bounds-bar";
import { Completeness } from "./completeness";
import type { Figures } from "./figures";
import { CompactGates, GateRows } from "./gate-rows";
import { SectionScores } from "./section-scores";
import { CompactTotal, EstimateMark, LargeTotal } from "./total";

/** Shorter recalculations than this leave the number as it is. */
const staleAfter = 300;
/** Office lays its menu over the pane's top right corner. */
const officeMenuWidth = "34px";
const compactGates = 2;

const useStyles = makeStyles({
  header: {
    flexShrink: 0,
    padding: "8px 16px 0",
    backgroundColor: tokens.colorNeutralBackground2,
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
  },
  who: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    columnGap: "8px",
    minHeight: "24px",
    paddingRight: officeMenuWidth,
  },
  city: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  secondary: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground3,
  },
  // Semibold Chinese clogs at 12 px.
  badge: { fontWeight: tokens.fontWeightRegular },
  compactRow: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: "8px",
  },
  gates: { paddingBottom: "4px" },
});

export function Header(props: {
  figures: Figures;
  /** Why the score is not shown, where it is not. */
  withheld: Withheld | null;
  compact: boolean;
}): ReactElement {
  const styles = useStyles();
  const { state, texts } = useSession();
  const stale = useLasting(state.stale, staleAfter);
  const { figures, withheld, compact } = props;
  const { total } = figures;
  return (
    <header aria-label={texts.t("header.label")} className={styles.header} data-compact={compact}>
      <div className={styles.who}>
        <h1 className={styles.city}>{figures.city}</h1>
        <Badge appearance="tint" color="informative" shape="rounded" className={styles.badge}>
          {figures.role}
        </Badge>
        {compact && total ? <EstimateMark total={total} /> : null}
        {!compact && figures.application ? (
          <span className={styles.secondary}>{figures.application}</span>
        ) : null}
      </div>
      {withheld ? <div className={styles.secondary}>{texts.t(`header.withheld.${withheld}`)}</div> : null}
      {compact ? (
        <div className={styles.compactRow}>
          {total ? <CompactTotal total={total} stale={stale} /> : null}
          <CompactGates rows={figures.gates.slice(0, compactGates)} />
        </div>
      ) : (
        <>
          {total ? <LargeTotal total={total} stale={stale} /> : null}
          {total ? <BoundsBar total={total} marks={figures.marks} stale={stale} /> : null}
          <div className={styles.gates}>
            <GateRows rows={figures.gates} />
          </div>
        </>
      )}
      <SectionScores figures={figures} withBand={compact} />
      {state.completeness ? <Completeness completeness={state.completeness} /> : null}
    </header>
  );
}
