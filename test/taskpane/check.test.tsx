/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ready, result } from "./city";
import { deskOf, type PlainDesk } from "./desk-of";
import { show } from "./show";

const inCheck = { stored: { tab: "check" } } as const;
const check = (desk: PlainDesk = deskOf(ready)): Promise<PlainDesk> => show(desk, inCheck);
const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });
const filter = (word: string, n: number): HTMLElement => button(new RegExp(`^${word}\\s*${String(n)}$`));
const withFindings = (wanted: (rule: string) => boolean): PlainDesk =>
  deskOf({ ...ready, result: { ...result, findings: result.findings.filter((one) => wanted(one.rule)) } });

describe("findings", () => {
  test("counts by severity; notes wait until asked for", async () => {
    await check();
    expect(filter("错误", 2)).toHaveAttribute("aria-pressed", "true");
    expect(filter("警告", 9)).toHaveAttribute("aria-pressed", "true");
    expect(filter("提示", 3)).toHaveAttribute("aria-pressed", "false");
    expect(screen.queryByText("得分未填")).toBeNull();
    await userEvent.click(filter("提示", 3));
    expect(screen.getAllByText("得分未填")[0]).toBeVisible();
  });

  test("one rule found often in a part of the forms is one line, with its places", async () => {
    await check();
    expect(button(/缺证据 5 项/)).toHaveTextContent("任务 14、19、25、28、37");
    await userEvent.click(button(/缺证据 5 项/));
    expect(button("任务 19 知识产权人才数量")).toHaveAttribute("aria-expanded", "false");
  });

  test("a rule found once opens to reason, clause and remedy, and goes to the cell", async () => {
    const desk = await check();
    await userEvent.click(button(/得分超出分值/));
    expect(desk.asked).toEqual(["goTo T32"]);
    const facts = screen.getAllByRole("term").map((term) => term.textContent);
    expect(facts).toEqual(["原因", "依据", "办法"]);
    expect(screen.getByText("填了 9，本项分值为 2。暂按未填计算。")).toBeVisible();
    expect(button("定位 G57 任务 32 托管工作有关措施或活动")).toBeVisible();
  });

  test("missing evidence leads to the evidence cell, a document to that of its item", async () => {
    const desk = await check();
    await userEvent.click(button(/缺证据 5 项/));
    await userEvent.click(button("任务 14 新闻报道数量"));
    await userEvent.click(button(/证据日期不在时间段内/));
    expect(desk.asked).toEqual(["goTo T14.evidence", "goTo T5.evidence"]);
  });

  test("next and previous walk through what is shown, and round", async () => {
    const desk = await check();
    await userEvent.click(button("下一条"));
    expect(screen.getByText("1/11")).toBeVisible();
    await userEvent.click(button("上一条"));
    expect(screen.getByText("11/11")).toBeVisible();
    expect(desk.asked).toEqual(["goTo T32", "goTo A1.11"]);
    expect(button("上一条")).toHaveFocus();
    await userEvent.click(filter("警告", 9));
    expect(screen.getByText("0/2")).toBeVisible();
  });

  test("F8 walks by keyboard, and the focus follows", async () => {
    const desk = await check();
    await userEvent.click(filter("错误", 2));
    await userEvent.keyboard("{F8}");
    expect(document.activeElement).toHaveTextContent("证据日期不在时间段内");
    await userEvent.keyboard("{F8}");
    expect(document.activeElement).toHaveTextContent("任务 14 新闻报道数量");
    await userEvent.keyboard("{Shift>}{F8}{/Shift}");
    expect(document.activeElement).toHaveTextContent("证据日期不在时间段内");
    expect(desk.asked).toEqual(["goTo T5.evidence", "goTo T14.evidence", "goTo T5.evidence"]);
  });

  test("nothing found says so; nothing shown says where the rest is", async () => {
    const desk = await check(withFindings(() => false));
    expect(screen.getByText(/没有发现问题/)).toBeVisible();
    expect(button("下一条")).toBeDisabled();
    act(() =>
      desk.set({ result: { ...result, findings: result.findings.filter((one) => one.severity === "info") } }),
    );
    expect(screen.getByText(/按现在的筛选没有可看的/)).toBeVisible();
  });

  test("another tab and back: what was open is open, what was current is current", async () => {
    const desk = await check();
    await userEvent.click(button(/缺证据 5 项/));
    await userEvent.click(button("任务 14 新闻报道数量"));
    await userEvent.click(button("门槛逐项"));
    screen.getByRole("tabpanel").scrollTop = 120;
    fireEvent.scroll(screen.getByRole("tabpanel"));
    await userEvent.click(screen.getByRole("tab", { name: "填报" }));
    expect(screen.getByRole("tabpanel").scrollTop).toBe(0);
    await userEvent.click(screen.getByRole("tab", { name: /检查/ }));
    expect(button("任务 14 新闻报道数量")).toHaveAttribute("aria-expanded", "true");
    expect(button("门槛逐项")).toHaveAttribute("aria-expanded", "true");
    expect(screen.getByText("4/11")).toBeVisible();
    expect(screen.getByRole("tabpanel").scrollTop).toBe(120);
    expect(desk.asked).toEqual(["goTo T14.evidence"]);
  });

  test("the tab counts errors alone", async () => {
    await check();
    expect(within(screen.getByRole("tab", { name: /检查/ })).getByLabelText("2 个错误")).toHaveTextContent(
      "2",
    );
  });
});

describe("keeping a warning", () => {
  const openKeep = async (): Promise<void> => {
    await userEvent.click(button(/证据日期不在时间段内/));
    await userEvent.click(button(/写理由保留/));
  };

  test("needs a reason, and hands reason and name over", async () => {
    const desk = await check();
    await openKeep();
    expect(screen.getByLabelText("保留理由（留在工作簿并打印）")).toHaveFocus();
    await userEvent.click(button("保留此警告"));
    expect(screen.getByText("写明理由才能保留")).toBeVisible();
    await userEvent.type(screen.getByLabelText("保留理由（留在工作簿并打印）"), " 2016 年修订 ");
    await userEvent.type(screen.getByLabelText("经办人（可不填）"), "李某");
    await userEvent.click(button("保留此警告"));
    expect(desk.asked.at(-1)).toBe("keep evidence-outside-window E012 2016 年修订 李某");
    expect(filter("警告", 8)).toBeVisible();
    const kept = screen.getByRole("region", { name: "已保留的警告" });
    expect(kept).toHaveTextContent("理由：2016 年修订·李某 2018-10-06");
  });

  test("a kept warning is no longer counted, and can be released", async () => {
    const desk = await check();
    const kept = screen.getByRole("region", { name: "已保留的警告" });
    expect(kept).toHaveTextContent("理由：含省级配套 300 万元·张某 2018-10-06");
    await userEvent.click(within(kept).getByRole("button", { name: /取消保留/ }));
    expect(desk.asked).toEqual(["release unit-slip A2.1.5"]);
    expect(filter("警告", 10)).toBeVisible();
    expect(screen.queryByRole("region", { name: "已保留的警告" })).toBeNull();
  });

  test("errors offer no way to keep them", async () => {
    await check();
    await userEvent.click(button(/得分超出分值/));
    expect(screen.queryByRole("button", { name: /写理由保留/ })).toBeNull();
  });
});

describe("gates one by one", () => {
  test("each with outcome, reason and clause", async () => {
    await check();
    await userEvent.click(button("门槛逐项"));
    const line = screen.getByText("近3年考核至少两次优秀").closest("li");
    expect(line).toHaveTextContent("待定");
    expect(line).toHaveTextContent("只填了 1 年。 第十八条（七）");
  });
});
