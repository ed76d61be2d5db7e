import type { Assessment, PlanEntry } from "../../assessment";
import type { Programme } from "../../rulebook";
import { evidenceNumbers } from "../annex2/evidence-numbers";
import type { Region, Snapshot } from "../plan";
import { given, givenText, placeAt, type Places, regionOf, rowsOf } from "../read/cells";
import type { Fault } from "../read/findings";
import { isWord } from "../read/words";
import { PLAN_COLUMNS, planName, planRows, type PlanColumn } from "./names";
import { STATES } from "./words";

export interface ReadPlan extends Pick<Assessment, "plan"> {
  readonly faults: readonly Fault[];
}

type Columns = Readonly<Record<PlanColumn, Region | null>>;
type State = NonNullable<PlanEntry["state"]>;

const isState = (key: string): key is State => key in STATES;

class PlanReader {
  readonly entries: PlanEntry[] = [];
  readonly faults: Fault[] = [];
  private readonly counted = new Map<string, number>();

  constructor(
    private readonly columns: Columns,
    private readonly known: ReadonlySet<string>,
    private readonly source: string,
    private readonly places: Places,
  ) {}

  row(index: number, above: string): string {
    const { columns } = this;
    const typed = givenText(columns.task, index)?.trim();
    const filled = PLAN_COLUMNS.filter(
      (column) => column !== "task" && given(columns[column], index) !== undefined,
    );
    // A row that somebody inserted below another is a further measure of the same task.
    const task = typed ?? above;
    if (filled.length === 0) return task;
    if (!this.known.has(task)) {
      this.tell("planTask", columns.task, index, typed ?? "");
      return above;
    }
    const measure = givenText(columns.measure, index);
    if (measure === undefined) {
      const [first = "unit"] = filled;
      this.tell("planMeasure", columns[first], index, givenText(columns[first], index) ?? "");
      return task;
    }
    this.entries.push({ task, measure, ...this.rest(index), ...this.state(index) });
    const at = (this.counted.get(task) ?? 0) + 1;
    this.counted.set(task, at);
    this.places.add(at === 1 ? `plan.${task}` : `plan.${task}.${at}`, columns.measure, index);
    return task;
  }

  private rest(index: number): Pick<PlanEntry, "unit" | "milestones" | "money" | "evidence"> {
    const { columns } = this;
    const unit = givenText(columns.unit, index);
    const milestones = givenText(columns.milestones, index);
    const money = given(columns.money, index);
    const usable = typeof money === "number" && money >= 0;
    if (money !== undefined && !usable) this.tell("amount", columns.money, index, String(money));
    return {
      ...(unit === undefined ? {} : { unit }),
      ...(milestones === undefined ? {} : { milestones }),
      ...(usable ? { money } : {}),
      evidence: evidenceNumbers(givenText(columns.evidence, index) ?? ""),
    };
  }

  private state(index: number): Pick<PlanEntry, "state"> {
    const value = given(this.columns.state, index);
    if (value === undefined) return {};
    const state = Object.keys(STATES)
      .filter(isState)
      .find((key) => isWord(value, STATES[key]));
    if (state !== undefined) return { state };
    this.tell("setting", this.columns.state, index, String(value));
    return {};
  }

  private tell(kind: Fault["kind"], region: Region | null, index: number, found: string): void {
    const name = givenText(this.columns.measure, index) ?? "";
    this.faults.push({ kind, ref: "plan", place: placeAt(region, index), name, found, source: this.source });
  }
}

/** The measures row by row, those of the matrix first. */
export function readPlan(snapshot: Snapshot, { plan }: Programme, places: Places): ReadPlan {
  if (plan === undefined) return { faults: [] };
  const region = (column: PlanColumn): Region | null => regionOf(snapshot, planName(column));
  const columns: Columns = {
    task: region("task"),
    measure: region("measure"),
    unit: region("unit"),
    milestones: region("milestones"),
    money: region("money"),
    evidence: region("evidence"),
    state: region("state"),
  };
  const rows = planRows(plan);
  const reader = new PlanReader(columns, new Set(rows.map(({ id }) => id)), plan.source, places);
  const count = rowsOf(Object.values(columns));
  let above = "";
  for (let index = 0; index < count; index += 1) above = reader.row(index, above);
  return { ...(reader.entries.length === 0 ? {} : { plan: reader.entries }), faults: reader.faults };
}
