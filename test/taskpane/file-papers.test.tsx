/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { assessment, ready } from "./city";
import { deskOf, type PlainDesk } from "./desk-of";
import { show } from "./show";

const NAMES = ["示府办〔2017〕12号 关于印发知识产权强市方案的通知 2017-05-20.pdf", "03-工作总结.docx"];
const file = (name: string): File => new File(["never read"], name);
const preview = (): HTMLElement => screen.getByRole("group", { name: /待登记的材料/ });

async function chosen(names: readonly string[], change = {}): Promise<PlainDesk> {
  const desk = await show(deskOf({ ...ready, ...change }));
  const input = screen.getByLabelText("选择文件", { selector: "input" });
  await act(async () => {
    fireEvent.change(input, { target: { files: names.map(file) } });
    await Promise.resolve();
  });
  return desk;
}

test("names fill in titles, numbers and dates; corrected and given items, they go into one write", async () => {
  const desk = await chosen(NAMES);
  await waitFor(preview);
  const lines = within(preview()).getAllByRole("listitem");
  expect(lines[0]).toHaveTextContent("E014 关于印发知识产权强市方案的通知示府办〔2017〕12号·2017-05-20");
  expect(lines[1]).toHaveTextContent("E015 工作总结未写日期");
  await userEvent.click(within(preview()).getByRole("button", { name: /E015/ }));
  await userEvent.type(within(preview()).getByRole("textbox", { name: "日期" }), "2018.1.10");
  await userEvent.selectOptions(within(preview()).getByRole("combobox", { name: "用于" }), "T1");
  expect(within(preview()).getByRole("button", { name: "不用于 任务 1" })).toBeVisible();
  await userEvent.click(within(preview()).getByRole("button", { name: "登记 2 份" }));
  expect(desk.asked).toEqual(["addPapers E014:, E015:T1"]);
  expect(screen.queryByRole("group", { name: /待登记的材料/ })).toBeNull();
});

test("all may serve the selected item; one can be left out; nothing is written before", async () => {
  const desk = await chosen(NAMES);
  await waitFor(preview);
  await userEvent.click(within(preview()).getByRole("button", { name: /E014/ }));
  await userEvent.click(within(preview()).getByRole("button", { name: "不登记这一份" }));
  await userEvent.click(within(preview()).getByRole("checkbox", { name: "都用于当前项 任务 5" }));
  expect(desk.asked).toEqual([]);
  await userEvent.click(within(preview()).getByRole("button", { name: "登记 1 份" }));
  expect(desk.asked).toEqual(["addPapers E015:T5"]);
});

test("two of one number, or one that is taken, are corrected first", async () => {
  const desk = await chosen(NAMES);
  await waitFor(preview);
  await userEvent.click(within(preview()).getByRole("button", { name: /E015/ }));
  const no = within(preview()).getByRole("textbox", { name: "编号" });
  await userEvent.clear(no);
  await userEvent.type(no, "E014");
  expect(within(preview()).getByText("有 2 份要先改")).toBeVisible();
  await userEvent.click(within(preview()).getByRole("button", { name: "登记 2 份" }));
  expect(desk.asked).toEqual([]);
});

test("files that are in the register are not offered again", async () => {
  const evidence = [{ no: "E1", items: [], title: "示例", file: NAMES[1] ?? "" }];
  await chosen(NAMES, { assessment: { ...assessment, evidence } });
  await waitFor(preview);
  expect(within(preview()).getAllByRole("listitem")).toHaveLength(1);
  expect(within(preview()).getByText("1 个文件名已在证据清单中，没有列入")).toBeVisible();
});

test("more than a thousand at once are refused in a sentence", async () => {
  await chosen(Array.from({ length: 1001 }, (_, index) => `${String(index)}.pdf`));
  expect(screen.getByRole("alert")).toHaveTextContent("一次最多 1000 个文件，这里有 1001 个");
  expect(screen.queryByRole("group", { name: /待登记的材料/ })).toBeNull();
});

test("a folder dropped on the pane is gone through; hidden files are left out", async () => {
  await show(deskOf(ready));
  const entry = (path: string): object => ({
    isFile: true,
    isDirectory: false,
    name: path.split("/").at(-1),
    fullPath: path,
  });
  const batches = [[entry("/材料/甲.pdf"), entry("/材料/.DS_Store")], [entry("/材料/乙.pdf")], []];
  const folder = {
    isFile: false,
    isDirectory: true,
    name: "材料",
    fullPath: "/材料",
    createReader: () => ({ readEntries: (done: (some: object[]) => void) => done(batches.shift() ?? []) }),
  };
  const dataTransfer = { types: ["Files"], files: [], items: [{ webkitGetAsEntry: () => folder }] };
  const area = screen.getByRole("region", { name: "下一步" });
  fireEvent.dragOver(area, { dataTransfer });
  expect(screen.getByText("松开即预填，此时还不登记")).toBeVisible();
  fireEvent.drop(area, { dataTransfer });
  await waitFor(preview);
  const lines = within(preview()).getAllByRole("listitem");
  expect(lines.map((line) => line.textContent)).toEqual(["E014 甲未写日期", "E015 乙未写日期"]);
});
