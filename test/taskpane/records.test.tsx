/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { webcrypto } from "node:crypto";
import { TextEncoder } from "node:util";
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { Assessment } from "../../src/assessment";
import { seal } from "../../src/review";
import { assessment, ready } from "./city";
import { deskOf, type PlainDesk } from "./desk-of";
import { show } from "./show";

// jsdom has neither; browsers have both.
Object.defineProperty(globalThis, "crypto", { value: webcrypto });
Object.assign(globalThis, { TextEncoder });

type Role = "city" | "expert" | "province" | "national";

async function opened(given: Assessment, role: Role, fold?: RegExp): Promise<PlainDesk> {
  const desk = await show(deskOf({ ...ready, assessment: given }), {
    stored: { tab: "review", reviewer: role, expert: "示例专家甲", reviewItem: "T5" },
  });
  await screen.findByLabelText("身份");
  if (fold) await userEvent.click(screen.getByRole("button", { name: fold }));
  return desk;
}

const held = (desk: PlainDesk): Assessment => desk.getState().assessment ?? assessment;

let saved: { name: string; content: string }[] = [];
let content: Blob | null = null;
beforeEach(() => {
  saved = [];
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      content = blob;
      return "blob:here";
    },
    revokeObjectURL: () => undefined,
  });
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    const name = this.download;
    const reader = new FileReader();
    reader.onload = () => saved.push({ name, content: String(reader.result) });
    if (content) reader.readAsText(content);
  });
});

test("a question is asked at its item, answered by the city, closed by who asked", async () => {
  const desk = await opened(assessment, "province");
  await userEvent.type(screen.getByRole("textbox", { name: "就本项向城市提问" }), "=原文在哪里{Enter}");
  expect(held(desk).review?.questions).toMatchObject([
    { no: "Q1", item: "T5", text: "=原文在哪里", by: "省局（测评）", state: "open" },
  ]);
  expect(screen.getByRole("heading", { name: "本项的问题，1 个" })).toBeVisible();
  await userEvent.selectOptions(screen.getByLabelText("身份"), "city");
  await userEvent.click(screen.getByRole("button", { name: /向城市提问，1 个待答，0 个已答/ }));
  await userEvent.type(screen.getByRole("textbox", { name: "Q1 的答复" }), "见附件3{Enter}");
  expect(held(desk).review?.questions?.[0]).toMatchObject({ state: "answered", answer: "见附件3" });
  expect(screen.queryByRole("button", { name: "结束 Q1" })).toBeNull();
  await userEvent.selectOptions(screen.getByLabelText("身份"), "province");
  const all = screen.getByRole("button", { name: /0 个待答，1 个已答/ }).closest("section");
  await userEvent.click(within(all ?? document.body).getByRole("button", { name: "结束 Q1" }));
  expect(held(desk).review?.questions?.[0]).toMatchObject({ state: "closed", answer: "见附件3" });
  expect(screen.queryByRole("textbox", { name: "Q1 的答复" })).toBeNull();
});

test("an interest is registered by items, told where it speaks, and withdrawn", async () => {
  const marked: Assessment = {
    ...assessment,
    scores: { ...assessment.scores, T5: { self: 1, experts: { 示例专家甲: 1 } } },
  };
  const desk = await opened(marked, "expert", /回避登记，0 条/);
  await userEvent.type(screen.getByLabelText("回避的项"), "任务5、任务99");
  expect(screen.getByRole("alert")).toHaveTextContent("没有这些项：T99");
  await userEvent.clear(screen.getByLabelText("回避的项"));
  await userEvent.type(screen.getByLabelText("回避的项"), "任务5");
  await userEvent.type(screen.getByLabelText("原因"), "曾任该市顾问");
  await userEvent.click(screen.getByRole("button", { name: "登记" }));
  expect(held(desk).review?.interests).toEqual([
    { expert: "示例专家甲", items: ["T5"], reason: "曾任该市顾问" },
  ]);
  expect(screen.getByText("示例专家甲已登记回避本项：曾任该市顾问")).toBeVisible();
  expect(screen.getByRole("region", { name: "登记回避后仍给了分，1 处" })).toHaveTextContent(
    "任务 5，示例专家甲",
  );
  await userEvent.click(screen.getByRole("button", { name: "删除 示例专家甲 的登记" }));
  expect(held(desk).review?.interests).toEqual([]);
});

test("experts are calibrated on reference scores of the sample city", async () => {
  const scores = {
    ...assessment.scores,
    T1: { self: 2, province: 1, experts: { 示例专家甲: 2, 示例专家乙: 0.5 } },
    T2: { self: 2, province: 2, experts: { 示例专家甲: 2, 示例专家乙: 1 } },
  };
  await opened({ ...assessment, scores }, "province", /^校准/);
  await userEvent.selectOptions(screen.getByLabelText("参考得分"), "province");
  const rows = within(screen.getByRole("table", { name: "各专家与参考得分的差" })).getAllByRole("row");
  // 甲: +1 and 0; 乙: −0.5 and −1.
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    "专家项数平均偏差平均差距",
    "示例专家甲2+0.50.5",
    "示例专家乙2-0.750.75",
  ]);
});

const logged: Assessment = {
  ...assessment,
  scores: { ...assessment.scores, T5: { self: 1, experts: { 示例专家甲: 1, 示例专家乙: 0.7 } } },
  log: [
    { who: "示例专家乙", when: "2018-10-01", place: "scores.T5.experts.示例专家乙", from: null, to: 0.7 },
    { who: "示例专家甲", when: "2018-10-02", place: "scores.T5.experts.示例专家甲", to: 1 },
    {
      who: "=cmd()",
      when: "2018-10-03",
      place: "scores.T6.province",
      from: 1,
      to: 2,
      why: '＋补交，了"原件"',
    },
  ],
};

test("the log is searched by words and by person, and saved without formulas", async () => {
  await opened(logged, "province", /^改动记录/);
  // Experts have not finished: nobody sees their marks, in the log either.
  expect(screen.getByText("改动记录，显示 1 条，共 1 条")).toBeVisible();
  expect(screen.getByText(/1 → 2/)).toBeVisible();
  await userEvent.type(screen.getByLabelText("查找"), "自评");
  expect(screen.getByText("没有符合条件的记录。")).toBeVisible();
  await userEvent.clear(screen.getByLabelText("查找"));
  await userEvent.selectOptions(screen.getByLabelText("填写人"), "=cmd()");
  await userEvent.click(screen.getByRole("button", { name: "另存 .csv" }));
  await userEvent.click(screen.getByRole("button", { name: "另存 .json" }));
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  expect(saved.map(({ name }) => name)).toEqual(["示例市甲 改动记录.csv", "示例市甲 改动记录.json"]);
  const [head, line] = (saved[0]?.content ?? "").split("\r\n");
  expect(head).toMatch(/日期,填写人,位置,原值,新值,理由$/);
  expect(line).toMatch(/^2018-10-03,'=cmd\(\),.*省局测评,1,2,"'＋补交，了""原件"""$/);
  expect(JSON.parse(saved[1]?.content ?? "")).toEqual(logged.log?.slice(2));
});

test("an expert's log is the expert's own", async () => {
  await opened(logged, "expert", /^改动记录/);
  expect(screen.getByText("改动记录，显示 1 条，共 1 条")).toBeVisible();
  expect(screen.queryByText(/0\.7/)).toBeNull();
});

test("what was typed into the sheets is entered with a name and a reason, once", async () => {
  const desk = await opened(assessment, "city", /^改动记录/);
  const typed = { ...assessment, scores: { ...assessment.scores, T5: { self: 0.3 } } };
  act(() => {
    desk.set({ assessment: typed });
  });
  const section = screen.getByRole("region", { name: "打开侧栏以来还没有记录的改动，1 处" });
  await userEvent.type(within(section).getByLabelText("改动的理由"), "核对原件");
  await userEvent.click(within(section).getByRole("button", { name: "记入改动记录" }));
  expect(held(desk).log).toMatchObject([
    { who: "城市（自评）", place: "scores.T5.self", to: 0.3, why: "核对原件" },
  ]);
  expect(screen.queryByRole("region", { name: /还没有记录的改动/ })).toBeNull();
});

test("the role stands on every tab, and a sealed workbook says at once what changed", async () => {
  const kept = await seal(assessment);
  const scores = { ...assessment.scores, T5: { self: 0.1 } };
  await show(deskOf({ ...ready, assessment: { ...assessment, scores, seal: kept } }), {
    stored: { tab: "settings", reviewer: "expert", expert: "示例专家甲" },
  });
  expect(await screen.findByText("身份：示例专家甲")).toBeVisible();
  expect(await screen.findByText(/封存后有改动，1 处：.*第5项/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "更改身份" }));
  await userEvent.selectOptions(await screen.findByLabelText("身份"), "national");
  expect(screen.getByText("身份：国家（核定）")).toBeVisible();
});

test("axe finds nothing in the screens of the records", async () => {
  const given: Assessment = {
    ...logged,
    review: {
      questions: [{ no: "Q1", item: "T5", text: "原件", state: "open" }],
      interests: [{ expert: "示例专家甲", items: [], reason: "亲属任职" }],
    },
  };
  await opened(given, "province", /^改动记录/);
  for (const fold of [/^向城市提问/, /^回避登记/, /^校准/])
    await userEvent.click(screen.getByRole("button", { name: fold }));
  const { violations } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
