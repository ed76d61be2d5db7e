import { hostLanguage, openWorkbook } from "../excel";
import { programme } from "../rulebook";
import { sheetPlans, snapshotNames } from "../sheets";
import { LiveDesk, type DeskDeps } from "./desk";
import type { Forms } from "./reading";

/** The programme whose forms are inserted; others are read by the command line. */
const PROGRAMME = "2016-87";

export function formsOf(id: string): Forms {
  const rules = programme(id);
  return { programme: rules, plans: sheetPlans(rules), names: snapshotNames(rules) };
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
    forms: deps?.forms ?? formsOf(PROGRAMME),
    language: deps?.language ?? hostLanguage(),
  });
  if (deps === undefined) opened = desk;
  void desk.start();
  return Promise.resolve(desk);
}
