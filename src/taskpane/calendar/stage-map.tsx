/** The life-cycle, drawn: where the city stands is framed, filled and said in words. */
import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import type { Standing } from "../../lifecycle";
import type { Lifecycle } from "../../rulebook";
import { useSession } from "./session";
import { arrowsOf, spotsOf, type Arrow, type Spot } from "./layers";

const BOX = { width: 70, height: 34 } as const;
const STEP = { x: 86, y: 46 } as const;
const HEAD = 4;
/** How far an arrow within a column swings out. */
const BOW = 14;

const useStyles = makeStyles({
  map: { display: "block", width: "100%", maxWidth: "420px", height: "auto" },
  box: {
    boxSizing: "border-box",
    height: "100%",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    textAlign: "center",
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontSize: "9.5px",
    lineHeight: "13px",
    overflowWrap: "anywhere",
  },
  past: { ...shorthands.borderStyle("dashed") },
  here: {
    border: `2px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: "1px", fill: "none" },
  head: { fill: tokens.colorNeutralStrokeAccessible },
});

const left = ({ column }: Spot): number => column * STEP.x + 1;
const top = ({ row }: Spot): number => row * STEP.y + 1;

const middle = (spot: Spot): number => top(spot) + BOX.height / 2;
const right = (spot: Spot): number => left(spot) + BOX.width;

/** A line, where it ends, and the direction of its head in degrees. */
interface Course {
  readonly line: string;
  readonly end: readonly [number, number];
  readonly turn: number;
}

/** Straight from side to side; within a column in a bow beside the boxes that stand between. */
function courseOf({ from, to }: Arrow): Course {
  if (from.column === to.column) {
    const x = right(from);
    const bow = x + BOW;
    return {
      line: `M${x} ${middle(from)}C${bow} ${middle(from)} ${bow} ${middle(to)} ${x} ${middle(to)}`,
      end: [x, middle(to)],
      turn: 180,
    };
  }
  const forward = to.column > from.column;
  const [x1, y1] = [forward ? right(from) : left(from), middle(from)];
  const [x2, y2] = [forward ? left(to) : right(to), middle(to)];
  const turn = (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI;
  return { line: `M${x1} ${y1}L${x2} ${y2}`, end: [x2, y2], turn };
}

function ArrowLine({ arrow }: { arrow: Arrow }): ReactElement {
  const styles = useStyles();
  const { line, end, turn } = courseOf(arrow);
  return (
    <>
      <path d={line} className={styles.line} />
      <path
        d={`M0 0L${-HEAD * 1.5} ${HEAD / 1.5}L${-HEAD * 1.5} ${-HEAD / 1.5}Z`}
        transform={`translate(${end[0]} ${end[1]}) rotate(${turn})`}
        className={styles.head}
      />
    </>
  );
}

export function StageMap(props: {
  lifecycle: Lifecycle;
  standing: Standing;
  /** What the drawing says, for those who do not see it. */
  label: string;
}): ReactElement {
  const styles = useStyles();
  const { of } = useSession().texts;
  const { lifecycle, standing } = props;
  const spots = useMemo(() => spotsOf(lifecycle), [lifecycle]);
  const arrows = useMemo(() => arrowsOf(lifecycle, spots), [lifecycle, spots]);
  const names = new Map(lifecycle.stages.map(({ id, name }) => [id, of(name)]));
  const past = new Set(standing.history.map(({ from }) => from));
  const width = Math.max(...spots.map(left)) + BOX.width + 1;
  const height = Math.max(...spots.map(top)) + BOX.height + 1;
  return (
    <svg role="img" aria-label={props.label} viewBox={`0 0 ${width} ${height}`} className={styles.map}>
      {arrows.map((arrow) => (
        <ArrowLine key={`${arrow.from.id} ${arrow.to.id}`} arrow={arrow} />
      ))}
      {spots.map((spot) => (
        <foreignObject key={spot.id} x={left(spot)} y={top(spot)} width={BOX.width} height={BOX.height}>
          <div
            className={mergeClasses(
              styles.box,
              past.has(spot.id) && styles.past,
              spot.id === standing.stage && styles.here,
            )}
          >
            {spot.id === standing.stage ? "● " : ""}
            {names.get(spot.id)}
          </div>
        </foreignObject>
      ))}
    </svg>
  );
}
