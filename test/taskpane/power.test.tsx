/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { PowerChange } from "../../src/live";
import { ready } from "./city";
import { deskOf } from "./desk-of";
import { show } from "./show";

const change: PowerChange = {
  from: true,
  to: false,
  proposed: false,
  step: "0.1",
  lines: [
    { item: "T34", column: "self", score: 5, full: 8, newFull: 2.4, converted: 1.5 },
    { item: "T36", column: "province", score: 2, full: 2, newFull: 4, converted: 4 },
    { item: "T37", column: "self", score: "2分", full: 2, newFull: 4, converted: "2分" },
  ],
  before: 79,
  after: { keep: 75.5, convert: 78.25, clear: 70 },
};

const card = (): HTMLElement => screen.getByRole("region", { name: "执法权变更" });
const lines = (): (string | null)[] =>
  within(card())
    .getAllByRole("row")
    .slice(1)
    .map((row) => row.textContent);

test("what would change is shown before anything is written, for each choice", async () => {
  const desk = await show(deskOf({ ...ready, powerChange: change }));
  expect(card()).toHaveTextContent("执法权由「有」改为「无」，3 格已有得分的分值随之改变");
  expect(card()).toHaveTextContent("变更前总分 79.00");
  expect(lines()).toEqual([
    expect.stringMatching(/^任务 34 .+5\.0 \/ 81\.5 \/ 2\.4$/),
    expect.stringMatching(/^任务 36 .+ 省局2\.0 \/ 24\.0 \/ 4$/),
    expect.stringMatching(/^任务 37 .+2分 \/ 22分 \/ 4$/),
  ]);
  expect(screen.getByRole("radio", { name: /换算.*四舍五入到 0\.1.*总分 78\.25/ })).toBeChecked();
  await userEvent.click(screen.getByRole("radio", { name: /清空.*总分 70\.00/ }));
  expect(lines()[0]).toMatch(/5\.0 \/ 8未填 \/ 2\.4$/);
  await userEvent.click(screen.getByRole("radio", { name: /保留.*总分 75\.50/ }));
  expect(lines()[0]).toMatch(/5\.0 \/ 85\.0 \/ 2\.4$/);
  expect(desk.asked).toEqual([]);
});

test("by keyboard: another choice, carried out; the focus goes on in the pane", async () => {
  const desk = await show(deskOf({ ...ready, powerChange: change }));
  screen.getByRole("radio", { name: /换算/ }).focus();
  await userEvent.click(screen.getByRole("radio", { name: /清空/ }));
  await userEvent.tab();
  expect(screen.getByRole("button", { name: "清空得分" })).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  expect(desk.asked).toEqual(["resolvePower clear"]);
  expect(screen.queryByRole("region", { name: "执法权变更" })).toBeNull();
  expect(screen.getByRole("tabpanel")).toHaveFocus();
});

test("put back", async () => {
  const desk = await show(deskOf({ ...ready, powerChange: change }));
  await userEvent.click(screen.getByRole("button", { name: "改回「有」" }));
  expect(desk.asked).toEqual(["resolvePower revert"]);
});

test("a change in the sheet is announced, and takes no focus", async () => {
  const desk = await show(deskOf(ready), { displayLanguage: "en-US" });
  const focused = document.activeElement;
  act(() => desk.set({ powerChange: change }));
  const told = [...document.querySelectorAll("[aria-live]")].map((region) => region.textContent);
  expect(told).toContain("Enforcement power changed from Yes to No: 3 scores now have another maximum");
  expect(document.activeElement).toBe(focused);
});

test("chosen in the settings: the question gets the focus, and declining leaves everything", async () => {
  const desk = await show(deskOf(ready), { stored: { tab: "settings" } });
  await userEvent.click(screen.getByRole("radio", { name: "无" }));
  expect(desk.asked).toEqual(["choosePower false"]);
  act(() => desk.set({ powerChange: { ...change, proposed: true } }));
  expect(screen.getByRole("heading", { name: /将改变 3 格已有得分的分值/ })).toHaveFocus();
  expect(screen.getByRole("radio", { name: "无" })).toBeDisabled();
  await userEvent.click(screen.getByRole("button", { name: "不改，仍为「有」" }));
  expect(desk.asked.at(-1)).toBe("resolvePower revert");
});

test("axe finds nothing", async () => {
  await show(deskOf({ ...ready, powerChange: change }));
  document.title = "IPCITY";
  document.documentElement.lang = "zh-CN";
  const { violations } = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
