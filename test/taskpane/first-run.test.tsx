/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { programmes } from "../../src/rulebook";
import { sheetPlans } from "../../src/sheets";
import { loadRules } from "../../src/taskpane/model/rules";
import { programme, ready } from "./city";
import { deskOf } from "./desk-of";
import { show } from "./show";

const click = async (name: string): Promise<void> => userEvent.click(screen.getByRole("button", { name }));

describe("a workbook without our sheets", () => {
  test("says what it does, what it adds and how it goes on", async () => {
    await show();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("试点、示范城市申报与测评");
    expect(screen.getByText(/国知发管字〔2016〕87号附件1、附件2逐字/)).toBeVisible();
    const sheets = screen.getByRole("region", { name: "将新增 15 张工作表，不改动现有内容" });
    const lines = within(sheets)
      .getAllByRole("listitem")
      .map((line) => line.textContent);
    expect(lines).toEqual([
      "附件1基本工作状况表·47 行",
      "附件2·客观实力22 项·100 分",
      "附件2·主要任务45 项·100 分",
      "附件2·工作创新2 项·10 分",
      "证据清单一份材料一行",
      "企业名录称号与信用代码",
      "单位名录附件1要的名单",
      "经费台账专门资金分项",
      "专家评分12 位专家一人一栏",
      "申报条件22 条条件",
      "得分与门槛图与汇总",
      "得分表第十九条，供打印",
      "期限按日期推算，带后果",
      "记录保留的提醒、改动、问题",
      "设置日期与各项选择",
    ]);
    const names = sheetPlans(programme).map((plan) => plan.name);
    expect(lines.map((line, index) => line?.slice(0, names[index]?.length))).toEqual(names);
    expect(screen.getByText(/数据不离开本机/)).toBeVisible();
  });

  test("another document: its facts, its own sheets, and its forms are inserted", async () => {
    const desk = await show(deskOf(), { loadRules });
    const choice = screen.getByRole("combobox", { name: "按哪份文件" });
    expect(
      within(choice)
        .getAllByRole("option")
        .map((option) => option.textContent),
    ).toEqual(programmes.map(({ title }) => title.zh));
    for (const pack of programmes) {
      await userEvent.selectOptions(choice, pack.title.zh);
      const day = pack.issued.length === 4 ? `${pack.issued}年` : pack.issued;
      expect(screen.getByText(`${pack.documentNumber}，${day}`)).toBeVisible();
      const names = sheetPlans(pack).map(({ name }) => name);
      const sheets = screen.getByRole("region", { name: `将新增 ${names.length} 张工作表，不改动现有内容` });
      const lines = within(sheets)
        .getAllByRole("listitem")
        .map((line) => line.textContent ?? "");
      expect(lines.map((line, index) => line.startsWith(names[index] ?? "?"))).toEqual(names.map(() => true));
      expect(lines.map((line, index) => line.length > (names[index]?.length ?? 0))).toEqual(
        names.map(() => true),
      );
      expect(screen.queryByRole("button", { name: "打开示例城市" }) !== null).toBe(pack === programme);
    }
    await click("插入表格");
    expect(desk.asked).toEqual([`insertForms ${programmes.at(-1)?.id ?? ""}`]);
  });

  test("inserts once, however often the button is pressed", async () => {
    const desk = deskOf();
    let done = (): void => undefined;
    desk.insertForms = () => {
      desk.asked.push("insertForms");
      return new Promise((resolve) => (done = () => resolve({ kind: "done", sheets: [] })));
    };
    await show(desk);
    // The second click of a double click comes before the first has been rendered.
    const button = screen.getByRole("button", { name: "插入官方表格" });
    await act(async () => {
      button.click();
      button.click();
    });
    await click("打开示例城市");
    expect(desk.asked).toEqual(["insertForms"]);
    await act(async () => done());
    await click("打开示例城市");
    expect(desk.asked).toEqual(["insertForms", "insertForms"]);
  });

  test("takes clicks before the rulebook has arrived", async () => {
    const desk = await show(deskOf(), { loadRules: () => new Promise(() => undefined) });
    expect(screen.queryByText("附件1")).toBeNull();
    await click("插入官方表格");
    expect(desk.asked).toEqual(["insertForms"]);
  });

  test("a name that is taken is asked about, inline; yes inserts under other names", async () => {
    const desk = deskOf();
    desk.insertOutcomes.push({ kind: "name-taken", names: ["附件1", "设置"] });
    await show(desk);
    await click("插入官方表格");
    expect(screen.getByRole("alert")).toHaveTextContent(
      "工作簿里已有同名的表：附件1、设置。没有改动任何内容。",
    );
    expect(screen.queryByRole("dialog")).toBeNull();
    await click("用别的名称插入");
    expect(desk.asked).toEqual(["insertForms", "insertForms rename"]);
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("no leaves everything as it is", async () => {
    const desk = deskOf();
    desk.insertOutcomes.push({ kind: "name-taken", names: ["附件1"] });
    await show(desk);
    await click("插入官方表格");
    await click("不改");
    expect(desk.asked).toEqual(["insertForms"]);
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("the sample goes on after the question of names", async () => {
    const desk = deskOf();
    desk.insertOutcomes.push({ kind: "name-taken", names: ["附件1"] });
    await show(desk);
    await click("打开示例城市");
    await click("用别的名称插入");
    expect(desk.asked).toEqual(["insertForms", "insertForms rename", "fill 示例市甲"]);
  });

  test("cells that would be replaced are asked about, also when the forms have taken the page over", async () => {
    const desk = deskOf();
    desk.fillOutcomes.push({ kind: "would-replace", cells: 12 });
    desk.insertForms = () => {
      desk.set(ready);
      return Promise.resolve({ kind: "done", sheets: [] });
    };
    await show(desk);
    await click("打开示例城市");
    expect(screen.getByRole("tablist")).toBeVisible();
    expect(screen.getByRole("alert")).toHaveTextContent("有 12 个格子里已有内容");
    await click("换掉");
    expect(desk.asked).toEqual(["fill 示例市甲", "fill 示例市甲 replace"]);
  });

  test("a failure is told with its remedy", async () => {
    const desk = deskOf();
    desk.insertOutcomes.push({
      kind: "failed",
      notice: { id: "x", severity: "error", text: "工作簿受保护，没有插入。", remedy: "先撤销工作簿保护。" },
    });
    await show(desk);
    await click("插入官方表格");
    expect(screen.getByRole("alert")).toHaveTextContent("工作簿受保护，没有插入。先撤销工作簿保护。");
  });

  test("what nobody foresaw is told, too, and can be dismissed", async () => {
    const desk = deskOf();
    desk.insertForms = () => Promise.reject(new Error("boom"));
    await show(desk);
    await click("插入官方表格");
    expect(screen.getByText(/这一步没有完成/)).toBeVisible();
    await click("不再显示这条");
    expect(screen.queryByText(/这一步没有完成/)).toBeNull();
  });
});

describe("progress", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test("shows after half a second, with how far it is", async () => {
    const desk = await show(deskOf());
    act(() => desk.set({ busy: { label: "正在插入表格", done: 2, of: 6 } }));
    act(() => jest.advanceTimersByTime(450));
    expect(screen.queryByRole("progressbar")).toBeNull();
    act(() => jest.advanceTimersByTime(100));
    expect(screen.getByRole("progressbar", { name: "正在插入表格　2/6" })).toBeVisible();
    act(() => desk.set({ busy: null }));
    expect(screen.queryByRole("progressbar")).toBeNull();
  });
});

describe("other pages", () => {
  test("outside Excel it says so, and what to do", async () => {
    await show(deskOf({ phase: "no-host" }));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("这个页面要在 Excel 里打开");
    expect(screen.queryByRole("button")).toBeNull();
  });

  test("English follows Office", async () => {
    const spoken: string[] = [];
    await show(deskOf(), { displayLanguage: "en-US", onLanguage: (language) => spoken.push(language) });
    expect(screen.getByRole("button", { name: "Insert the official forms" })).toBeVisible();
    expect(spoken).toEqual(["en"]);
  });

  test("a rulebook that cannot be read is told", async () => {
    await show(deskOf(), { loadRules: () => Promise.reject(new Error("no chunk")) });
    expect(screen.getByText(/这一步没有完成/)).toBeVisible();
  });
});
