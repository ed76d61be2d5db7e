/** The total over the weight: two lines with what lies between them, the limits across, the weight in force down. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

interface ChartPoint {
  readonly weight: number;
  readonly score: number;
  readonly best: number;
}

interface ChartProps {
  readonly points: readonly ChartPoint[];
  readonly limits: readonly number[];
  /** Null where no such number is in force. */
  readonly present: { readonly weight: number; readonly label: string } | null;
  /** Where the limit is reached; shaded. */
  readonly met: { readonly from: number; readonly to: number } | null;
  /** Numbers along the foot; with two decimals unless told. */
  readonly shown?: (value: number) => string;
  /** The whole chart in a sentence. */
  readonly label: string;
  readonly names: { readonly score: string; readonly best: string };
}

const size = { width: 320, height: 176 };
const frame = { left: 30, right: 314, top: 18, bottom: 150 };

const useStyles = makeStyles({
  chart: { width: "100%", height: "auto", display: "block", overflow: "visible" },
  // A rim in the colour of the ground keeps words legible across lines.
  text: {
    paintOrder: "stroke",
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "3px",
    fontSize: "11px",
    fill: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  axis: { stroke: tokens.colorNeutralStroke1, strokeWidth: 1 },
  limit: { stroke: tokens.colorNeutralForeground2, strokeWidth: 1, strokeDasharray: "2 3" },
  area: { fill: tokens.colorBrandBackground2 },
  met: { fill: tokens.colorStatusSuccessBackground1 },
  score: { stroke: tokens.colorBrandForeground1, strokeWidth: 2, fill: "none" },
  best: { stroke: tokens.colorBrandForeground1, strokeWidth: 1.5, strokeDasharray: "6 3", fill: "none" },
  present: { stroke: tokens.colorNeutralForeground1, strokeWidth: 1 },
});

const twoDecimals = (value: number): string => value.toFixed(2);

/** Tens of points around everything that is drawn. */
function extent(values: readonly number[]): { readonly low: number; readonly high: number } {
  const low = Math.floor((Math.min(...values) - 1) / 10) * 10;
  return { low: Math.max(0, low), high: Math.ceil((Math.max(...values) + 1) / 10) * 10 };
}

export function WeightChart(props: ChartProps): ReactElement {
  const styles = useStyles();
  const { points, limits, present, met, shown = twoDecimals } = props;
  const { low, high } = extent([...points.flatMap(({ score, best }) => [score, best]), ...limits]);
  const [first, last] = [points[0]?.weight ?? 0, points.at(-1)?.weight ?? 1];
  const x = (weight: number): number =>
    frame.left + ((weight - first) / (last - first || 1)) * (frame.right - frame.left);
  const y = (value: number): number =>
    frame.bottom - ((value - low) / (high - low || 1)) * (frame.bottom - frame.top);
  const at = (weight: number, value: number): string => `${x(weight).toFixed(1)},${y(value).toFixed(1)}`;
  const scores = points.map(({ weight, score }) => at(weight, score));
  const bests = points.map(({ weight, best }) => at(weight, best));
  const shownPresent = present !== null && present.weight >= first && present.weight <= last ? present : null;
  const end = points.at(-1);
  return (
    <svg
      viewBox={`0 0 ${String(size.width)} ${String(size.height)}`}
      role="img"
      aria-label={props.label}
      className={styles.chart}
    >
      {met === null ? null : (
        <rect
          className={styles.met}
          x={x(met.from)}
          width={Math.max(x(met.to) - x(met.from), 1)}
          y={frame.top}
          height={frame.bottom - frame.top}
        />
      )}
      <polygon
        className={styles.area}
        points={[...scores, ...[...bests].reverse()].join(" ")}
        fillOpacity={0.6}
      />
      {limits.map((limit) => (
        <g key={limit}>
          <line className={styles.limit} x1={frame.left} x2={frame.right} y1={y(limit)} y2={y(limit)} />
          <text className={styles.text} x={frame.left - 4} y={y(limit) + 4} textAnchor="end">
            {limit}
          </text>
        </g>
      ))}
      {[low, high]
        .filter((value) => limits.every((limit) => Math.abs(y(limit) - y(value)) > 14))
        .map((value) => (
          <text key={value} className={styles.text} x={frame.left - 4} y={y(value) + 4} textAnchor="end">
            {value}
          </text>
        ))}
      <line className={styles.axis} x1={frame.left} x2={frame.right} y1={frame.bottom} y2={frame.bottom} />
      <polyline className={styles.best} points={bests.join(" ")} />
      <polyline className={styles.score} points={scores.join(" ")} />
      {end === undefined ? null : (
        <>
          <text className={styles.text} x={frame.right} y={y(end.score) + 13} textAnchor="end">
            {props.names.score}
          </text>
          {end.best - end.score < 0.005 ? null : (
            <text className={styles.text} x={frame.right} y={y(end.best) - 5} textAnchor="end">
              {props.names.best}
            </text>
          )}
        </>
      )}
      {shownPresent === null ? null : (
        <>
          <line
            className={styles.present}
            x1={x(shownPresent.weight)}
            x2={x(shownPresent.weight)}
            y1={frame.top}
            y2={frame.bottom}
          />
          <text
            className={styles.text}
            x={Math.min(Math.max(x(shownPresent.weight), frame.left + 30), frame.right - 30)}
            y={frame.top - 5}
            textAnchor="middle"
          >
            {shownPresent.label}
          </text>
        </>
      )}
      {[first, (first + last) / 2, last].map((weight) => (
        <text key={weight} className={styles.text} x={x(weight)} y={frame.bottom + 16} textAnchor="middle">
          {shown(weight)}
        </text>
      ))}
    </svg>
  );
}
