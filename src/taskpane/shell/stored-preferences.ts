import { memoryPreferences, type PreferenceKey, type Preferences } from "./preferences";

const CONTAINER = "ipcity";

/** The keys as the library writes them; a test holds the two together. */
const scoped = (key: PreferenceKey): string => `@${CONTAINER}/${key}`;

/**
 * Preferences that outlive the pane, kept with the library's `Storage`. It comes in a chunk of its own that is fetched
 * for the first change; reading does without it, since the first screen asks for the language. Where the browser
 * refuses storage to an embedded page, preferences last as long as the pane.
 */
export function storedPreferences(): Preferences {
  if (!storageWorks()) return memoryPreferences();
  const changed = memoryPreferences();
  return {
    get: (key) => changed.get(key) ?? read(key),
    set: (key, value) => {
      changed.set(key, value);
      void store(key, value);
    },
  };
}

async function store(key: PreferenceKey, value: string): Promise<void> {
  const { Storage, StorageType } = await import("@microsoft/office-js-helpers");
  new Storage<string>(CONTAINER, StorageType.LocalStorage).set(key, value);
}

function read(key: PreferenceKey): string | null {
  try {
    const value: unknown = JSON.parse(window.localStorage.getItem(scoped(key)) ?? "null");
    return typeof value === "string" ? value : null;
  } catch {
    // Somebody else's, or damaged: as if nothing were stored.
    return null;
  }
}

/** Reading `localStorage` throws where third-party storage is blocked. */
function storageWorks(): boolean {
  try {
    window.localStorage.getItem(CONTAINER);
    return true;
  } catch {
    return false;
  }
}
