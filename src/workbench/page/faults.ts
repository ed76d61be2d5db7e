/** A host that misbehaves on demand, as Excel does: refuses while a cell is edited, loses events, answers late. */
import type { OfficeHost, RichEvent } from "../host";

export interface Faults {
  /** Every request is refused, as while a person edits a cell. */
  editMode: boolean;
  dropEvents: boolean;
  /** Milliseconds before a request is taken up. */
  delay: number;
}

const customFunctionCall = 1;

export function withFaults(host: OfficeHost): { readonly host: OfficeHost; readonly faults: Faults } {
  const faults: Faults = { editMode: false, dropEvents: false, delay: 0 };
  return {
    faults,
    host: {
      async execute(body) {
        if (faults.delay > 0) await new Promise((resolve) => setTimeout(resolve, faults.delay));
        return faults.editMode ? refusal : host.execute(body);
      },
      onEvents: (listener) =>
        host.onEvents((events) => {
          const passed = faults.dropEvents ? events.filter(isFunctionCall) : events;
          if (passed.length > 0) listener(passed);
        }),
      registerFunctions: (namespace, functions) => host.registerFunctions(namespace, functions),
      dispose: () => host.dispose(),
    },
  };
}

/** Calls of custom functions share the channel of the events, but Excel never loses them. */
const isFunctionCall = ([, type]: RichEvent) => type === customFunctionCall;

const refusal = JSON.stringify({
  Results: [],
  Error: {
    Code: "InvalidOperationInCellEditMode",
    Message:
      "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
    Location: "",
    ActionIndex: 0,
    HttpStatusCode: 400,
  },
});
