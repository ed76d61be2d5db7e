/** Solid is scored, hatched is still possible; the axis always starts at 0. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { pointsText } from "../model/numbers";
import { useSession } from "../shell/session";
import type { Figures } from "./figures";

const barHeight = "8px";

const useStyles = makeStyles({
  figure: { margin: 0 },
  track: {
    position: "relative",
    height: barHeight,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
    // Transparent but in high contrast, where the track would be lost on its ground.
    outline: `1px solid ${tokens.colorTransparentStroke}`,
    "@media (forced-colors: active)": { outline: "1px solid CanvasText" },
  },
  part: {
    position: "absolute",
    top: 0,
    height: barHeight,
    transitionProperty: "left, width",
    transitionDuration: tokens.durationFast,
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0s" },
    "@media (forced-colors: active)": { forcedColorAdjust: "none" },
  },
  scored: {
    left: 0,
    borderRadius: `${tokens.borderRadiusMedium} 0 0 ${tokens.borderRadiusMedium}`,
    backgroundColor: tokens.colorCompoundBrandBackground,
  },
  possible: {
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorCompoundBrandBackground} 0 1.5px, transparent 1.5px 4px)`,
  },
  stale: { opacity: 0.4 },
  mark: {
    position: "absolute",
    top: "0",
    width: "1px",
    height: "12px",
    backgroundColor: tokens.colorNeutralForeground1,
  },
  scale: {
    position: "relative",
    height: "18px",
    marginTop: "3px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  tick: { position: "absolute", top: 0 },
  middle: { transform: "translateX(-50%)" },
  end: { right: 0 },
});

const percent = (value: number, max: number): string =>
  `${String(Math.min(Math.max(value / max, 0), 1) * 100)}%`;

export function BoundsBar(props: {
  total: NonNullable<Figures["total"]>;
  marks: readonly number[];
  stale: boolean;
}): ReactElement {
  const styles = useStyles();
  const { t } = useSession().texts;
  const { total, marks } = props;
  const faded = props.stale && styles.stale;
  const label = t("header.scale", {
    score: total.scoreText,
    best: total.bestText,
    max: pointsText(total.max),
    marks: marks.map(pointsText).join(t("common.separator")),
  });
  return (
    <div role="img" aria-label={label} className={styles.figure}>
      <div className={styles.track}>
        <div
          className={mergeClasses(styles.part, styles.scored, faded)}
          style={{ width: percent(total.score, total.max) }}
        />
        <div
          className={mergeClasses(styles.part, styles.possible, faded)}
          style={{
            left: percent(total.score, total.max),
            width: percent(total.best - total.score, total.max),
          }}
        />
        {marks.map((mark) => (
          <div key={mark} className={styles.mark} style={{ left: percent(mark, total.max) }} />
        ))}
      </div>
      <div className={styles.scale}>
        <span className={styles.tick}>0</span>
        {marks.map((mark) => (
          <span
            key={mark}
            className={mergeClasses(styles.tick, styles.middle)}
            style={{ left: percent(mark, total.max) }}
          >
            {pointsText(mark)}
          </span>
        ))}
        <span className={mergeClasses(styles.tick, styles.end)}>{pointsText(total.max)}</span>
      </div>
    </div>
  );
}
