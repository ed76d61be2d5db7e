/**
 * What Excel for Windows puts into an add-in's page before office.js: `window.external`.
 * It must run in the page's own realm, because the client tells arrays and errors by their constructor.
 */
import { DocumentSettings } from "./document-settings";
import { REQUIREMENT_SETS } from "./requirement-sets";
import { answerRuntime, type Runtime } from "./runtime-service";
import type { OfficeHost, RichEvent } from "./types";

export interface SeamOptions {
  /** Language of the office program's surface; zh-CN without it. */
  readonly language?: string;
  readonly theme?: () => OfficeLook;
  readonly requirementSets?: Readonly<Record<string, string>>;
  /** Whether the pane is seen when the add-in starts; it is, without this. */
  readonly visible?: boolean;
  /** The add-in asks for its pane to be shown or hidden. */
  readonly onVisibility?: (visible: boolean) => void;
}

export interface PageSeam {
  /** The pane was shown or hidden by a person. */
  visibilityChanged(visible: boolean): void;
  themeChanged(): void;
  /** Presses a ribbon button; resolves when the add-in says that the command is completed. */
  runCommand(name: string): Promise<void>;
  /** The page is about to go: no further events. */
  dispose(): void;
}

const Method = { executeRichApi: 93, commandCompleted: 94 } as const;
const EventId = { themeChanged: 9, richApi: 33, command: 39 } as const;
const VISIBILITY_CHANGED = 65_539;
const RICH_EVENT_CATEGORY = 65_536;
/** The client's code for what the program cannot do. */
const NO_CAPABILITY = 7000;
const EXCEL = 1;
const READ_WRITE = 3;
const DOCUMENT_OPENED = 2;
const CONTAINER_LEVEL = 1;
/** Shared runtime (1) with custom functions (2). */
const HOST_FLAGS = 3;

/** The looks that Office offers; light is what it calls colourful. */
export type OfficeLook = "light" | "white" | "dark" | "black";

const THEMES = {
  light: {
    bodyBackgroundColor: 0xf3f2f1,
    bodyForegroundColor: 0x252423,
    controlBackgroundColor: 0xffffff,
    controlForegroundColor: 0x252423,
  },
  white: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x252423,
    controlBackgroundColor: 0xffffff,
    controlForegroundColor: 0x252423,
  },
  black: {
    bodyBackgroundColor: 0x0a0a0a,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x000000,
    controlForegroundColor: 0xffffff,
  },
  dark: {
    bodyBackgroundColor: 0x1f1f1f,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x2b2b2b,
    controlForegroundColor: 0xffffff,
  },
} as const satisfies Record<OfficeLook, unknown>;

/** The client takes its answers from COM, where an array is something that can be turned into one. */
interface SafeArray {
  toArray(): unknown[];
  dimensions(): number;
}
const safeArray = (values: unknown[]): SafeArray => ({ toArray: () => values, dimensions: () => 1 });

type Callback = (answer: unknown) => void;
type Handler = (eventId: number, payload: unknown) => void;

let pages = 0;

class Seam implements PageSeam {
  private readonly handlers = new Map<number, Handler[]>();
  private readonly commands = new Map<string, () => void>();
  private readonly settings: DocumentSettings;
  private readonly stop: () => void;
  private readonly runtime: Runtime;
  private readonly instance = `ipcity-${Date.now().toString(36)}-${pages++}`;
  private nextCommand = 1;

  constructor(
    private readonly host: OfficeHost,
    private readonly options: SeamOptions,
  ) {
    this.settings = new DocumentSettings(host);
    void this.settings.load();
    this.stop = host.onEvents((events) => this.push(events));
    this.runtime = {
      state: options.visible === false ? "Background" : "Visible",
      startState: "Inactive",
      onVisibility: (visible) => {
        options.onVisibility?.(visible);
        this.tellVisibility(visible);
      },
    };
  }

  private push(events: readonly RichEvent[]): void {
    // Copied: the host may live in another frame, whose arrays are not this one's.
    const payload = safeArray(events.map((event) => [...event]));
    for (const handler of this.handlers.get(EventId.richApi) ?? []) handler(EventId.richApi, payload);
  }

  private tellVisibility(visible: boolean): void {
    const args = JSON.stringify({ visibility: visible ? "Visible" : "Hidden" });
    this.push([[RICH_EVENT_CATEGORY, VISIBILITY_CHANGED, "", args]]);
  }

  visibilityChanged(visible: boolean): void {
    this.runtime.state = visible ? "Visible" : "Background";
    this.tellVisibility(visible);
  }

  themeChanged(): void {
    for (const handler of this.handlers.get(EventId.themeChanged) ?? [])
      handler(EventId.themeChanged, safeArray([]));
  }

  runCommand(name: string): Promise<void> {
    const id = `command-${this.nextCommand++}`;
    const event = JSON.stringify({ source: { id: name } });
    return new Promise((resolve) => {
      this.commands.set(id, resolve);
      for (const handler of this.handlers.get(EventId.command) ?? []) {
        handler(EventId.command, safeArray([id, name, event]));
      }
    });
  }

  dispose(): void {
    this.stop();
    this.handlers.clear();
  }

  private async executeRichApi(params: readonly unknown[], callback: Callback): Promise<void> {
    const text = String((params[0] as readonly unknown[])[4]);
    const body = (await answerRuntime(text, this.runtime)) ?? (await this.host.execute(text));
    callback(safeArray([0, [200, [], body]]));
  }

  private execute(id: number, params: readonly unknown[], callback: Callback): void {
    if (id === Method.executeRichApi) {
      void this.executeRichApi(params, callback);
      return;
    }
    if (id !== Method.commandCompleted) {
      callback(safeArray([NO_CAPABILITY]));
      return;
    }
    this.commands.get(String(params[0]))?.();
    this.commands.delete(String(params[0]));
    callback(safeArray([0]));
  }

  private readonly context = {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => "ipcity",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => this.options.language ?? "zh-CN",
    GetAppDataLocale: () => this.options.language ?? "zh-CN",
    GetDocUrl: () => "",
    GetAppCapabilities: () => READ_WRITE,
    GetActivationMode: () => DOCUMENT_OPENED,
    GetControlIntegrationLevel: () => CONTAINER_LEVEL,
    GetSolutionToken: () => "",
    GetCorrelationId: () => this.instance,
    // The client keeps settings in sessionStorage under this id: a new page must not find an old one's.
    GetInstanceId: () => this.instance,
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(this.options.requirementSets ?? REQUIREMENT_SETS),
    GetDialogRequirementMatrix: () => "{}",
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => "16.0.19000.20000",
    GetFeaturesForSolution: () => "{}",
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => JSON.stringify(THEMES[this.options.theme?.() ?? "light"]),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => this.settings.read(keys, values),
      Write: (keys: string[], values: string[]) => this.settings.write(keys, values),
    }),
  };

  /** What the client finds as `window.external`. */
  readonly external = {
    GetHostInfo: () =>
      `Excel|Win32|16.01|${this.options.language ?? "zh-CN"}|${this.instance}|||${HOST_FLAGS}`,
    GetLoggingAllowed: () => false,
    GetContext: () => this.context,
    Execute: (id: number, params: readonly unknown[], callback: Callback) =>
      this.execute(id, params, callback),
    RegisterEvent: (id: number, _target: string, handler: Handler, callback: Callback) => {
      this.handlers.set(id, [...(this.handlers.get(id) ?? []), handler]);
      callback(0);
    },
    UnregisterEvent: (id: number, _target: string, callback: Callback) => {
      this.handlers.delete(id);
      callback(0);
    },
  };
}

/** Must be called before office.js is loaded. */
export function installPageSeam(page: Window, host: OfficeHost, options: SeamOptions = {}): PageSeam {
  const seam = new Seam(host, options);
  Object.defineProperty(page, "external", { value: seam.external, configurable: true, writable: true });
  return seam;
}
