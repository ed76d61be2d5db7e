/** The services that the client asks for by name, beside the workbook. */
import type { FunctionHost } from "../functions/function-host";
import type { Arguments } from "../protocol/arguments";
import { ModelClass, type ModelObject } from "../protocol/schema";

/** Numbers of the client's features: shorter pauses between results, and a limit to how they grow. */
const QUICK_RESULTS = [2, 4];

const addinInternal = new ModelClass<null>({
  name: "AddinInternalService",
  methods: { notifyActionHandlerReady: () => undefined },
});

function results(functions: FunctionHost, args: Arguments): void {
  const given = args.at(0);
  if (Array.isArray(given)) functions.setResults(given);
}

const customFunctions = new ModelClass<FunctionHost>({
  name: "CustomFunctions",
  methods: {
    setInvocationArrayResults: results,
    _SetOsfControlContainerReadyForCustomFunctions: (functions) => functions.runtimeReady(),
    _GetEnabledFeatures: () => QUICK_RESULTS,
  },
});

export function services(name: string, functions: FunctionHost): ModelObject | null {
  switch (name) {
    case "Microsoft.InternalService.AddinInternalService":
      return addinInternal.of(null);
    case "Microsoft.ExcelServices.CustomFunctions":
      return customFunctions.of(functions);
    default:
      return null;
  }
}
