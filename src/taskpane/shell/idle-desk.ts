/** A desk without a workbook's side: it knows its phase, and does nothing. */
import { STARTING, type Desk, type Phase } from "../../live";

export function idleDesk(phase: Phase): Desk {
  const state = { ...STARTING, phase };
  const nothing = (): Promise<void> => Promise.resolve();
  return {
    getState: () => state,
    subscribe: () => () => undefined,
    insertForms: () => Promise.resolve({ kind: "done", sheets: [] }),
    switchProgramme: () => Promise.resolve({ kind: "done", sheets: [] }),
    takePack: () => Promise.resolve({ kind: "faults", faults: [] }),
    fill: () => Promise.resolve({ kind: "done" }),
    goTo: nothing,
    recheck: nothing,
    keepWarning: nothing,
    releaseWarning: nothing,
    choosePower: nothing,
    resolvePower: nothing,
    writeSettings: () => Promise.resolve(false),
    writeScores: () => Promise.resolve(false),
    writeReview: () => Promise.resolve(false),
    lockRoles: () => Promise.resolve(false),
    rolesLocked: () => Promise.resolve(false),
    addPapers: () => Promise.resolve(false),
    usePaper: () => Promise.resolve(false),
    cleanUps: () => [],
    takeCleanUps: () => Promise.resolve(false),
    formulas: {
      onMoved: () => () => undefined,
      selected: () => Promise.resolve(null),
      values: () => Promise.resolve(null),
      enter: () => Promise.resolve(false),
      repair: nothing,
    },
    undo: nothing,
    keepDone: () => undefined,
    dismissNotice: () => undefined,
  };
}
