/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { SelectedCell } from "../../src/excel";
import { functionsEn } from "../../src/taskpane/functions/words.en";
import { functionsZh } from "../../src/taskpane/functions/words.zh-CN";
import { ready } from "./city";
import { deskOf, type PlainDesk } from "./desk-of";
import { show } from "./show";

/** Office's own class of errors, as far as functions use it. */
class OfficeError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
beforeAll(() => {
  const ErrorCode = { invalidValue: "#VALUE!", notAvailable: "#N/A" };
  Object.assign(globalThis, { CustomFunctions: { Error: OfficeError, ErrorCode } });
});

const cellAt = (address: string, content: SelectedCell["content"] = "", value = content): SelectedCell => ({
  place: { sheet: "Sheet1", address },
  sheetId: "1",
  content,
  value,
});

async function open(
  selected: SelectedCell | null,
  shown: PlainDesk["cells"]["shown"] = {},
): Promise<PlainDesk> {
  const desk = deskOf(ready);
  Object.assign(desk.cells, { selected, shown });
  await show(desk);
  await userEvent.click(screen.getByRole("button", { name: "函数" }));
  await screen.findByRole("region", { name: "所选单元格" }, { timeout: 20_000 });
  return desk;
}
const part = (name: string): HTMLElement => screen.getByRole("region", { name });
const choose = (id: string): Promise<void> =>
  userEvent.selectOptions(screen.getByRole("combobox", { name: "函数" }), id);

test("each argument has its help; the value is shown; the formula goes into the blank cell", async () => {
  const desk = await open(cellAt("E1"), { "Sheet1!A1": [[0.3]] });
  await choose("SCORE");
  const item = screen.getByRole("textbox", { name: "item" });
  expect(item).toHaveAccessibleDescription("编号（T12、任12、二-12）或印发的名称");
  expect(part("函数")).toHaveTextContent('例：=IPCITY.SCORE("二-12",A1)');
  expect(part("函数")).toHaveTextContent("还没有给出 item");
  await userEvent.type(item, "T12");
  await userEvent.type(screen.getByRole("textbox", { name: "score" }), "A1");
  expect(part("函数")).toHaveTextContent('=IPCITY.SCORE("T12",A1)');
  await waitFor(() => expect(part("函数")).toHaveTextContent("结果0.3"));
  await userEvent.click(screen.getByRole("button", { name: "填入 Sheet1!E1" }));
  expect(desk.asked).toEqual(['enter Sheet1!E1 =IPCITY.SCORE("T12",A1)']);
  expect(part("函数")).toHaveTextContent("已填入 Sheet1!E1");
});

test("what stands in the cell is shown before it is replaced", async () => {
  const desk = await open(cellAt("E1", "旧内容"));
  await choose("VERSION");
  await userEvent.click(screen.getByRole("button", { name: "填入 Sheet1!E1" }));
  expect(screen.getByRole("alert")).toHaveTextContent("Sheet1!E1 已有内容“旧内容”");
  await userEvent.click(screen.getByRole("button", { name: "不替换" }));
  expect(desk.asked).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "填入 Sheet1!E1" }));
  await userEvent.click(screen.getByRole("button", { name: "替换" }));
  expect(desk.asked).toEqual(["enter Sheet1!E1 =IPCITY.VERSION()"]);
});

test("the reason of the selected cell's error is repeated, and follows the selection", async () => {
  const desk = await open(cellAt("H1", '=IFERROR(IPCITY.GATE("18.4",B2,15),NA())', "#N/A"), {
    "Sheet1!B2": [["三"]],
  });
  await waitFor(() => expect(part("所选单元格")).toHaveTextContent("GATE 的原因是"));
  expect(part("所选单元格")).toHaveTextContent("不是数字");
  const move = async (cell: SelectedCell): Promise<void> => {
    desk.cells.selected = cell;
    await act(async () => {
      desk.cells.listeners.forEach((listener) => listener());
      await new Promise((resolve) => setTimeout(resolve, 200));
    });
  };
  await move(cellAt("H2", '=IPCITY.NAME("T5")', "#NAME?"));
  expect(part("所选单元格")).toHaveTextContent("重新录入");
  await move(cellAt("H3", '=IPCITY.BAND(SUM(A1:A2)-"x")', "#VALUE!"));
  expect(part("所选单元格")).toHaveTextContent("另一个公式");
  await move(cellAt("H4", "=1/0", "#DIV/0!"));
  expect(within(part("所选单元格")).getByRole("status")).toBeEmptyDOMElement();
});

test("formulas are entered again from here", async () => {
  const desk = await open(null);
  await userEvent.click(screen.getByRole("button", { name: "重新录入" }));
  expect(desk.asked).toEqual(["repair"]);
});

test("both languages have the same places for values", () => {
  const places = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
  for (const [key, text] of Object.entries(functionsZh))
    expect([key, places(functionsEn[key as keyof typeof functionsZh])]).toEqual([key, places(text)]);
});
