/** The shared runtime's own requests: is the pane to be seen, is the add-in to be started with the workbook. */
import type { Arguments } from "./protocol/arguments";
import { apiNotFound } from "./protocol/errors";
import { interpret, References } from "./protocol/interpreter";
import { ModelClass, type ModelObject } from "./protocol/schema";
import { PathType, type RequestBody } from "./protocol/wire";

const NAMESPACE = "Microsoft.AppRuntime.";

export type RuntimeState = "Inactive" | "Background" | "Visible";

export interface Runtime {
  state: RuntimeState;
  startState: RuntimeState;
  onVisibility(visible: boolean): void;
}

const asState = (args: Arguments): RuntimeState => args.text(0) as RuntimeState;

const appRuntimeService = new ModelClass<Runtime>({
  name: "AppRuntimeService",
  methods: {
    getAppRuntimeState: (runtime) => runtime.state,
    setAppRuntimeState(runtime, args) {
      runtime.state = asState(args);
      runtime.onVisibility(runtime.state === "Visible");
    },
  },
});

const persistenceService = new ModelClass<Runtime>({
  name: "AppRuntimePersistenceService",
  methods: {
    getAppRuntimeStartState: (runtime) => runtime.startState,
    setAppRuntimeStartState: (runtime, args) => void (runtime.startState = asState(args)),
  },
});

function service(name: string, runtime: Runtime): ModelObject | null {
  if (name === `${NAMESPACE}AppRuntimeService`) return appRuntimeService.of(runtime);
  return name === `${NAMESPACE}AppRuntimePersistenceService` ? persistenceService.of(runtime) : null;
}

/** Answers a request that concerns the runtime and not the workbook; null for any other. */
export async function answerRuntime(text: string, runtime: Runtime): Promise<string | null> {
  if (!text.includes(NAMESPACE)) return null;
  const body = JSON.parse(text) as RequestBody;
  const concerns = Object.values(body.ObjectPaths).some(
    ({ ObjectPathType, Name }) => ObjectPathType === PathType.service && Name.startsWith(NAMESPACE),
  );
  if (!concerns) return null;
  const response = await interpret(
    {
      references: new References(),
      root: () => {
        throw apiNotFound("AppRuntime", "root");
      },
      service: (name) => service(name, runtime),
      settle: () => Promise.resolve(),
      step: (run) => run(),
    },
    body,
  );
  return JSON.stringify(response);
}
