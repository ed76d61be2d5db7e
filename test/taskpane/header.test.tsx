/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import type { GateResult, Outcome, Result } from "../../src/assessment";
import { totalText } from "../../src/taskpane/model/numbers";
import { assessment, ready, result } from "./city";
import { deskOfResult, type PlainDesk } from "./desk-of";
import { low, show } from "./show";

const deskWith = (change: Partial<Result>, rest = {}): PlainDesk =>
  deskOfResult(assessment, { ...result, ...change }, { ...ready, result: { ...result, ...change }, ...rest });

const gatesWith = (id: string, change: Partial<GateResult>): readonly GateResult[] =>
  result.gates.map((gate) => (gate.id === id ? { ...gate, ...change } : gate));

const header = (): HTMLElement => screen.getByLabelText("得分与门槛");
function row(label: string): HTMLElement {
  const found = within(header()).getByText(label).closest("li");
  if (!found) throw new Error(`no row ${label}`);
  return found;
}

describe("gates", () => {
  const words: readonly [Outcome, string][] = [
    ["met", "达到"],
    ["not-met", "未达到"],
    ["undetermined", "待定"],
    ["manual", "需人工"],
  ];

  test.each(words)("%s has a word and a shape of its own", async (outcome, word) => {
    await show(deskWith({ gates: gatesWith("18.9a", { outcome }) }));
    const gate = row("客观实力达到 60");
    expect(within(gate).getByText(word)).toBeVisible();
    expect(gate.querySelector("svg")?.getAttribute("data-shape")).toBe(outcome);
  });

  test("what is short is told in points, upwards", async () => {
    await show(
      deskWith({
        total: { score: 79.996, worst: 79.996, best: 79.996, official: true },
        gates: gatesWith("18.9b", { outcome: "not-met", flag: "boundary" }),
      }),
    );
    const gate = row("总体得分达到 80");
    expect(gate).toHaveTextContent("还差 0.01");
    expect(gate).toHaveTextContent("临界");
    expect(header().querySelector("[data-testid=total]")).toHaveTextContent("79.996");
  });

  test.each([
    ["cancelled", "60 分以下", "not-met"],
    ["new-round", "60—70 分", "settled"],
    ["cultivation", "70 分以上", "met"],
    ["undetermined", "待定", "undetermined"],
  ])("band %s", async (outcome, word, shape) => {
    await show(deskWith({ band: { outcome, flag: null } }));
    const band = row("第十四条档次");
    expect(within(band).getByText(word)).toBeVisible();
    expect(band.querySelector("svg")?.getAttribute("data-shape")).toBe(shape);
  });

  test("the two halves of one item of Art. 18 count once", async () => {
    await show(deskWith({}));
    expect(row("第十八条各项")).toHaveTextContent("达到 4/9");
    expect(row("第十八条各项")).toHaveTextContent("1 项未达");
  });
});

describe("sections and band", () => {
  const line = (): HTMLElement => within(header()).getByLabelText("各部分得分");

  test("the low pane's header shows what each section has, and the band", async () => {
    await show(deskWith({ band: { outcome: "cultivation", flag: null } }), { height: low });
    const { objective, tasks, innovation } = result.sections;
    for (const sum of [objective, tasks, innovation])
      expect(line()).toHaveTextContent((sum?.score ?? NaN).toFixed(2));
    expect(line()).toHaveTextContent("档次70 分以上");
  });

  test("in the full header the band stands in its own row alone", async () => {
    await show(deskWith({}));
    expect(line()).toHaveTextContent("客观");
    expect(line()).not.toHaveTextContent("档次");
  });
});

describe("total", () => {
  test("says that example weights are an estimate, until a document is named", async () => {
    await show(deskWith({}));
    expect(within(header()).getByText("按示例权重估算")).toBeVisible();
  });

  test("an official total is not called an estimate", async () => {
    await show(deskWith({ total: { score: 81, worst: 81, best: 84, official: true } }));
    expect(within(header()).queryByText("按示例权重估算")).toBeNull();
  });

  test("worst stands only where it differs", async () => {
    await show(deskWith({ total: { score: 70, worst: 60, best: 80, official: true } }));
    expect(header()).toHaveTextContent("最低 60.00");
    expect(header()).toHaveTextContent("最高 80.00");
  });

  test("worst that repeats the total is left out", async () => {
    await show(deskWith({}));
    expect(header()).not.toHaveTextContent("最低");
  });

  test("the axis runs from 0 to the highest total, with the marks of the rulebook", async () => {
    await show(deskWith({ total: { score: 79, worst: 79, best: 87.6, official: false } }));
    expect(
      screen.getByRole("img", { name: "总分 79.00，最高可到 87.60，满分 110；门槛在 60、70、80" }),
    ).toBeVisible();
  });

  test("a programme without points shows no total", async () => {
    await show(deskWith({ total: null, band: null, sections: {}, gates: [] }));
    expect(header().querySelector("[data-testid=total]")).toBeNull();
    expect(within(header()).getByRole("meter", { name: "已填" })).toBeVisible();
  });

  test("a rounding that would cross a threshold is not shown", () => {
    expect(totalText(59.996, [60])).toBe("59.996");
    expect(totalText(59.99, [60])).toBe("59.99");
    expect(totalText(60, [60])).toBe("60.00");
    expect(totalText(59.99999999, [60])).toBe("60.000000");
  });
});

describe("forms of the header", () => {
  test("three different bars", async () => {
    await show(deskWith({}));
    const texts = ["已填", "有证据", "省局已核"].map((name) =>
      screen.getByRole("meter", { name }).getAttribute("aria-valuetext"),
    );
    expect(texts).toEqual(["已填 65，共 69", "有证据 36，共 42", "省局已核 28，共 69"]);
  });

  test("a low pane gets the compact one, with total, bounds, estimate and both gates", async () => {
    await show(deskWith({}), { height: low });
    expect(header()).toHaveAttribute("data-compact", "true");
    expect(header()).toHaveTextContent("按示例权重估算");
    expect(header()).toHaveTextContent("至 89.36");
    expect(header()).toHaveTextContent("客观 60达到");
    expect(header()).toHaveTextContent("总分 80待定");
  });

  test("the other tabs get the compact one", async () => {
    await show(deskWith({}), { stored: { tab: "settings" } });
    expect(header()).toHaveAttribute("data-compact", "true");
  });
});

describe("while numbers change", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test("older numbers are marked after 300 ms, not before", async () => {
    const desk = await show(deskWith({}));
    act(() => desk.set({ stale: true }));
    act(() => jest.advanceTimersByTime(250));
    expect(header()).not.toHaveTextContent("正在重新计算");
    act(() => jest.advanceTimersByTime(100));
    expect(header()).toHaveTextContent("正在重新计算");
    act(() => desk.set({ stale: false }));
    expect(header()).not.toHaveTextContent("正在重新计算");
  });

  test("a change of total and gate is announced once typing has paused", async () => {
    const desk = await show(deskWith({}));
    const status = screen.getByRole("status");
    act(() => jest.advanceTimersByTime(2000));
    expect(status).toHaveTextContent("");
    const total = { score: 85, worst: 85, best: 86, official: false };
    act(() => desk.set({ result: { ...result, total } }));
    act(() => jest.advanceTimersByTime(500));
    act(() => desk.set({ result: { ...result, total, gates: gatesWith("18.9b", { outcome: "met" }) } }));
    act(() => jest.advanceTimersByTime(500));
    expect(status).toHaveTextContent("");
    act(() => jest.advanceTimersByTime(600));
    expect(status).toHaveTextContent("总分 85.00，最高 86.00。总体得分达到 80：达到。");
    expect(status).not.toHaveTextContent("客观实力");
  });

  test("a number that is being computed anew is not announced before it stands", async () => {
    const desk = await show(deskWith({}));
    const status = screen.getByRole("status");
    const totalOf = (score: number) => ({
      ...result,
      total: { score, worst: score, best: 90, official: false },
    });
    act(() => desk.set({ result: totalOf(85) }));
    act(() => jest.advanceTimersByTime(500));
    act(() => desk.set({ stale: true }));
    act(() => jest.advanceTimersByTime(3000));
    expect(status).toHaveTextContent("");
    act(() => desk.set({ result: totalOf(86), stale: false }));
    act(() => jest.advanceTimersByTime(1100));
    expect(status).toHaveTextContent("总分 86.00，最高 90.00。");
  });
});
