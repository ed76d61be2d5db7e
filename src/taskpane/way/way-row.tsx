/** One item of the list: where it stands, how far it would be raised, at what effort, and a slider to try others. */
import { Badge, Button, makeStyles, mergeClasses, Slider, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactElement } from "react";
import { nameOf, placeOf, type Naming } from "../fill/names";
import { pointsText, scoreText } from "../model/numbers";
import { NumberField } from "../shell/number-field";
import { useSession } from "./session";
import { useTextStyles } from "../shell/styles";
import { TextLink } from "../shell/text-link";
import type { PlanRow } from "./plan";

const useStyles = makeStyles({
  row: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { display: "flex", columnGap: "8px", alignItems: "flex-start", justifyContent: "space-between" },
  name: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, textAlign: "left" },
  badge: { fontWeight: tokens.fontWeightRegular, flexShrink: 0 },
  tools: { display: "flex", alignItems: "center", flexShrink: 0 },
  remove: { minWidth: 0, width: "24px", padding: 0 },
  figures: { fontVariantNumeric: "tabular-nums" },
  inputs: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 60px max-content 52px",
    columnGap: "8px",
    alignItems: "center",
  },
  slider: {
    minWidth: 0,
    marginLeft: "-6px",
    // A mark for every tenth of a point would be a dotted line.
    "& .fui-Slider__rail::before": { backgroundImage: "none" },
  },
});

export function WayRow(props: {
  row: PlanRow;
  step: number;
  effort: number;
  naming: Naming;
  onValue: (value: number) => void;
  onEffort: (effort: number) => void;
  /** Absent for what the way itself lists. */
  onRemove?: () => void;
}): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { desk, texts, attempt } = useSession();
  const { t } = texts;
  const { row, naming, onRemove } = props;
  const name = `${placeOf(naming, row.item)} ${nameOf(naming, row.item)}`;
  const gain = row.value - row.now;
  const figures = {
    from: scoreText(row.now),
    to: scoreText(row.value),
    gain: scoreText(gain),
    max: pointsText(row.max),
  };
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <TextLink
          className={styles.name}
          onClick={() => {
            attempt(() => desk.goTo(row.item));
          }}
        >
          {name}
        </TextLink>
        <span className={styles.tools}>
          {row.lacksEvidence ? (
            <Badge appearance="outline" color="warning" shape="rounded" className={styles.badge}>
              {t("way.noEvidence")}
            </Badge>
          ) : null}
          {onRemove === undefined ? null : (
            <Button
              size="small"
              appearance="subtle"
              className={styles.remove}
              icon={<Dismiss16Regular />}
              aria-label={t("way.remove", { name })}
              onClick={onRemove}
            />
          )}
        </span>
      </div>
      <div className={mergeClasses(text.secondary, styles.figures)}>
        {t(gain < 0 ? "way.stepDown" : "way.step", figures)}
        {row.proposed === null || row.value !== row.proposed ? null : (
          <> · {t("way.stepEffort", { effort: pointsText(row.effort) })}</>
        )}
      </div>
      <div className={styles.inputs}>
        <Slider
          size="small"
          className={styles.slider}
          aria-label={t("way.slideOf", { name })}
          aria-valuetext={`${scoreText(row.value)} / ${pointsText(row.max)}`}
          min={0}
          max={row.max}
          step={props.step}
          value={row.value}
          onChange={(_, data) => {
            props.onValue(Number(data.value.toFixed(4)));
          }}
        />
        <NumberField
          label={t("way.scoreOf", { name })}
          value={row.value}
          min={0}
          max={row.max}
          step={props.step}
          onChange={props.onValue}
        />
        <span className={text.secondary} aria-hidden>
          {t("way.effort")}
        </span>
        <NumberField
          label={t("way.effortOf", { name })}
          value={props.effort}
          min={0}
          step={0.5}
          onChange={props.onEffort}
        />
      </div>
    </li>
  );
}
