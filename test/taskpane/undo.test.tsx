/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ready } from "./city";
import { deskOf } from "./desk-of";
import { show } from "./show";

describe("the way back", () => {
  it.each([
    ["insert", 8, "已插入 8 张表"],
    ["fill", 226, "已填入 226 格"],
    ["power", 3, "已按执法权改写 3 格"],
    ["settings", 4, "已改 4 项设置"],
    ["scores", 5, "已改 5 格自评得分"],
    ["papers", 2, "已登记材料 2 份"],
    ["reuse", 1, "已把材料用于 1 项"],
    ["cleanUp", 6, "已改写 6 处"],
  ] as const)("after %s it says what was done and takes it back", async (kind, count, words) => {
    const desk = await show(deskOf({ ...ready, undoable: { kind, count } }));
    expect(screen.getByText(words)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: `撤销 ${words}` }));
    expect(desk.asked).toEqual(["undo"]);
    expect(screen.queryByText(words)).toBeNull();
  });

  it("is waved away, and waits while something is under way", async () => {
    const desk = await show(deskOf({ ...ready, undoable: { kind: "fill", count: 2 } }));
    act(() => desk.set({ busy: { label: "正在填入内容", done: 1, of: 2 } }));
    await userEvent.click(screen.getByRole("button", { name: /^撤销/ }));
    expect(desk.asked).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "不再提示撤销" }));
    expect(desk.asked).toEqual(["keepDone"]);
    expect(screen.queryByRole("button", { name: /^撤销/ })).toBeNull();
  });
});
