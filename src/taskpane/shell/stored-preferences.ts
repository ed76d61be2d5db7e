import { memoryPreferences, type Preferences } from "./preferences";

const CONTAINER = "ipcity";

/**
 * Preferences that outlive the pane, in the browser's storage. The library comes in a chunk of its own; where the
 * browser refuses storage to an embedded page, they last as long as the pane.
 */
export async function storedPreferences(): Promise<Preferences> {
  if (!storageWorks()) return memoryPreferences();
  const { Storage, StorageType } = await import("@microsoft/office-js-helpers");
  const store = new Storage<string>(CONTAINER, StorageType.LocalStorage);
  return {
    get: (key) => store.get(key) ?? null,
    set: (key, value) => {
      store.set(key, value);
    },
  };
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
