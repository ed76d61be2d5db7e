/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { judge } from "../../src/judge";
import { assessment, ready } from "./city";
import { deskOf } from "./desk-of";
import { show } from "./show";

jest.setTimeout(60_000);

const judged = { ...ready, result: judge(assessment) };

/** Contrast needs a browser that paints; the rest is structure. */
async function faults(): Promise<string[]> {
  document.title = "IPCITY";
  document.documentElement.lang = "zh-CN";
  const { violations } = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
  return violations.map((fault) => `${fault.id} ${String(fault.nodes[0]?.target)}`);
}

test("axe finds nothing in the way to the gates and in the weights", async () => {
  await show(deskOf(judged), { stored: { tab: "check" } });
  await userEvent.click(screen.getByRole("button", { name: "权重变化的影响" }));
  await userEvent.click(await screen.findByRole("button", { name: "逐个权重的数" }));
  await userEvent.click(screen.getByRole("button", { name: "达到门槛的最省力办法" }));
  await userEvent.selectOptions(await screen.findByRole("combobox", { name: "加一项试算" }), "T5");
  expect(screen.getByRole("slider", { name: /任务 5 / })).toBeInTheDocument();
  expect(await faults()).toEqual([]);
});

test("axe finds nothing in the readings, whatever kind they are of", async () => {
  await show(deskOf(judged), { stored: { tab: "settings" } });
  await userEvent.click(screen.getByRole("button", { name: /^文件未写明之处/ }));
  for (const title of ["总分的权重", "评分的最小分度", "考核验收成绩的口径"]) {
    await userEvent.click(screen.getByRole("button", { name: new RegExp(`^${title}`) }));
  }
  await userEvent.click(await screen.findByRole("radio", { name: /^自定义/ }));
  await userEvent.click(await screen.findByRole("radio", { name: /^主要任务得分/ }));
  expect(screen.getByRole("region", { name: "采用后的变化" })).toBeVisible();
  expect(await faults()).toEqual([]);
});
