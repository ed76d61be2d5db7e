/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { FileDoors, ReadFile } from "../../src/taskpane/files/doors";
import { assessment, programme, ready } from "./city";
import { deskOf } from "./desk-of";
import { show } from "./show";

const reading = {
  assessment,
  places: {},
  findings: [],
  missing: ["工作表“设置”里找不到“城市类别”。"],
  suppressedRules: [],
};

/** Doors that answer as told, and remember what they were asked to write. */
function doorsOf(answer: (signal: AbortSignal) => Promise<ReadFile>) {
  const written: (string | null)[] = [];
  const doors: FileDoors = {
    write: (_programme, language, given) => {
      written.push(`${language} ${given?.city.name ?? "blank"}`);
      return Promise.resolve(new Uint8Array([80, 75]));
    },
    read: (_file, _programme, _language, signal) => answer(signal),
  };
  return { doors, written };
}

const file = new File(["PK"], "示例市甲.xlsx");
const found = (): Promise<ReadFile> => Promise.resolve({ file: file.name, reading, report: null });
const shown = async (doors: FileDoors, desk = deskOf(ready)) =>
  show(desk, { stored: { tab: "settings" }, fileDoors: doors });
const choose = async (): Promise<void> => userEvent.upload(screen.getByLabelText(/选择要读取的文件/), file);

let saved: string[] = [];
beforeEach(() => {
  saved = [];
  // jsdom has no object URLs and follows no download.
  Object.assign(URL, { createObjectURL: () => "blob:here", revokeObjectURL: () => undefined });
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
});

test("a blank workbook and the present data are saved under a name that says what they are", async () => {
  const { doors, written } = doorsOf(found);
  await shown(doors);
  await userEvent.click(screen.getByRole("button", { name: "另存空白工作簿" }));
  await userEvent.click(screen.getByRole("button", { name: "另存当前数据" }));
  expect(written).toEqual(["zh-CN blank", `zh-CN ${assessment.city.name}`]);
  expect(saved).toEqual(["申报工作簿（空白）.xlsx", `${assessment.city.name}申报工作簿.xlsx`]);
});

test("what was read is shown first, and filled in only when told", async () => {
  const desk = await shown(doorsOf(found).doors);
  await choose();
  expect(screen.getByRole("heading", { name: file.name })).toHaveFocus();
  expect(screen.getByText(/找不到“城市类别”/)).toBeVisible();
  expect(desk.asked).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "填入当前工作簿" }));
  expect(desk.asked).toEqual([`fill ${assessment.city.name}`]);
  expect(screen.getByRole("alert")).toHaveTextContent("已填入，来自 示例市甲.xlsx");
});

test("cells that hold something else are asked about", async () => {
  const desk = deskOf(ready);
  desk.fillOutcomes.push({ kind: "would-replace", cells: 3 });
  await shown(doorsOf(found).doors, desk);
  await choose();
  await userEvent.click(screen.getByRole("button", { name: "填入当前工作簿" }));
  expect(screen.getByRole("alert")).toHaveTextContent("3");
  await userEvent.click(screen.getByRole("button", { name: "换掉" }));
  expect(desk.asked.at(-1)).toBe(`fill ${assessment.city.name} replace`);
});

test("a file that cannot be read is named with its reason", async () => {
  const refused = { zh: "这是旧版 .xls 文件；另存为 .xlsx", en: "an old .xls file" };
  await shown(doorsOf(() => Promise.resolve({ file: file.name, refused })).doors);
  await choose();
  expect(screen.getByRole("alert")).toHaveTextContent("示例市甲.xlsx：这是旧版 .xls 文件；另存为 .xlsx");
});

test("reading can be stopped, and then nothing is said", async () => {
  const { doors } = doorsOf(
    (signal) =>
      new Promise((_, reject) => {
        signal.addEventListener("abort", () => reject(new Error("stopped")));
      }),
  );
  await shown(doors);
  await choose();
  await userEvent.click(screen.getByRole("button", { name: "取消读取" }));
  await act(() => Promise.resolve());
  expect(screen.queryByRole("alert")).toBeNull();
  expect(screen.queryByText(/正在读取/)).toBeNull();
});

test("without forms there is a blank workbook to save and a file to read", async () => {
  await show(deskOf(), { fileDoors: doorsOf(found).doors });
  expect(screen.getByRole("button", { name: "另存空白工作簿" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "另存当前数据" })).toBeNull();
  expect(programme.id).toBe(assessment.programme);
});
