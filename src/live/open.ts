import { hostLanguage, openWorkbook } from "../excel";
import { defaultProgramme } from "../rulebook";
import { formsOf } from "./current-forms";
import { LiveDesk, type DeskDeps } from "./desk";

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
