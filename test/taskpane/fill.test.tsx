/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { assessment, ready, result } from "./city";
import { deskOf, type PlainDesk } from "./desk-of";
import { show } from "./show";

const fill = (change = {}): Promise<PlainDesk> => show(deskOf({ ...ready, ...change }));
const workList = (): HTMLElement => screen.getByRole("region", { name: "下一步" });
const rows = (): (string | null)[] =>
  within(workList())
    .getAllByRole("listitem")
    .map((row) => row.textContent);
const card = (): HTMLElement => screen.getByRole("region", { name: "当前项" });
const fact = (label: string): HTMLElement => {
  const value = within(card()).getByText(label).nextElementSibling;
  if (!(value instanceof HTMLElement)) throw new Error(`no ${label}`);
  return value;
};

describe("work list", () => {
  test("what is missing next, where, and what it adds to the total", async () => {
    await fill();
    expect(rows()).toEqual([
      "专利质量指数客观 5·未填+3.20",
      "托管工作有关措施或活动任务 32·填了 9，本项分值为 2。暂按未填计算。+1.20",
      "贯标工作年度经费投入任务 30·未填+1.20",
    ]);
  });

  test("the rest unfolds, and one part can be looked at alone", async () => {
    await fill();
    await userEvent.click(screen.getByRole("button", { name: "其余 10 项" }));
    expect(rows()).toHaveLength(13);
    await userEvent.click(screen.getByRole("button", { name: /^附件1\s*3$/ }));
    expect(rows().map((row) => row?.slice(0, 10))).toEqual([
      "专利质押融资金额及笔",
      "规模以上工业企业数量",
      "上市企业数量附件1 ",
    ]);
    expect(rows()[1]).toContain("项指标由它算出");
  });

  test("a click goes to the cell", async () => {
    const desk = await fill();
    await userEvent.click(within(workList()).getByRole("button", { name: /专利质量指数/ }));
    expect(desk.asked).toEqual(["goTo O5"]);
  });

  test("nothing missing says what comes next", async () => {
    await fill({ result: { ...result, findings: [] } });
    expect(workList()).toHaveTextContent("没有缺项");
  });
});

describe("card of the selected item", () => {
  test("a blank of the cover: what is printed, what it takes, what is entered", async () => {
    const desk = await fill({ selected: "A0.type" });
    const card = screen.getByRole("region", { name: "当前项" });
    expect(card).toHaveTextContent("申报类型");
    const facts = within(card)
      .getAllByRole("definition")
      .map((fact) => fact.textContent);
    expect(facts).toEqual(["示范", "（试点、示范）", "必填", "试点、示范"]);
    act(() => desk.set({ selected: "A0.fax" }));
    expect(screen.getByRole("region", { name: "当前项" })).toHaveTextContent("可不填");
  });

  test("shows text, period, evidence, scoring and clause", async () => {
    await fill();
    expect(within(card()).getByRole("heading")).toHaveTextContent("知识产权法规建设");
    expect(card()).toHaveTextContent("任务 5·一 › 法规建设");
    expect(fact("时间段")).toHaveTextContent("政策类推断2014-05-06 至 2018-10-26");
    expect(fact("证据")).toHaveTextContent("E0122013-11-20 早 167 天");
    expect(fact("证据")).toHaveTextContent("时间段：政策类 2014-05-06 至 2018-10-26");
    expect(fact("证据")).toHaveTextContent("E0132016-03-08 在政策类时间段内");
    expect(fact("计分")).toHaveTextContent("直接录入得分；文件未规定换算办法");
    expect(fact("依据")).toHaveTextContent("第5项");
  });

  test("a paper says what else it serves: up to three by name, more by count", async () => {
    const desk = await fill();
    expect(fact("证据")).not.toHaveTextContent("另用于");
    const serving = (...items: string[]): void => {
      const [first, second] = assessment.evidence;
      if (!first || !second) throw new Error("the city has two papers for T5");
      const evidence = [first, { ...second, items: ["T5", ...items] }];
      act(() => desk.set({ assessment: { ...assessment, evidence } }));
    };
    serving("T6", "O1");
    expect(fact("证据")).toHaveTextContent("修订决定另用于 任务 6，客观 1");
    serving("T6", "T7", "T8", "T9");
    expect(fact("证据")).toHaveTextContent("修订决定另用于 4 项");
  });

  test("a long text is shown in full on request", async () => {
    await fill();
    const more = within(card()).getByRole("button", { name: "全文" });
    expect(more).toHaveAttribute("aria-expanded", "false");
    await userEvent.click(more);
    expect(within(card()).getByRole("button", { name: "收起" })).toHaveAttribute("aria-expanded", "true");
  });

  test("follows the selection in the sheet", async () => {
    const desk = await fill();
    act(() => desk.set({ selected: "O2" }));
    expect(fact("计分")).toHaveTextContent("A3.4 ÷ A1.4 = 0.857 件/亿元");
    expect(fact("计分")).toHaveTextContent("1547.5");
    act(() => desk.set({ selected: "A3.8" }));
    expect(fact("填写")).toHaveTextContent("金额 12000 万元笔数 未填");
    expect(fact("用于")).toHaveTextContent("客观 7");
    act(() => desk.set({ selected: null }));
    expect(screen.getByText(/点表里任一格/)).toBeVisible();
  });

  test("a value that cannot be computed yet names what it lacks, and leads there", async () => {
    const desk = await fill({ selected: "O6" });
    expect(fact("计分")).toHaveTextContent("A3.7 ÷ A1.10 × 100，还缺下面的数");
    await userEvent.click(within(card()).getByRole("button", { name: "未填 规模以上工业企业数量 定位" }));
    expect(desk.asked).toEqual(["goTo A1.10"]);
  });

  test("the ways to points stand beside the score entered, every one an estimate or what it lacks", async () => {
    await fill({ selected: "O2" });
    await userEvent.click(within(card()).getByRole("button", { name: "换算办法对照" }));
    const ways = await within(card()).findByRole("table", { name: "换算办法对照" });
    const lines = within(ways)
      .getAllByRole("row")
      .map((row) => row.textContent);
    expect(lines).toHaveLength(6);
    expect(lines[0]).toBe("录入得分2.4 分");
    expect(lines[1]).toContain("标杆法");
    expect(lines.slice(1).every((line) => line?.includes("「估算」"))).toBe(true);
    expect(lines[0]).not.toContain("估算");
    expect(card()).toHaveTextContent("估算不进入得分");
  });

  test("what a value is measured by is typed on the card, stays with the item and never reaches the workbook", async () => {
    const desk = await fill({ selected: "O2" });
    const open = () => userEvent.click(within(card()).getByRole("button", { name: "换算办法对照" }));
    const way = (name: string) => within(card()).getByRole("row", { name: new RegExp(`^${name}`) });
    const field = (name: RegExp) => within(card()).getByRole("textbox", { name });
    await open();
    await within(card()).findByRole("table", { name: "换算办法对照" });
    expect(way("标杆法")).toHaveTextContent("没有标杆值");
    await userEvent.type(field(/^标杆值/), "abc");
    expect(card()).toHaveTextContent("写成数，如 12.5");
    await userEvent.clear(field(/^标杆值/));
    // 0.857 of 1.714 is half of the 3 points.
    await userEvent.type(field(/^标杆值/), "１。714");
    expect(way("标杆法")).toHaveTextContent(/1\.5 分$/);
    await userEvent.type(field(/^不允许值/), "2");
    await userEvent.type(field(/^满意值/), "1");
    expect(card()).toHaveTextContent("满意值应大于不允许值");
    await userEvent.type(field(/^分段/), "0:50%；100:50%");
    expect(way("分段法")).toHaveTextContent(/1\.5 分$/);
    act(() => desk.set({ selected: "O3" }));
    act(() => desk.set({ selected: "O2" }));
    if (within(card()).queryByRole("table") === null) await open();
    expect(field(/^标杆值/)).toHaveValue("１。714");
    expect(desk.asked).toEqual([]);
  });

  test("an index that comes from outside says so", async () => {
    await fill({ selected: "O17" });
    expect(fact("计分").textContent).not.toBe("");
  });

  test("without evidence the way to the evidence cell comes first", async () => {
    const desk = await fill({ selected: "T3" });
    expect(fact("时间段")).toHaveTextContent("2018-10-26 当日");
    expect(fact("时间段")).toHaveTextContent("也可按政策类 2014-05-06 至 2018-10-26");
    await userEvent.click(within(card()).getByRole("button", { name: "填证据编号" }));
    expect(desk.asked).toEqual(["goTo T3.evidence"]);
  });

  test("the type of the period is confirmed or changed with a reason, and what is settled is shown", async () => {
    const desk = await fill();
    await userEvent.click(within(card()).getByRole("button", { name: "确认或改动类别" }));
    await userEvent.selectOptions(within(card()).getByRole("combobox", { name: "时间段类别" }), "behaviour");
    await userEvent.click(within(card()).getByRole("button", { name: "写入" }));
    expect(within(card()).getByText("写明理由")).toBeVisible();
    expect(desk.asked).toEqual([]);
    await userEvent.type(within(card()).getByRole("textbox", { name: /理由/ }), "修订属上年工作");
    await userEvent.click(within(card()).getByRole("button", { name: "写入" }));
    expect(desk.asked).toEqual(["writeReview"]);
    const chosen = { type: "behaviour", reason: "修订属上年工作" } as const;
    act(() => desk.set({ assessment: { ...assessment, windows: { T5: chosen } } }));
    expect(fact("时间段")).toHaveTextContent("行为类已改动");
    expect(fact("时间段")).toHaveTextContent("理由：修订属上年工作");
  });

  test("dates that are not given are said to be missing", async () => {
    await fill({ selected: "T1" });
    expect(fact("时间段")).toHaveTextContent("日期未填，时间段还算不出");
  });
});

describe("sections", () => {
  test("scored and points of each, groups on request", async () => {
    await fill();
    const tasks = screen.getByRole("button", { name: /主要任务/ });
    expect(tasks).toHaveTextContent("42/45");
    await userEvent.click(tasks);
    expect(screen.getByText("执法维权工作", { exact: false })).toBeVisible();
  });
});

describe("notices", () => {
  test("place and remedy stand in it, and lead to the cell", async () => {
    const place = ready.places?.["T12"];
    if (!place) throw new Error("no place");
    const desk = await fill({
      notices: [{ id: "row", severity: "warning", text: "第 12 行找不到了。", remedy: "撤消删除。", place }],
    });
    const notices = screen.getByRole("region", { name: "须知" });
    expect(notices).toHaveTextContent("第 12 行找不到了。撤消删除。");
    await userEvent.click(within(notices).getByRole("button", { name: `${place.sheet} ${place.address}` }));
    await userEvent.click(within(notices).getByRole("button", { name: "不再显示这条" }));
    expect(desk.asked).toEqual(["goTo T12", "dismiss row"]);
    expect(screen.queryByRole("region", { name: "须知" })).toBeNull();
  });
});
