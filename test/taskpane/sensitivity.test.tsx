/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Assessment } from "../../src/assessment";
import { judge } from "../../src/judge";
import { assessment, rules, ready } from "./city";
import { deskOf } from "./desk-of";
import { show } from "./show";

/** Every item of a section at that share of its full score; those named are blank. */
function city(shares: { objective: number; tasks: number }, blank: readonly string[] = []): Assessment {
  const points = Object.entries(rules.points({ enforcementPower: true }));
  const share = (id: string): number =>
    id.startsWith("O") ? shares.objective : id.startsWith("T") ? shares.tasks : 0;
  const scores = points
    .filter(([id]) => !blank.includes(id))
    .map(([id, full]) => [id, { self: (Number(full) * Math.round(share(id) * 100)) / 100 }] as const);
  return { ...assessment, scores: Object.fromEntries(scores) };
}

async function open(given: Assessment): Promise<void> {
  const desk = deskOf({ ...ready, assessment: given, result: judge(given) });
  await show(desk, { stored: { tab: "check" } });
  await userEvent.click(screen.getByRole("button", { name: "权重变化的影响" }));
  await screen.findByRole("img", { name: /总分随客观权重变化的图/ });
}

test.each([
  // 60 + 40 (1 − w) ≥ 80 up to 0.5; 100 w + 70 (1 − w) ≥ 80 from a third on.
  ["met up to the half", { objective: 0.6, tasks: 1 }, [], "客观权重在 0.20 至 0.50 之间时达到 80 分。"],
  ["rounded inwards", { objective: 1, tasks: 0.7 }, [], "客观权重在 0.34 至 0.80 之间时达到 80 分。"],
  ["everywhere", { objective: 0.9, tasks: 0.9 }, [], "客观权重在 0.20 至 0.80 之间，都达到 80 分。"],
  ["nowhere", { objective: 0.5, tasks: 0.5 }, [], "客观权重怎样变，都达不到 80 分。"],
] as const)("the gate over the weights: %s", async (_, shares, blank, sentence) => {
  await open(city(shares, blank));
  expect(screen.getByText(sentence)).toBeVisible();
  expect(screen.getByRole("img", { name: new RegExp(sentence) })).toBeVisible();
});

test("what full scores for the blanks could still reach is said apart", async () => {
  const objective = Object.keys(rules.points({})).filter((id) => id.startsWith("O"));
  await open(city({ objective: 0, tasks: 0.7 }, objective));
  expect(
    screen.getByText("现有得分达不到 80 分；其余各项打满，客观权重在 0.34 至 0.80 之间时可以达到。"),
  ).toBeVisible();
});

test("the numbers in a table, the weight in force, and that it is an example", async () => {
  await open(city({ objective: 0.6, tasks: 1 }));
  expect(screen.getByText("现用权重 0.40：总分 84.00，最高 84.00。")).toBeVisible();
  expect(screen.getAllByText("按示例权重估算").length).toBeGreaterThan(1);
  await userEvent.click(screen.getByRole("button", { name: "逐个权重的数" }));
  const rows = within(screen.getByRole("table")).getAllByRole("row");
  expect(rows).toHaveLength(14);
  expect(within(rows[7] as HTMLElement).getByRole("rowheader")).toHaveTextContent("0.50");
  expect(rows[7]).toHaveTextContent("0.5080.0080.00达到");
  expect(rows[8]).toHaveTextContent("0.5578.0078.00未达到");
});
