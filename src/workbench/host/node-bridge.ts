/**
 * Microsoft's own Excel client in Node, talking to a host: what a test calls is what the add-in calls.
 * The client's script is evaluated in the caller's realm, so that its arrays and errors are the caller's.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { FUniver } from "@univerjs/core/facade";
import { openEngine } from "../engine";
import { createHost, type HostOptions, type WorkbookHost } from "./host";
import { createOffice } from "./office-globals";

const CLIENT = "node_modules/@microsoft/office-js/dist/excel-win32-16.01.debug.js";

export interface OpenOptions extends HostOptions {
  /** An engine of one's own; without one a new headless workbook is made, and closed with the bridge. */
  readonly api?: FUniver;
  readonly locale?: string;
  /** Name of the first sheet of a new workbook. */
  readonly sheetName?: string;
  /** Puts Excel, Office, OfficeExtension and CustomFunctions on globalThis until `close`. */
  readonly installGlobals?: boolean;
}

export interface OpenOffice {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly host: WorkbookHost;
  /** The host again, by the name of what a test uses it for. */
  readonly controls: WorkbookHost;
  readonly api: FUniver;
  /** To be awaited, as `afterAll` does with what it is given. */
  close(): Promise<void>;
}

interface BridgeMessage {
  readonly id: number;
  readonly message: { readonly body: unknown };
}

interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?(text: string): void;
}

type Client = Pick<OpenOffice, "Excel" | "Office" | "OfficeExtension" | "CustomFunctions">;

/** Where the client keeps the switch by which it refuses what lies above the requirement sets. */
interface Checking {
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
}

/** Shared runtime (1) with custom functions (2). */
const SHARED_RUNTIME = 3;
const KEPT_BY_JEST = Symbol.for("$$jest-protect-from-deletion");
const PUT_OFF_MS = 15;
const MessageType = { response: 2, push: 3 } as const;

/** The client posts here and is called back here; it numbers its messages. */
function createBridge(host: WorkbookHost): { bridge: NativeBridge; stop: () => void } {
  const bridge: NativeBridge = {
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as BridgeMessage;
      void host.execute(JSON.stringify(message.body)).then((body) => {
        const answer = { statusCode: 200, headers: {}, body: JSON.parse(body) as unknown };
        bridge.onMessageFromHost?.(JSON.stringify({ id, type: MessageType.response, message: answer }));
      });
    },
  };
  const stop = host.onEvents((entries) => {
    bridge.onMessageFromHost?.(JSON.stringify({ type: MessageType.push, message: { entries } }));
  });
  return { bridge, stop };
}

/** What a page would offer the script: the least it asks for. */
function createPage(bridge: NativeBridge, office: object, customFunctions: object): Record<string, unknown> {
  const page: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    CustomFunctions: customFunctions,
    CustomFunctionMappings: {},
    Promise,
    // A shared runtime with custom functions, in a document that is complete: the script starts it at once.
    OSF: { _OfficeAppFactory: { getHostInfo: () => ({ flags: SHARED_RUNTIME, hostPlatform: "win32" }) } },
    document: { readyState: "complete", addEventListener: () => undefined },
    location: { href: "https://localhost/", search: "", protocol: "https:", origin: "https://localhost" },
    navigator: { userAgent: "" },
    addEventListener: () => undefined,
  };
  // The script puts an Office of its own in place of the page's: ours stands before it.
  const ours = Object.getOwnPropertyDescriptors(office);
  let shown = office;
  Object.defineProperty(page, "Office", {
    get: () => shown,
    set: (theirs: object) => (shown = theirs === shown ? shown : (Object.create(theirs, ours) as object)),
  });
  page.window = page;
  page.self = page;
  return page;
}

/** The script's globals are the page's: whatever it declares lands there, whatever it lacks is undefined. */
function evaluateClient(page: Record<string, unknown>): Client {
  const scope = new Proxy(page, {
    has: (target, name) => name in target || !(name in globalThis),
  });
  const source = readFileSync(path.resolve(CLIENT), "utf8");
  new Function("scope", `with (scope) {\n${source}\n}`)(scope);
  return page as unknown as Client;
}

function installOn(target: Record<string, unknown>, globals: Readonly<Record<string, unknown>>): () => void {
  const before = Object.keys(globals).map((name) => [name, target[name]] as const);
  // Jest empties what a test put on globalThis, while the client's timers still use it; none named means all kept.
  for (const value of Object.values(globals))
    Reflect.defineProperty(value as object, KEPT_BY_JEST, { value: [] });
  Object.assign(target, globals);
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) delete target[name];
      else target[name] = value;
    }
  };
}

/** Opens a workbook with Microsoft's client on it. One for a test file is enough; close it at the end. */
export async function openOffice(options: OpenOptions = {}): Promise<OpenOffice> {
  const engine = options.api ? null : await openEngine(options.sheetName);
  const api = options.api ?? engine?.api;
  if (!api) throw new Error("There is no engine.");
  const host = createHost(api, options);
  const { bridge, stop } = createBridge(host);
  const { office, customFunctions } = createOffice(host.requirementSets, options.locale ?? "zh-CN");
  const { Excel, Office, OfficeExtension, CustomFunctions } = evaluateClient(
    createPage(bridge, office, customFunctions),
  );
  (OfficeExtension as unknown as Checking).CommonUtility._doApiNotSupportedCheck = true;
  const opened = { Excel, Office, OfficeExtension, CustomFunctions };
  const remove = options.installGlobals
    ? installOn(globalThis as unknown as Record<string, unknown>, opened)
    : () => undefined;
  return {
    ...opened,
    host,
    controls: host,
    api,
    async close() {
      remove();
      // What the engine is still at, or has put off for a moment, would otherwise find it gone.
      await Promise.allSettled([host.settled()]);
      await new Promise((resolve) => setTimeout(resolve, PUT_OFF_MS));
      stop();
      host.dispose();
      engine?.dispose();
    },
  };
}
