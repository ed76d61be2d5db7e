/** What Excel does to an add-in on a bad day: refuses while a cell is edited, loses events, answers late. */
import type { OfficeHost, WorkbookHost } from "../host";

export interface Faults {
  /** Every request is refused, as while a person edits a cell. */
  editMode: boolean;
  dropEvents: boolean;
  /** Milliseconds before a request is taken up. */
  delay: number;
}

/** The host as the add-in gets it, and the switches that spoil it. */
export function withFaults(host: WorkbookHost): { readonly host: OfficeHost; readonly faults: Faults } {
  let editMode = false;
  let dropEvents = false;
  let delay = 0;
  return {
    faults: {
      get editMode() {
        return editMode;
      },
      set editMode(on) {
        editMode = on;
        host.setEditMode(on);
      },
      get dropEvents() {
        return dropEvents;
      },
      set dropEvents(on) {
        dropEvents = on;
        host.dropEvents(on ? 1 : 0);
      },
      get delay() {
        return delay;
      },
      set delay(milliseconds) {
        delay = milliseconds;
      },
    },
    host: {
      async execute(body) {
        if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
        return host.execute(body);
      },
      onEvents: (listener) => host.onEvents(listener),
      registerFunctions: (namespace, functions) => host.registerFunctions(namespace, functions),
      dispose: () => host.dispose(),
    },
  };
}
