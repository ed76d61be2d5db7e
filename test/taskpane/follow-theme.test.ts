/** @jest-environment jsdom */
import { followTheme } from "../../src/taskpane/shell/follow-theme";

const media = new Map<string, EventTarget>();
beforeAll(() => {
  window.matchMedia = (query: string) => {
    const target = media.get(query) ?? new EventTarget();
    media.set(query, target);
    return target as MediaQueryList;
  };
});

const moments: readonly [string, () => void][] = [
  ["the pane is turned to", () => void window.dispatchEvent(new Event("focus"))],
  ["the pane is shown again", () => void document.dispatchEvent(new Event("visibilitychange"))],
  ["the pointer comes in", () => void document.documentElement.dispatchEvent(new Event("mouseenter"))],
  ["the page comes back", () => void window.dispatchEvent(new Event("pageshow"))],
  ["colours are forced", () => void media.get("(forced-colors: active)")?.dispatchEvent(new Event("change"))],
  [
    "the system turns dark",
    () => void media.get("(prefers-color-scheme: dark)")?.dispatchEvent(new Event("change")),
  ],
];

test.each(moments)("Office is asked for its look when %s, until nobody wants to know", (_when, happens) => {
  const ask = jest.fn();
  const stop = followTheme(ask);
  happens();
  expect(ask).toHaveBeenCalledTimes(1);
  stop();
  happens();
  expect(ask).toHaveBeenCalledTimes(1);
});
