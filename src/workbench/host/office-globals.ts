/** The part of `Office` that office.js itself would bring in a page: requirement sets, actions, readiness. */

type Handler = (...args: unknown[]) => unknown;

/** Functions by name, as `Office.actions.associate` and `CustomFunctions.associate` keep them. */
class Association {
  readonly mappings: Record<string, Handler> = {};
  private readonly handlers: (() => void)[] = [];

  associate(name: string | Record<string, Handler>, handler?: Handler): void {
    const given = typeof name === "string" ? { [name]: handler } : name;
    for (const [key, value] of Object.entries(given)) if (value) this.mappings[key.toUpperCase()] = value;
    for (const changed of this.handlers) changed();
  }

  onchange(handler: () => void): void {
    this.handlers.push(handler);
  }
}

interface Associating {
  readonly _association: Association;
  associate(name: string | Record<string, Handler>, handler?: Handler): void;
}

function associating(): Associating {
  const _association = new Association();
  return { _association, associate: (name, handler) => _association.associate(name, handler) };
}

const parts = (version: string): [number, number] => {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return [major, minor];
};

export function createOffice(
  sets: Readonly<Record<string, string>>,
  locale: string,
): { office: object; customFunctions: Associating } {
  const isSetSupported = (name: string, version: string | number = "1.1"): boolean => {
    const claimed = sets[name];
    if (claimed === undefined) return false;
    const [major, minor] = parts(claimed);
    const [wantedMajor, wantedMinor] = parts(String(version));
    return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
  };
  const info = { host: "Excel", platform: "PC" };
  const office = {
    HostType: { Excel: "Excel" },
    PlatformType: { PC: "PC", OfficeOnline: "OfficeOnline", Mac: "Mac" },
    StartupBehavior: { none: "None", load: "Load" },
    VisibilityMode: { hidden: "Hidden", taskpane: "Taskpane" },
    context: {
      ...info,
      contentLanguage: locale,
      displayLanguage: locale,
      requirements: { isSetSupported },
      officeTheme: undefined,
    },
    actions: associating(),
    onReady: async (callback?: (given: typeof info) => void): Promise<typeof info> => {
      callback?.(info);
      return info;
    },
  };
  return { office, customFunctions: associating() };
}
