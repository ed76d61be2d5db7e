/** What the page around the sheet says, in both languages. */
export type Language = "zh-CN" | "en-US";

const zh = {
  title: "知识产权城市 试用工作台",
  note: "试用工作簿：关闭本页即清空",
  trial: "试用选项",
  tabHome: "开始",
  tabAddin: "知识产权城市",
  ready: "就绪",
  editing: "编辑",
  busyCell: "模拟：正在编辑单元格，Excel 拒绝加载项的调用",
  noEvents: "模拟：Excel 不发送事件",
  slow: "模拟：Excel 应答延迟 1 秒",
  closePane: "关闭窗格",
  openPane: "打开窗格",
  resizePane: "窗格宽度",
  zoomOut: "缩小",
  zoomIn: "放大",
  appearance: "外观",
  light: "浅色",
  dark: "深色",
  language: "语言",
  width: "窗格宽度",
  height: "窗格高度",
  fullHeight: "全高",
  excelBehaviour: "Excel 的状况",
  editMode: "正在编辑单元格",
  dropEvents: "不发送事件",
  delay: "应答延迟 1 秒",
  reload: "重新加载窗格",
  starting: "正在打开工作簿",
  paneMissing: "窗格没有打开：还没有构建加载项。在项目目录运行 npm start，然后刷新本页。",
  paneFailed: "窗格没有打开：加载项没有应答。刷新本页重试。",
  manifestMissing: "没有读到 manifest.xml，功能区只有“打开窗格”一个按钮。",
  functionsMissing: "没有读到 functions.json，IPCITY 函数暂不可用。在项目目录运行 npm start，然后刷新本页。",
  commandFailed: "命令没有完成：加载项没有应答。打开窗格后再点一次。",
  pageFailed: "工作台没有打开：",
};

const en: typeof zh = {
  title: "IPCITY workbench",
  note: "Trial workbook: closing this page empties it",
  trial: "Trial options",
  tabHome: "Home",
  tabAddin: "IP City",
  ready: "Ready",
  editing: "Edit",
  busyCell: "Simulated: a cell is being edited, Excel refuses the add-in's calls",
  noEvents: "Simulated: Excel sends no events",
  slow: "Simulated: Excel answers a second late",
  closePane: "Close pane",
  openPane: "Open pane",
  resizePane: "Pane width",
  zoomOut: "Zoom out",
  zoomIn: "Zoom in",
  appearance: "Appearance",
  light: "Light",
  dark: "Dark",
  language: "Language",
  width: "Pane width",
  height: "Pane height",
  fullHeight: "Full",
  excelBehaviour: "State of Excel",
  editMode: "A cell is being edited",
  dropEvents: "Send no events",
  delay: "Answer a second late",
  reload: "Reload pane",
  starting: "Opening the workbook",
  paneMissing:
    "The pane did not open: the add-in is not built yet. Run npm start in the project folder, then reload.",
  paneFailed: "The pane did not open: the add-in did not answer. Reload this page.",
  manifestMissing: "manifest.xml could not be read: the ribbon has the pane's button only.",
  functionsMissing:
    "functions.json could not be read: the IPCITY functions are missing. Run npm start in the project folder, then reload.",
  commandFailed: "The command did not finish: the add-in did not answer. Open the pane and try again.",
  pageFailed: "The workbench did not open: ",
};

export type TextKey = keyof typeof zh;

export function textsOf(language: Language): Readonly<Record<TextKey, string>> {
  return language === "zh-CN" ? zh : en;
}
