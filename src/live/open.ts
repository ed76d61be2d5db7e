import { hostLanguage, openWorkbook } from "../excel";
import { defaultProgramme, type Programme } from "../rulebook";
import { sheetPlans, snapshotNames, type SheetPlan } from "../sheets";
import { LiveDesk, type DeskDeps } from "./desk";
import type { Forms } from "./reading";

export function formsOf(programme: Programme): Forms {
  let plans: readonly SheetPlan[] | null = null;
  return { programme, plans: () => (plans ??= sheetPlans(programme)), names: snapshotNames(programme) };
}

let opened: LiveDesk | null = null;

/**
 * The desk of this workbook. Call it after `Office.onReady` says Excel; it is there at once, in phase
 * "starting", and reads in the background. A runtime has one desk: pane, commands and functions share it.
 */
export function openDesk(deps?: Partial<DeskDeps>): Promise<LiveDesk> {
  if (opened !== null && deps === undefined) return Promise.resolve(opened);
  const desk = new LiveDesk({
    ...deps,
    workbook: deps?.workbook ?? openWorkbook(),
    forms: deps?.forms ?? formsOf(defaultProgramme()),
    language: deps?.language ?? hostLanguage(),
  });
  if (deps === undefined) opened = desk;
  void desk.start();
  return Promise.resolve(desk);
}
