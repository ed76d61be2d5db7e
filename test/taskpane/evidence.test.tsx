/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { faultsOf, dayOf, blankDraft, entryOf } from "../../src/taskpane/evidence/draft";
import { nextNumbers } from "../../src/taskpane/evidence/numbers";
import { assessment, ready } from "./city";
import { deskOf, type PlainDesk } from "./desk-of";
import { show } from "./show";

const fill = (change = {}): Promise<PlainDesk> => show(deskOf({ ...ready, ...change }));
const card = (): HTMLElement => screen.getByRole("region", { name: "当前项" });
const button = (name: string | RegExp): HTMLElement => within(card()).getByRole("button", { name });
const field = (name: string): HTMLElement => within(card()).getByRole("textbox", { name });

describe("numbers", () => {
  test.each<[readonly string[], string]>([
    [[], "E001"],
    [["E001", "E002"], "E003"],
    [["E009", "E012"], "E013"],
    [["1", "2", "9"], "10"],
    [["附-9"], "附-10"],
    [["E099"], "E100"],
    [["甲", "乙"], "E001"],
    [["A1", "B01", "B02"], "B03"],
  ])("after %j comes %s", (taken, next) => {
    expect(nextNumbers(taken, 1)).toEqual([next]);
  });

  test("several at once follow each other", () => {
    expect(nextNumbers(["E008"], 3)).toEqual(["E009", "E010", "E011"]);
  });
});

describe("a draft", () => {
  test.each<[string, string | null]>([
    ["2018-03-02", "2018-03-02"],
    ["2018.3.2", "2018-03-02"],
    ["２０１８年３月２日", "2018-03-02"],
    ["20180302", "2018-03-02"],
    ["2018-02-30", null],
    ["2018", null],
    ["昨天", null],
  ])("%s is %s", (typed, day) => {
    expect(dayOf(typed)).toBe(day);
  });

  test("says what is wrong: no title, a number that is taken in any width, a day that is none", () => {
    const draft = { ...blankDraft("ｅ０１２", ["T5"]), date: "2018-13-01" };
    expect(faultsOf(draft, ["E012"])).toEqual({
      no: "papers.takenNo",
      title: "papers.needTitle",
      date: "papers.badDate",
    });
  });

  test("what is blank is not given", () => {
    const draft = { ...blankDraft(" E1 ", ["T5"]), title: " 示例 ", date: "2018.3.2" };
    expect(entryOf(draft)).toEqual({ no: "E1", items: ["T5"], title: "示例", date: "2018-03-02" });
  });
});

describe("on the card", () => {
  test("a paper is added in one step, with the next number and the cursor in the title", async () => {
    const desk = await fill();
    await userEvent.click(button("添加材料"));
    expect(field("编号")).toHaveValue("E014");
    expect(document.activeElement).toBe(field("名称"));
    await userEvent.click(button("登记"));
    expect(within(card()).getByText("写明材料名称")).toBeVisible();
    expect(desk.asked).toEqual([]);
    await userEvent.type(field("名称"), "示例市甲专利资助办法{Enter}");
    expect(desk.asked).toEqual(["addPapers E014:T5"]);
    expect(within(card()).queryByRole("form")).toBeNull();
  });

  test("what was typed stays where nothing was written", async () => {
    const desk = await fill();
    desk.refusals.push(true);
    await userEvent.click(button("添加材料"));
    await userEvent.type(field("名称"), "示例{Enter}");
    expect(field("名称")).toHaveValue("示例");
    act(() => desk.set({ selected: "T3" }));
    expect(within(card()).queryByRole("form")).toBeNull();
  });

  test("one that is there serves this item, too; how many it serves is shown", async () => {
    const desk = await fill({ selected: "T3" });
    await userEvent.click(button("选用已有材料"));
    const list = within(card()).getByRole("region", { name: "证据清单中的材料" });
    expect(within(list).getAllByRole("listitem")).toHaveLength(2);
    expect(list).toHaveTextContent("E012 示例市甲专利条例 2013-11-20·用于 1 项");
    await userEvent.type(within(list).getByRole("searchbox"), "ｅ０１３");
    expect(within(list).getAllByRole("listitem")).toHaveLength(1);
    await userEvent.click(button("把 E013 用于本项"));
    expect(desk.asked).toEqual(["usePaper E013 T3"]);
  });

  test("one that serves the item already is not offered, and a blank register says so", async () => {
    const desk = await fill();
    await userEvent.click(button("选用已有材料"));
    expect(within(card()).getAllByText("已用于本项")).toHaveLength(2);
    act(() => desk.set({ assessment: { ...assessment, evidence: [] } }));
    expect(within(card()).getByText("证据清单里还没有材料。")).toBeVisible();
  });
});
