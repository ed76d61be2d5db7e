/**
 * Takes an insertion back: the sheets go as long as nobody has put anything into them. Three round trips: look, put
 * away, delete. Between the last two the marker of an insertion stands in the workbook, so that a failure at any of
 * them leaves the sheets where they were, or none of them.
 */
import type { PlannedCell, SheetPlan } from "../../sheets";
import { intersects, parseAddress } from "../areas";
import type { HostQueue, Step } from "../queue";
import { scalar } from "../snapshot";
import { composeClearing, recover } from "./insert";
import { MARKER, temporaryName, type Marker } from "./marker";
import { surveyStep, type Survey } from "./survey";

/** What an insertion made, for whoever may want to take it back. */
export interface Insertion {
  readonly sheets: readonly { readonly plan: SheetPlan; readonly name: string }[];
  /** Names that stood in the workbook without a place before; they go back to that. */
  readonly orphans: readonly string[];
}

/** `changed`: something was typed, renamed or deleted since; `only-sheets`: a workbook cannot lose its last sheet. */
export type Removed = "done" | "changed" | "only-sheets";

export async function removeSheets(queue: HostQueue, insertion: Insertion): Promise<Removed> {
  const { untouched, others, survey } = await queue.run(look(insertion));
  if (!untouched) return "changed";
  if (!others) return "only-sheets";
  const marker: Marker = {
    stage: "showing",
    sheets: insertion.sheets.map(({ plan, name }) => ({
      key: plan.key,
      temporary: temporaryName(plan.key),
      final: name,
    })),
    orphans: insertion.orphans,
  };
  try {
    await queue.run(puttingAway(marker));
    await queue.run(deleting(insertion, marker, survey));
  } catch (error) {
    const nothing: Step<null> = () => () => null;
    const plans = insertion.sheets.map(({ plan }) => plan);
    const outcome = await recover(queue, () => plans, nothing).catch(() => null);
    if (outcome?.recovery !== "cleared") throw error;
  }
  return "done";
}

const look =
  ({ sheets }: Insertion): Step<{ untouched: boolean; others: boolean; survey: Survey }> =>
  (context) => {
    const surveyed = surveyStep(context);
    const found = sheets.map(({ plan, name }) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("address,values,formulas");
      return { plan, used };
    });
    return () => {
      const survey = surveyed();
      return {
        untouched: found.every(({ plan, used }) => isUntouched(plan, used)),
        others: survey.visible.some((name) => !sheets.some((sheet) => sheet.name === name)),
        survey,
      };
    };
  };

/** Whether a sheet holds what it was made with: the same values, formulas where there were some, nothing beside. */
function isUntouched({ cells }: SheetPlan, used: Excel.Range): boolean {
  const area = used.isNullObject ? null : parseAddress(used.address);
  if (area === null) return false;
  const planned = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const isAsMade = used.values.every((line, r) =>
    line.every((value, c) =>
      holds(planned.get(`${area.row + r} ${area.column + c}`), value, used.formulas[r]?.[c]),
    ),
  );
  const beyond = cells.some(
    ({ row, column, value }) =>
      (value ?? "") !== "" && !intersects(area, { row, column, rows: 1, columns: 1 }),
  );
  return isAsMade && !beyond;
}

function holds(cell: PlannedCell | undefined, value: unknown, formula: unknown): boolean {
  if (cell?.formula !== undefined) return typeof formula === "string" && formula.startsWith("=");
  return scalar(value) === (cell?.value ?? "");
}

const puttingAway =
  (marker: Marker): Step<void> =>
  (context) => {
    const { worksheets, settings } = context.workbook;
    settings.add(MARKER, marker);
    for (const { temporary, final } of marker.sheets) worksheets.getItem(final).name = temporary;
    return () => undefined;
  };

const deleting =
  ({ sheets }: Insertion, marker: Marker, survey: Survey): Step<void> =>
  (context) => {
    // From here on a failure is finished by deleting the rest.
    context.workbook.settings.add(MARKER, { ...marker, stage: "building" });
    const defined = sheets.flatMap(({ plan }) => plan.names.map(({ name }) => name));
    composeClearing(context, {
      names: defined.filter((name) => survey.names.has(name) && !marker.orphans.includes(name)),
      sheets: marker.sheets.map(({ temporary }) => temporary),
      marked: true,
    });
    return () => undefined;
  };
