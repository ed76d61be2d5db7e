/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import type { Assessment } from "../../src/assessment";
import { judge } from "../../src/judge";
import { ready } from "./city";
import { deskOf, type PlainDesk } from "./desk-of";
import { complete, marked } from "./marks";
import { show } from "./show";

const both = { 示例专家甲: 0.5, 示例专家乙: 0.4 };
const all = complete(marked(both));
/** 乙 has left one item open. */
const halfIn: Assessment = {
  ...all,
  scores: { ...all.scores, T5: { ...all.scores["T5"], experts: { 示例专家甲: 0.5 } } },
};

const stateOf = (assessment: Assessment) => ({
  ...ready,
  assessment,
  result: judge(assessment, { column: "experts" }),
  selected: "T6",
});

const as = (role: string, name = ""): Record<string, string> => ({
  tab: "fill",
  reviewer: role,
  ...(name === "" ? {} : { expert: name }),
});

const opened = (assessment: Assessment, stored: Record<string, string>): Promise<PlainDesk> =>
  show(deskOf(stateOf(assessment)), { stored });

const header = (): HTMLElement => screen.getByLabelText("得分与门槛");
const total = (): HTMLElement | null => screen.queryByTestId("total");
const expected = (assessment: Assessment): string =>
  (judge(assessment, { column: "experts" }).total?.score ?? Number.NaN).toFixed(2);

test.each(["province", "national", "city"])(
  "as %s no score of the experts is shown before all are in, then at once",
  async (role) => {
    const desk = await opened(halfIn, as(role));
    expect(header()).toHaveTextContent("专家评分交齐之前不显示合并得分。");
    expect(total()).toBeNull();
    expect(within(header()).queryByText(/还差/)).toBeNull();
    expect(screen.queryByLabelText("各部分得分")).toBeNull();
    expect(screen.getByLabelText(/^得分 暂不显示，满分/)).toBeVisible();
    expect(screen.getByLabelText("当前项")).toHaveTextContent("专家评分交齐之前不显示合并得分。");
    expect(screen.queryByRole("heading", { name: /^下一步/ })).toBeNull();
    expect(header()).toHaveTextContent("档次待定");
    act(() => {
      desk.set(stateOf(all));
    });
    expect(await screen.findByTestId("total")).toHaveTextContent(expected(all));
    expect(header()).not.toHaveTextContent("交齐之前");
  },
);

test("an expert sees what the own marks come to", async () => {
  const own = marked({ 示例专家甲: 0.5 });
  await opened(own, as("expert", "示例专家甲"));
  expect(await screen.findByTestId("total")).toHaveTextContent(expected(own));
});

test("an expert never sees what the others' marks come to", async () => {
  await opened(all, as("expert", "示例专家甲"));
  expect(header()).toHaveTextContent("工作簿里有其他专家的评分");
  expect(total()).toBeNull();
});

test("the city's own scores are shown whatever the experts have done", async () => {
  await show(deskOf({ ...stateOf(halfIn), result: judge(halfIn, { column: "self" }) }), {
    stored: as("province"),
  });
  expect(total()).not.toBeNull();
});
