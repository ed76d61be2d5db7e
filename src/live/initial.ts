import type { Assessment } from "../assessment";
import type { RegionWrite } from "../excel";
import { fillWrites, type Area, type Scalar, type SheetPlan } from "../sheets";
import type { Forms } from "./reading";

/** What the forms must hold to show an assessment, beside what they hold untouched. */
export const writesOf = ({ plans, programme }: Forms, assessment: Assessment): readonly RegionWrite[] =>
  fillWrites(programme, assessment).map((write) => ({
    ...write,
    initial: initialValues(plans(), write.name),
  }));

/** What the untouched form holds in a named region: blank, or a default that nobody typed. */
function initialValues(plans: readonly SheetPlan[], name: string): readonly (readonly Scalar[])[] {
  for (const plan of plans) {
    const named = plan.names.find((candidate) => candidate.name === name);
    if (named !== undefined) return valuesIn(plan, named.area);
  }
  return [];
}

function valuesIn(plan: SheetPlan, area: Area): readonly (readonly Scalar[])[] {
  const values = Array.from({ length: area.rows }, () => new Array<Scalar>(area.columns).fill(""));
  for (const { row, column, value } of plan.cells) {
    const line = values[row - area.row];
    if (line !== undefined && column >= area.column && column < area.column + area.columns) {
      line[column - area.column] = value ?? "";
    }
  }
  return values;
}
