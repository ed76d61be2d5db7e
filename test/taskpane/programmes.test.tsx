/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Assessment } from "../../src/assessment";
import { judge } from "../../src/judge";
import { programme as packOf, type Programme } from "../../src/rulebook";
import type { FileDoors } from "../../src/taskpane/files/doors";
import { loadRules } from "../../src/taskpane/model/rules";
import { ownPack } from "../fixtures/own-pack";
import { filledCity } from "../fixtures/filled";
import { deskOf, deskOfResult, type PlainDesk } from "./desk-of";
import { show } from "./show";

const pack = packOf("2021-1197");
const city = filledCity(pack);

interface Written {
  readonly programme: Programme;
  readonly assessment: Assessment | null;
}

async function settings(): Promise<{ desk: PlainDesk; written: Written[] }> {
  const written: Written[] = [];
  const fileDoors: FileDoors = {
    write: (programme, _, assessment) => {
      written.push({ programme, assessment });
      return Promise.resolve(new Uint8Array());
    },
    read: () => Promise.reject(new Error("not asked for")),
  };
  Object.assign(URL, { createObjectURL: () => "blob:here", revokeObjectURL: () => undefined });
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
  const desk = await show(deskOfResult(city, judge(city)), {
    stored: { tab: "settings" },
    loadRules,
    fileDoors,
  });
  // The rules and the tab come in chunks of their own.
  await screen.findByRole("region", { name: "规则包" });
  return { desk, written };
}

const section = () => within(screen.getByRole("region", { name: "规则包" }));
const choose = async (title: RegExp): Promise<void> => {
  const option = section().getByRole("option", { name: title });
  await userEvent.selectOptions(section().getByRole("combobox"), option);
};

test("a workbook shows its document, and what its settings are", async () => {
  await settings();
  expect(section().getByText(pack.title.zh)).toBeVisible();
  expect(section().getByText(`${pack.documentNumber}，${pack.issued}`)).toBeVisible();
  const list = within(screen.getByRole("region", { name: "城市与日期" }));
  expect(list.getByText("申报类别").nextElementSibling).toHaveTextContent(pack.tracks?.[0]?.name.zh ?? "?");
  for (const { name } of pack.dates ?? []) expect(list.getByText(name.zh)).toBeVisible();
  expect(list.queryByText("执法权")).toBeNull();
});

test("untouched forms give way to those of another document, after a button", async () => {
  const { desk } = await settings();
  await choose(/强市/);
  expect(desk.asked).toEqual([]);
  await userEvent.click(section().getByRole("button", { name: "换用" }));
  expect(desk.asked).toEqual(["switchProgramme 2016-86"]);
  expect(section().queryByRole("alert")).toBeNull();
});

test("data: nothing is touched, and a new workbook takes along what both ask for", async () => {
  const { desk, written } = await settings();
  desk.switchOutcomes.push({ kind: "in-use" });
  await choose(/上海/);
  await userEvent.click(section().getByRole("button", { name: "换用" }));
  expect(section().getByRole("alert")).toHaveTextContent("什么也没有动");
  await userEvent.click(section().getByRole("button", { name: "另存新工作簿" }));
  await act(() => Promise.resolve());
  expect(written.map(({ programme }) => programme.id)).toEqual(["2022-1"]);
  expect(written[0]?.assessment).toMatchObject({
    programme: "2022-1",
    city: { name: city.city.name },
    dates: city.dates,
  });
  expect(desk.asked).toEqual(["switchProgramme 2022-1"]);
});

test("no leaves everything as it is; a failure is told with its remedy", async () => {
  const { desk } = await settings();
  desk.switchOutcomes.push({ kind: "only-sheets" });
  await choose(/强市/);
  await userEvent.click(section().getByRole("button", { name: "换用" }));
  expect(section().getByRole("alert")).toHaveTextContent("先新建一张工作表");
  await userEvent.click(section().getByRole("button", { name: "不换" }));
  expect(section().queryByRole("alert")).toBeNull();
  const notice = { id: "x", severity: "error", text: "工作簿受保护。", remedy: "先撤销保护。" } as const;
  desk.switchOutcomes.push({ kind: "failed", notice });
  await choose(/强市/);
  await userEvent.click(section().getByRole("button", { name: "换用" }));
  expect(section().getByRole("alert")).toHaveTextContent("工作簿受保护。先撤销保护。");
});

describe("a rule pack of one's own", () => {
  /** jsdom's files have no text of their own. */
  const file = (text: string): File =>
    Object.assign(new File([text], "pack.json", { type: "application/json" }), {
      text: () => Promise.resolve(text),
    });
  const choose = async (text: string): Promise<void> => {
    await userEvent.upload(screen.getByLabelText("选择规则包文件（.json）"), file(text));
  };

  test("is told row by row where it is broken, in both languages, and may be mended", async () => {
    const { desk } = await settings();
    desk.packOutcomes.push({
      kind: "faults",
      faults: Array.from({ length: 22 }, (_, index) => ({
        row: `G${index + 1}`,
        reason: "没有写界限 (It has no limit)",
      })),
    });
    await choose("{}");
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("规则包有 22 处不对，没有读入");
    expect(within(alert).getAllByRole("listitem")).toHaveLength(21);
    expect(alert).toHaveTextContent("G1：没有写界限 (It has no limit)");
    expect(alert).toHaveTextContent("另有 2 处");
    desk.packOutcomes.push({
      kind: "done",
      id: "sixth",
      title: { zh: "示例计划", en: "Example" },
      version: "1",
    });
    await choose("{}");
    expect(await screen.findByText(/已加入“示例计划”（sixth，版本 1）/)).toBeVisible();
    expect(desk.asked).toEqual(["takePack", "takePack"]);
  });

  test("a file that is no JSON never reaches the workbook", async () => {
    const { desk } = await settings();
    await choose("{");
    expect(await screen.findByRole("alert")).toHaveTextContent("不是有效的 JSON");
    expect(desk.asked).toEqual([]);
  });

  test("on the first screen it becomes the choice", async () => {
    const desk = deskOf();
    const { registerPack } = await import("../../src/rulebook");
    const read = registerPack(ownPack);
    if ("faults" in read) throw new Error(JSON.stringify(read.faults));
    await show(desk, { loadRules });
    desk.packOutcomes.push({ kind: "done", id: "sixth", title: ownPack.title, version: "1" });
    await choose("{}");
    expect(await screen.findByText(`${ownPack.documentNumber}，${ownPack.issued}`)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "插入表格" }));
    expect(desk.asked).toEqual(["takePack", "insertForms sixth"]);
    read.forget();
  });
});
