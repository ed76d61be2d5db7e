/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { ReactElement } from "react";
import { Pane, type ThemeName } from "../../src/taskpane/pane";
import { ready, rules } from "./city";
import { deskOf } from "./desk-of";
import { show } from "./show";

// Every card of a tab, one after the other.
jest.setTimeout(60_000);

/** Contrast needs a browser that paints; the rest is structure. */
async function faults(): Promise<string[]> {
  document.title = "IPCITY";
  document.documentElement.lang = "zh-CN";
  const { violations } = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
  return violations.map((fault) => `${fault.id} ${String(fault.nodes[0]?.target)}`);
}

describe("axe finds nothing", () => {
  test.each(["fill", "check", "settings"])("in the tab %s", async (tab) => {
    await show(deskOf(ready), { stored: { tab } });
    for (const closed of screen.queryAllByRole("button", { expanded: false })) await userEvent.click(closed);
    expect(await faults()).toEqual([]);
  });

  test("on the first run and outside Excel", async () => {
    const desk = deskOf();
    desk.insertOutcomes.push({ kind: "name-taken", names: ["附件1"] });
    await show(desk);
    await userEvent.click(screen.getByRole("button", { name: "插入官方表格" }));
    expect(await faults()).toEqual([]);
    act(() => desk.set({ phase: "no-host" }));
    expect(await faults()).toEqual([]);
  });
});

describe("keyboard alone", () => {
  test("tabs are one stop, and arrows move between them", async () => {
    await show(deskOf(ready));
    await userEvent.tab();
    expect(screen.getByRole("tab", { name: "填报" })).toHaveFocus();
    await userEvent.keyboard("{ArrowRight}");
    expect(screen.getByRole("tab", { name: /检查/ })).toHaveFocus();
    expect(screen.getByRole("tab", { name: /检查/ })).toHaveAttribute("aria-selected", "true");
    await userEvent.keyboard("{End}");
    expect(screen.getByRole("tab", { name: "设置" })).toHaveFocus();
    await userEvent.keyboard("{ArrowRight}");
    expect(screen.getByRole("tab", { name: "填报" })).toHaveFocus();
  });

  test("from the tabs to the first gap and to its cell", async () => {
    const desk = await show(deskOf(ready));
    await userEvent.tab();
    await userEvent.tab();
    expect(screen.getByRole("button", { name: "更改身份" })).toHaveFocus();
    await userEvent.tab();
    expect(screen.getByRole("tabpanel")).toHaveFocus();
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    expect(desk.asked).toEqual(["goTo O5"]);
  });
});

describe("themes", () => {
  test("Office changes its look while the pane is open: the pane follows", async () => {
    const desk = deskOf(ready);
    const pane = (theme: ThemeName): ReactElement => (
      <Pane desk={desk} theme={theme} loadRules={() => Promise.resolve(rules)} />
    );
    const background = (): string | undefined =>
      [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .map((rule) => /--colorNeutralBackground1: ?(#\w+)/.exec(rule.cssText)?.[1])
        .find((color) => color !== undefined);
    const view = render(pane("light"));
    await act(() => Promise.resolve());
    expect(background()).toBe("#ffffff");
    view.rerender(pane("dark"));
    expect(background()).toBe("#292929");
  });

  const themes: readonly ThemeName[] = ["light", "white", "dark", "black", "contrast"];
  test.each(themes)("%s renders, and says everything in words", async (theme) => {
    await show(deskOf(ready), { theme });
    expect(screen.getByText("1 项未达")).toBeVisible();
  });
});
