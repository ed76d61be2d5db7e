/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { readRibbon } from "../../src/workbench/page/manifest";

const manifest = (surface: string, inner = "") => `<?xml version="1.0"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0">
  <DisplayName DefaultValue="示例"><Override Locale="en-US" Value="Sample"/></DisplayName>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides">
    <ExtensionPoint xsi:type="CustomFunctions"/>
    <ExtensionPoint xsi:type="PrimaryCommandSurface">${surface}</ExtensionPoint>
    <Resources>
      <bt:Images><bt:Image id="icon" DefaultValue="https://far.example/addin/assets/icon-80.png"/></bt:Images>
      <bt:ShortStrings>
        <bt:String id="insert" DefaultValue="插入"><bt:Override Locale="en-us" Value="Insert"/></bt:String>
        <bt:String id="open" DefaultValue="打开"/>
        <bt:String id="tab" DefaultValue="选项卡"/>
      </bt:ShortStrings>
      <bt:LongStrings><bt:String id="tip" DefaultValue="说明"/></bt:LongStrings>
    </Resources>
    ${inner}
  </VersionOverrides>
</OfficeApp>`;

const button = (id: string, action: string) => `<Control xsi:type="Button" id="${id}"><Label resid="${id}"/>
  <Supertip><Title resid="${id}"/><Description resid="tip"/></Supertip>
  <Icon><bt:Image size="16" resid="none"/><bt:Image size="80" resid="icon"/></Icon>${action}</Control>`;
const insert = button(
  "insert",
  `<Action xsi:type="ExecuteFunction"><FunctionName>insertForms</FunctionName></Action>`,
);
const open = button("open", `<Action xsi:type="ShowTaskpane"/>`);

const surface = `<CustomTab><Group><Label resid="insert"/>${insert}</Group><Group>${open}
  <Control xsi:type="Menu" id="menu"/>${button("tab", `<Action xsi:type="Other"/>`)}</Group><Label resid="tab"/></CustomTab>`;

test("buttons come with their groups, texts, icons and actions", () => {
  expect(readRibbon(manifest(surface), "zh-CN")).toEqual({
    addin: "示例",
    tab: "选项卡",
    groups: [
      {
        label: "插入",
        buttons: [
          {
            id: "insert",
            label: "插入",
            tip: "说明",
            icon: "/assets/icon-80.png",
            action: { kind: "function", name: "insertForms" },
          },
        ],
      },
      {
        label: "",
        buttons: [
          { id: "open", label: "打开", tip: "说明", icon: "/assets/icon-80.png", action: { kind: "pane" } },
        ],
      },
    ],
  });
});

test("an override stands in for its language only", () => {
  const ribbon = readRibbon(manifest(surface), "en-US");
  expect(ribbon).toMatchObject({ addin: "Sample", tab: "选项卡" });
  expect(ribbon?.groups[0]?.buttons[0]?.label).toBe("Insert");
});

test("a newer VersionOverrides replaces the one around it", () => {
  const newer = `<VersionOverrides><ExtensionPoint xsi:type="PrimaryCommandSurface"><OfficeTab><Group>${open}</Group></OfficeTab>
    </ExtensionPoint></VersionOverrides>`;
  const ribbon = readRibbon(manifest(surface, newer), "zh-CN");
  expect(ribbon?.tab).toBeNull();
  expect(ribbon?.groups.flatMap((group) => group.buttons.map((one) => one.id))).toEqual(["open"]);
});

test.each(["", "<OfficeApp>", "<html></html>"])("%j is no manifest", (text) => {
  expect(readRibbon(text, "zh-CN")).toBeNull();
});

test("the add-in's own manifest has a button that opens the pane, with an icon", () => {
  const ribbon = readRibbon(readFileSync("manifest.xml", "utf8"), "zh-CN");
  const opens = ribbon?.groups.flatMap((group) => group.buttons).filter((one) => one.action.kind === "pane");
  expect(opens).not.toHaveLength(0);
  expect(opens?.every((one) => one.label !== "" && one.icon !== null)).toBe(true);
});
