/** Three different things, three bars: filled, evidenced, confirmed. Grey on purpose: filling is not passing. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { DeskState, Tally } from "../../live";
import { useSession } from "../shell/session";

const useStyles = makeStyles({
  bars: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    columnGap: "12px",
    // In the narrowest pane a word of English would push its count to a second line.
    "@media (max-width: 330px)": { gridTemplateColumns: "repeat(3, auto)", columnGap: "8px" },
  },
  words: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  of: { color: tokens.colorNeutralForeground3 },
  numbers: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  track: {
    height: "4px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
    overflow: "hidden",
    // Transparent but in high contrast, where the track would be lost on its ground.
    outline: `1px solid ${tokens.colorTransparentStroke}`,
    "@media (forced-colors: active)": { outline: "1px solid CanvasText" },
  },
  value: {
    height: "4px",
    backgroundColor: tokens.colorNeutralForeground3,
    transitionProperty: "width",
    transitionDuration: tokens.durationFast,
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0s" },
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
});

function Bar({ name, tally }: { name: string; tally: Tally }): ReactElement {
  const styles = useStyles();
  const { t } = useSession().texts;
  const share = tally.of === 0 ? 0 : tally.n / tally.of;
  return (
    <div
      role="meter"
      aria-label={name}
      aria-valuemin={0}
      aria-valuemax={tally.of}
      aria-valuenow={tally.n}
      aria-valuetext={t("header.tally", { name, n: tally.n, of: tally.of })}
    >
      <div className={styles.words}>
        <span>{name}</span>
        <span className={styles.numbers}>
          {tally.n}
          <span className={styles.of}>/{tally.of}</span>
        </span>
      </div>
      <div className={styles.track}>
        <div className={styles.value} style={{ width: `${String(share * 100)}%` }} />
      </div>
    </div>
  );
}

export function Completeness({
  completeness,
}: {
  completeness: NonNullable<DeskState["completeness"]>;
}): ReactElement {
  const styles = useStyles();
  const { t } = useSession().texts;
  const bars = (["filled", "evidenced", "confirmed"] as const).filter((key) => completeness[key].of > 0);
  return (
    <div className={styles.bars}>
      {bars.map((key) => (
        <Bar key={key} name={t(`header.${key}`)} tally={completeness[key]} />
      ))}
    </div>
  );
}
