/** @jest-environment jsdom */
import { storedPreferences } from "../../src/taskpane/shell/stored-preferences";

/** The library arrives in a chunk of its own. */
const stored = async (): Promise<void> => {
  while (window.localStorage.getItem("@ipcity/language") === null)
    await new Promise((resolve) => setTimeout(resolve, 5));
};

afterEach(() => {
  jest.restoreAllMocks();
  window.localStorage.clear();
});

it("keeps a preference for the next pane", async () => {
  const first = storedPreferences();
  expect(first.get("language")).toBeNull();
  first.set("language", "en");
  expect(first.get("language")).toBe("en");
  await stored();
  expect(storedPreferences().get("language")).toBe("en");
});

it("takes what is damaged for nothing", () => {
  window.localStorage.setItem("@ipcity/language", "{");
  window.localStorage.setItem("@ipcity/tab", "7");
  expect([storedPreferences().get("language"), storedPreferences().get("tab")]).toEqual([null, null]);
});

it("lasts as long as the pane where the browser refuses storage", () => {
  jest.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
    throw new DOMException("denied", "SecurityError");
  });
  const preferences = storedPreferences();
  preferences.set("tab", "check");
  expect(preferences.get("tab")).toBe("check");
});
