/**
 * When to ask Office for its look again. Excel raises no event for it (`OfficeThemeChanged` is Outlook's), so it is
 * asked whenever somebody turns to the pane, and when the system changes its colours.
 */
const QUERIES = ["(forced-colors: active)", "(prefers-color-scheme: dark)"];
const TURNING_TO = ["focus", "pageshow"] as const;

/** Calls `ask` at each such moment; returns how to stop. */
export function followTheme(ask: () => void): () => void {
  const queries = QUERIES.map((query) => window.matchMedia(query));
  queries.forEach((query) => query.addEventListener("change", ask));
  TURNING_TO.forEach((event) => window.addEventListener(event, ask));
  document.addEventListener("visibilitychange", ask);
  document.documentElement.addEventListener("mouseenter", ask);
  return () => {
    queries.forEach((query) => query.removeEventListener("change", ask));
    TURNING_TO.forEach((event) => window.removeEventListener(event, ask));
    document.removeEventListener("visibilitychange", ask);
    document.documentElement.removeEventListener("mouseenter", ask);
  };
}
