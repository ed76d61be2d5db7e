/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Assessment } from "../../src/assessment";
import { judge } from "../../src/judge";
import { assessment, ready } from "./city";
import { deskOf, type PlainDesk } from "./desk-of";
import { show } from "./show";

async function open(title: string, given: Assessment = assessment): Promise<PlainDesk> {
  const desk = deskOf({ ...ready, assessment: given, result: judge(given) });
  await show(desk, { stored: { tab: "settings" } });
  await userEvent.click(screen.getByRole("button", { name: /^文件未写明之处/ }));
  await userEvent.click(screen.getByRole("button", { name: new RegExp(`^${title}`) }));
  return desk;
}
const written = (desk: PlainDesk): unknown => {
  const last = desk.asked.find((words) => words.startsWith("writeSettings "));
  return last === undefined ? null : JSON.parse(last.slice("writeSettings ".length));
};
const changes = () => within(screen.getByRole("region", { name: "采用后的变化" }));

test("another option shows what it changes before anything is written, and is then written", async () => {
  const desk = await open("无执法权城市的分值分配", {
    ...assessment,
    city: { ...assessment.city, enforcementPower: false },
    settings: { ...assessment.settings, weightsSource: "示例发〔2026〕1号" },
    scores: { ...assessment.scores, T34: { self: 2.4 }, T35: { self: 0.6 } },
  });
  await userEvent.click(await screen.findByRole("radio", { name: /^第34、35项取整/ }));
  expect(changes().getByText(/^总分由 \d+\.\d\d 变为 \d+\.\d\d。$/)).toBeVisible();
  expect(changes().getByText(/^增加错误「得分超出分值」1 处：任务 34。$/)).toBeVisible();
  expect(desk.asked).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "采用" }));
  expect(written(desk)).toMatchObject({ "no-enforcement-split": "O3" });
  expect(screen.queryByRole("region", { name: "采用后的变化" })).toBeNull();
});

test("where nothing changes it says so, and the default is written as a blank cell", async () => {
  const desk = await open("经费类指标的时间段", {
    ...assessment,
    dates: {},
    settings: { ...assessment.settings, "money-window": "behaviour" },
  });
  expect(await screen.findByRole("radio", { name: /1月1日至申报日\s*现用/ })).toBeChecked();
  await userEvent.click(screen.getByRole("radio", { name: /^上一年度全年/ }));
  expect(changes().getByText("没有变化。")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "采用" }));
  expect(written(desk)).not.toHaveProperty("money-window");
});

test("leaving a choice writes nothing", async () => {
  const desk = await open("恰好60分、70分的归属");
  await userEvent.click(await screen.findByRole("radio", { name: /^归较低一档/ }));
  await userEvent.click(screen.getByRole("button", { name: "不采用" }));
  expect(screen.getByRole("radio", { name: /^归较高一档/ })).toBeChecked();
  expect(desk.asked).toEqual([]);
});

test("a number out of its range counts for nothing; one within it is shown, then written", async () => {
  const desk = await open("评分的最小分度");
  const field = await screen.findByRole("spinbutton", { name: "取值（0.01 至 1）" });
  fireEvent.change(field, { target: { value: "2" } });
  expect(field).toHaveAttribute("aria-invalid", "true");
  expect(screen.queryByRole("region", { name: "采用后的变化" })).toBeNull();
  fireEvent.change(field, { target: { value: "0.5" } });
  expect(field).toHaveAttribute("aria-invalid", "false");
  await userEvent.click(screen.getByRole("button", { name: "采用" }));
  expect(written(desk)).toMatchObject({ "score-step": 0.5 });
});

describe("weights", () => {
  test("examples are marked, and choosing one takes the document's number away", async () => {
    const desk = await open("总分的权重", {
      ...assessment,
      settings: { ...assessment.settings, weightsSource: "示例发〔2026〕1号" },
    });
    expect(await screen.findByRole("radio", { name: /^自定义，注明依据文号\s*现用/ })).toBeChecked();
    expect(screen.getAllByRole("radio", { name: /示例，非官方/ })).toHaveLength(3);
    await userEvent.click(screen.getByRole("radio", { name: /^示例：客观50%/ }));
    expect(changes().getByText("依据文号将清空，结果注明「按示例权重估算」。")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "采用" }));
    expect(written(desk)).toMatchObject({
      weights: { objective: 0.5, tasks: 0.5, innovation: "bonus" },
      weightsSource: null,
    });
  });

  test("own weights with their document; the total stays an estimate until it is named", async () => {
    const desk = await open("总分的权重");
    expect(screen.getByText("按示例权重估算")).toBeVisible();
    await userEvent.click(await screen.findByRole("radio", { name: /^自定义/ }));
    fireEvent.change(screen.getByRole("spinbutton", { name: "客观实力权重" }), { target: { value: "0.3" } });
    expect(screen.getByText("各权重合计 0.9，不是 1。")).toBeVisible();
    fireEvent.change(screen.getByRole("spinbutton", { name: "主要任务权重" }), { target: { value: "0.7" } });
    expect(screen.getByText("各权重合计 1。")).toBeVisible();
    await userEvent.type(screen.getByRole("textbox", { name: "权重依据文号" }), "示例发2号");
    expect(changes().getByText(/以“示例发2号”为依据/)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "采用" }));
    expect(written(desk)).toMatchObject({
      weights: { objective: 0.3, tasks: 0.7, innovation: "bonus" },
      weightsSource: "示例发2号",
    });
  });

  test("innovation: the total over every share that it may take, before one is chosen", async () => {
    await open("工作创新得分的用法");
    expect(
      await screen.findByRole("img", { name: /^总分随创新权重变化的图。.*现在作为加分直接相加：总分/ }),
    ).toBeVisible();
    expect(screen.getByText(/^官方权重没有公布。图中创新权重由 0.00 变到 0.20/)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "逐个权重的数" }));
    expect(within(screen.getByRole("table")).getAllByRole("row")).toHaveLength(10);
  });

  test("innovation weighed instead of added", async () => {
    const desk = await open("工作创新得分的用法");
    await userEvent.click(await screen.findByRole("radio", { name: /^折成百分制/ }));
    fireEvent.change(screen.getByRole("spinbutton", { name: "工作创新权重" }), { target: { value: "0.2" } });
    expect(changes().getByText(/^总分由/)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "采用" }));
    expect(written(desk)).toMatchObject({ weights: { objective: 0.4, tasks: 0.6, innovation: 0.2 } });
  });
});
