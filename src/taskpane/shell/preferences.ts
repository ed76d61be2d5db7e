/** A user's own habits (language, last tab). They belong to the person, not to the workbook. */
export interface Preferences {
  get(key: PreferenceKey): string | null;
  set(key: PreferenceKey, value: string): void;
}

export type PreferenceKey =
  "language" | "tab" | "severities" | "effort" | "reviewer" | "expert" | "reviewItem";

/** Kept until the pane is closed; used where nothing that lasts is given. */
export function memoryPreferences(initial: Partial<Record<PreferenceKey, string>> = {}): Preferences {
  const values = new Map<string, string>(Object.entries(initial));
  return {
    get: (key) => values.get(key) ?? null,
    set: (key, value) => {
      values.set(key, value);
    },
  };
}
