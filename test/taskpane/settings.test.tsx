/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { memoryPreferences } from "../../src/taskpane/shell/preferences";
import { themeNameOf } from "../../src/taskpane/shell/theme";
import { programme, ready } from "./city";
import { deskOf } from "./desk-of";
import { show } from "./show";

const settings = () => show(deskOf(ready), { stored: { tab: "settings" }, version: "1.2.3" });
const value = (name: string): string | null =>
  screen.getByText(name, { selector: "dt" }).nextElementSibling?.textContent ?? null;

describe("settings", () => {
  test("shows what the sheet holds, and what it does not", async () => {
    await settings();
    expect(value("城市类别")).toBe("地级城市（州、盟）");
    expect(screen.getByRole("radio", { name: "有" })).toBeChecked();
    expect(value("示范城市申报日")).toBe("2018-10-26");
    expect(value("方案备案日")).toBe("未填");
    expect(value("客观实力")).toBe("0.4");
    expect(value("工作创新")).toBe("按原分加上");
    expect(screen.getByText("示例，非官方")).toBeVisible();
  });

  test("leads to the cell", async () => {
    const desk = await settings();
    await userEvent.click(screen.getByRole("button", { name: "定位 C18 依据文号" }));
    expect(desk.asked).toEqual(["goTo weightsSource"]);
  });

  test("lists every open reading with the one in force", async () => {
    await settings();
    await userEvent.click(screen.getByRole("button", { name: /文件未写明之处/ }));
    const [first] = programme.readings;
    expect(screen.getAllByText(/（默认）/)).toHaveLength(programme.readings.length);
    expect(screen.getByText(first?.title.zh ?? "")).toBeVisible();
  });

  test("the language changes at once and is remembered", async () => {
    const preferences = memoryPreferences({ tab: "settings" });
    await show(deskOf(ready), { preferences });
    await userEvent.click(screen.getByRole("radio", { name: "English" }));
    expect(screen.getByRole("tab", { name: "Settings" })).toHaveAttribute("aria-selected", "true");
    expect(preferences.get("language")).toBe("en");
    await userEvent.click(screen.getByRole("radio", { name: "As in Office" }));
    expect(screen.getByRole("tab", { name: "设置" })).toBeVisible();
  });

  test("the explanation can be seen again, without anything to insert", async () => {
    await settings();
    await userEvent.click(screen.getByRole("button", { name: "看一遍说明" }));
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
    expect(screen.queryByRole("button", { name: "插入官方表格" })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "返回" }));
    expect(screen.getByRole("tab", { name: "设置" })).toHaveAttribute("aria-selected", "true");
    expect(screen.getByRole("tab", { name: "设置" })).toHaveFocus();
  });

  test("the sample asks before it replaces", async () => {
    const desk = deskOf(ready);
    desk.insertOutcomes.push({ kind: "already-there" });
    desk.fillOutcomes.push({ kind: "would-replace", cells: 3 });
    await show(desk, { stored: { tab: "settings" } });
    await userEvent.click(screen.getByRole("button", { name: "打开示例城市" }));
    await userEvent.click(within(screen.getByRole("alert")).getByRole("button", { name: "不改" }));
    expect(desk.asked).toEqual(["insertForms", "fill 示例市甲"]);
  });

  test("names version, document and where the data stays", async () => {
    await settings();
    const about = screen.getByRole("region", { name: "关于" });
    expect(about).toHaveTextContent("版本 1.2.3");
    expect(about).toHaveTextContent("国知发管字〔2016〕87号");
    expect(about).toHaveTextContent("数据不离开本机");
  });
});

describe("themeNameOf", () => {
  test.each([
    [{ bodyBackgroundColor: "#FFFFFF" }, false, "white"],
    [{ bodyBackgroundColor: "#E6E6E6" }, false, "light"],
    [{ bodyBackgroundColor: "#292929", isDarkTheme: true }, false, "dark"],
    [{ bodyBackgroundColor: "#000000" }, false, "black"],
    [{ isDarkTheme: true }, false, "dark"],
    [undefined, false, "light"],
    [{ bodyBackgroundColor: "#FFFFFF" }, true, "contrast"],
  ])("%j forced %s: %s", (look, forced, expected) => {
    expect(themeNameOf(look, forced)).toBe(expected);
  });
});
