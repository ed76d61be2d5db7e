/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Assessment } from "../../src/assessment";
import { judge } from "../../src/judge";
import { memoryPreferences, type Preferences } from "../../src/taskpane/shell/preferences";
import { assessment, rules, ready } from "./city";
import { deskOf, type PlainDesk } from "./desk-of";
import { show } from "./show";

/** Full scores everywhere but in some items. */
function city(lower: Readonly<Record<string, number | null>>, more: Partial<Assessment> = {}): Assessment {
  const full = Object.entries(rules.points({ enforcementPower: true }));
  const scores = full.flatMap(([id, points]) => {
    const self = id in lower ? (lower[id] ?? null) : Number(points);
    return self === null ? [] : [[id, { self }] as const];
  });
  return { ...assessment, scores: Object.fromEntries(scores), ...more };
}
const all = (letter: string): readonly string[] =>
  Object.keys(rules.points({})).filter((id) => id.startsWith(letter));
const zeros = (letter: string) => Object.fromEntries(all(letter).map((id) => [id, 0]));
/** Objective strength lacks 5 points of the 60; nothing else does. */
const short = (): Record<string, number | null> => ({
  ...zeros("O"),
  ...Object.fromEntries(
    all("O")
      .slice(0, 11)
      .map((id) => [id, Number(rules.points({})[id])]),
  ),
});

async function open(given: Assessment, preferences: Preferences = memoryPreferences()): Promise<PlainDesk> {
  preferences.set("tab", "check");
  const desk = deskOf({ ...ready, assessment: given, result: judge(given) });
  await show(desk, { preferences });
  await userEvent.click(screen.getByRole("button", { name: "达到门槛的最省力办法" }));
  await screen.findByRole("group", { name: "要达到的门槛" });
  return desk;
}
const answer = (words: RegExp) => screen.findByText(words, { selector: "p" }, { timeout: 10_000 });
const items = () => within(screen.getByRole("list", { name: "要提高的指标" })).getAllByRole("listitem");
const scoreField = (name: RegExp) =>
  screen.getByRole("spinbutton", { name: new RegExp(`${name.source}.*：试算得分`) });

test("the list: least effort, missing evidence first, points and effort of each", async () => {
  const given = city({ ...short() });
  const sum = judge(given).sections["objective"]?.score ?? 0;
  expect(sum).toBeLessThan(60);
  await open(given);
  await answer(new RegExp(`^提高 \\d+ 项，共 ${String(Number((60 - sum).toFixed(1)))} 分，工作量`));
  expect(items()[0]).toHaveTextContent("缺证据");
  expect(items()[0]).toHaveTextContent(/0\.0 → \d+\.\d，加 \d+\.\d 分，满分 \d/);
});

test("effort of one's own changes the way and is remembered", async () => {
  const preferences = memoryPreferences();
  const lower = { T5: 0, T6: 0 };
  // Only the total is short, by what either of two items can give.
  const given = city(
    { ...zeros("O"), ...lower },
    { settings: { weights: { objective: 0, tasks: 0.8, innovation: 0 } } },
  );
  const total = judge(given).total?.score ?? 0;
  expect(total).toBeLessThan(80);
  await open(given, preferences);
  await userEvent.click(screen.getByRole("checkbox", { name: /客观实力/ }));
  await answer(/^提高 \d+ 项/);
  const first = items()[0]?.textContent ?? "";
  const [field] = screen.getAllByRole("spinbutton", { name: /每分工作量/ });
  if (field === undefined) throw new Error("no effort to give");
  fireEvent.change(field, { target: { value: "9" } });
  expect(screen.getByText("正在计算")).toBeVisible();
  await answer(/^提高 \d+ 项/);
  expect(items()[0]?.textContent).not.toBe(first);
  expect(JSON.parse(preferences.get("effort") ?? "{}")).toEqual({ [/任务 5 /.test(first) ? "T5" : "T6"]: 9 });
});

test("what is out of reach says which aim, and what full scores would give", async () => {
  await open(
    city(zeros("O"), { settings: { weights: { objective: 0.1, tasks: 0.5, innovation: "bonus" } } }),
  );
  await answer(/^无法达到：总分 80（各项打满为 70\.00）。$|^无法达到：总分 80 分（各项打满为 70\.00 分）。$/);
  expect(screen.queryByRole("list", { name: "要提高的指标" })).toBeNull();
});

test("gates that are met need nothing; no gate, no answer", async () => {
  await open(city({}));
  await answer(/^按现有自评得分，所选门槛已经达到。$/);
  for (const box of screen.getAllByRole("checkbox")) await userEvent.click(box);
  await answer(/^至少选一道门槛。$/);
});

test("other scores change what is shown and nothing else, until they are written back", async () => {
  const desk = await open(city({ T5: 1 }));
  await answer(/已经达到/);
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "加一项试算" }), "T5");
  const full = Number(rules.points({})["T5"]);
  expect(screen.getByTestId("trial-total")).toHaveTextContent(/没有变化/);
  fireEvent.change(scoreField(/任务 5 /), { target: { value: String(full) } });
  await act(() => Promise.resolve());
  const [from, to] = [city({ T5: 1 }), city({})].map((one) => judge(one).total?.score.toFixed(2));
  expect(screen.getByTestId("trial-total")).toHaveTextContent(`总分 ${String(from)} → ${String(to)}`);
  expect(desk.asked).toEqual([]);

  await userEvent.click(screen.getByRole("button", { name: "写回工作簿" }));
  expect(screen.getByText("将改动 1 格自评得分，表中其他内容不动。写入后可以撤销。")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "不写" }));
  expect(desk.asked).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "写回工作簿" }));
  await userEvent.click(screen.getByRole("button", { name: "写入 1 格" }));
  expect(desk.asked).toEqual([`writeScores T5 1→${String(full)}`]);
});

test("the slider and the number say the same; a score beyond the full one counts for nothing", async () => {
  await open(city({ T5: 1 }));
  await answer(/已经达到/);
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "加一项试算" }), "T5");
  fireEvent.change(screen.getByRole("slider", { name: /任务 5 .*拖动/ }), { target: { value: "2" } });
  expect(scoreField(/任务 5 /)).toHaveValue(2);
  fireEvent.change(scoreField(/任务 5 /), { target: { value: "99" } });
  expect(scoreField(/任务 5 /)).toHaveAttribute("aria-invalid", "true");
  expect(screen.getByRole("slider", { name: /任务 5 .*拖动/ })).toHaveValue("2");
  await userEvent.click(screen.getByRole("button", { name: "恢复现值" }));
  expect(screen.getByText("试算得分与表中相同，没有要写的。")).toBeVisible();
});

test("scores of another level are shown above, and it is said that these are the city's own", async () => {
  const given = city({ T5: 1 });
  await open({ ...given, scores: { ...given.scores, T5: { self: 1, province: 0 } } });
  expect(screen.getByText("上方显示的是省局得分；这里按自评得分推算。")).toBeVisible();
});
