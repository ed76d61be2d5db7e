/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { judge } from "../../src/judge";
import { assessment, ready } from "./city";
import { deskOf, type PlainDesk } from "./desk-of";
import { low, show } from "./show";

const self = Number(assessment.scores["O1"]?.self);
const opened = async (stored: Record<string, string>, desk = deskOf(ready)): Promise<PlainDesk> => {
  await show(desk, { stored: { tab: "review", ...stored } });
  await screen.findByLabelText("身份");
  return desk;
};
const entry = (desk: PlainDesk, item: string) => desk.getState().assessment?.scores[item];

test("the city is told where it scores itself, and nothing can be written", async () => {
  const desk = await opened({});
  expect(screen.getByText(/城市的自评得分在“填报”页/)).toBeVisible();
  expect(screen.queryByLabelText(/^得分（0/)).toBeNull();
  expect(desk.asked).toEqual([]);
});

test("numbers and Enter are enough: each score goes to the role's own column", async () => {
  const desk = await opened({ reviewer: "province" });
  expect(screen.getByText("正在以“省局（测评）”的身份评审")).toBeVisible();
  expect(screen.getByLabelText(/^得分（0/)).toHaveFocus();
  await userEvent.keyboard(`${String(self)}{Enter}`);
  expect(screen.getByText("第 2 项，共 69 项")).toBeVisible();
  expect(entry(desk, "O1")).toMatchObject({ self, province: self });
  expect(screen.getByLabelText(/^得分（0/)).toHaveFocus();
  await userEvent.keyboard("{Shift>}{Enter}{/Shift}");
  expect(screen.getByText("第 1 项，共 69 项")).toBeVisible();
  expect(screen.getByLabelText(/^得分（0/)).toHaveValue(String(self));
  expect(desk.asked).toEqual(["writeReview"]);
});

test("an expert writes under the typed name alone and into the log", async () => {
  const desk = await opened({ reviewer: "expert" });
  expect(screen.getByText(/先填专家姓名/)).toBeVisible();
  await userEvent.type(screen.getByLabelText("专家姓名"), "示例专家甲{Enter}");
  expect(screen.getByLabelText(/^得分（0/)).toHaveFocus();
  await userEvent.keyboard(`${String(self)}{Enter}`);
  expect(entry(desk, "O1")?.experts).toEqual({ 示例专家甲: self });
  expect(entry(desk, "O1")?.province).toBeUndefined();
  expect(desk.getState().assessment?.log?.at(-1)).toMatchObject({
    who: "示例专家甲",
    place: "scores.O1.experts.示例专家甲",
    to: self,
  });
});

test("full-width digits and a Chinese full stop are a score, words are told to be none", async () => {
  const desk = await opened({ reviewer: "province" });
  await userEvent.keyboard("二{Enter}");
  expect(screen.getByRole("alert")).toHaveTextContent(/得分应为 0 至 .* 之间的数/);
  expect(desk.asked).toEqual([]);
  await userEvent.clear(screen.getByLabelText(/^得分（0/));
  const wide = String(self).replace(/[0-9]/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
  await userEvent.keyboard(`${wide.replace(".", "。")}{Enter}`);
  expect(entry(desk, "O1")).toMatchObject({ province: self });
});

test("a pane too low for the card says in the form what is scored", async () => {
  await show(deskOf(ready), { stored: { tab: "review", reviewer: "province" }, height: low });
  await screen.findByLabelText("身份");
  expect(screen.getByText(/^客观 1 每万人口发明专利拥有量·自评/)).toBeVisible();
});

test("whether the column judged holds a score is no finding about the item", async () => {
  const result = judge(assessment, { column: "province" });
  expect(result.findings.some(({ rule, ref }) => rule === "missing-score" && ref === "O1")).toBe(true);
  await opened({ reviewer: "province" }, deskOf({ ...ready, result }));
  expect(screen.queryByText(/未评分。$/)).toBeNull();
});

test("a score far from the self-score asks for a reason before it goes on", async () => {
  const desk = await opened({ reviewer: "national" });
  await userEvent.keyboard("0{Enter}");
  expect(screen.getByRole("alert")).toHaveTextContent(/相差 .* 分，超过 1 分，要写理由/);
  expect(screen.getByLabelText("理由")).toHaveFocus();
  expect(desk.asked).toEqual([]);
  await userEvent.keyboard("没有证据{Enter}");
  expect(entry(desk, "O1")).toMatchObject({ national: 0, reason: "没有证据" });
});

test("the set amount decides whether a reason is asked for", async () => {
  const set = (reasonAbove: number) =>
    deskOf({ ...ready, assessment: { ...assessment, review: { reasonAbove } } });
  const near = String(Math.max(0, self - 0.4));
  const lax = await opened({ reviewer: "province" }, set(0.4));
  await userEvent.keyboard(`${near}{Enter}`);
  expect(entry(lax, "O1")?.province).toBe(Number(near));
  cleanup();
  const strict = await opened({ reviewer: "province" }, set(0.3));
  await userEvent.keyboard(`${near}{Enter}`);
  expect(screen.getByRole("alert")).toHaveTextContent("相差 0.4 分，超过 0.3 分，要写理由。");
  expect(strict.asked).toEqual([]);
});

test("a score out of range stays where it is", async () => {
  const desk = await opened({ reviewer: "province" });
  await userEvent.keyboard("99{Enter}");
  expect(screen.getByRole("alert")).toHaveTextContent(/得分应为 0 至/);
  expect(screen.getByText("第 1 项，共 69 项")).toBeVisible();
  expect(desk.asked).toEqual([]);
});

test("it goes on where one stopped, and shows how far each section has come", async () => {
  await opened({ reviewer: "province", reviewItem: "T5" });
  expect(screen.getByRole("heading", { name: /条例|法规|规章/ })).toBeVisible();
  expect(screen.getByText("E012")).toBeVisible();
  expect(screen.getByRole("list", { name: "各部分评审进度" })).toHaveTextContent(/任务 0\//);
});
