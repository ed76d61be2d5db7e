/** @jest-environment jsdom */
import { storedPreferences } from "../../src/taskpane/shell/stored-preferences";

afterEach(() => {
  jest.restoreAllMocks();
  window.localStorage.clear();
});

it("keeps a preference for the next pane", async () => {
  const first = await storedPreferences();
  expect(first.get("language")).toBeNull();
  first.set("language", "en");
  expect((await storedPreferences()).get("language")).toBe("en");
});

it("lasts as long as the pane where the browser refuses storage", async () => {
  jest.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
    throw new DOMException("denied", "SecurityError");
  });
  const preferences = await storedPreferences();
  preferences.set("tab", "check");
  expect(preferences.get("tab")).toBe("check");
});
