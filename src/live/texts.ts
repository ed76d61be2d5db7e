/** Sentences about the workbook's state; errors of Excel bring their own. */
import type { Language } from "../i18n";

type Sentence = Readonly<Record<Language, string>>;

export const texts = {
  sheetGone: {
    "zh-CN": "找不到“{sheet}”这张表：工作表已被删除，或其中的名称已被清除。",
    en: "The form “{sheet}” cannot be found: its sheet was deleted or its names were removed.",
  },
  sheetGoneRemedy: {
    "zh-CN": "误删的，请用删除前保存的文件；也可以点“插入表格”补上这一张，其他各表不受影响。",
    en: "Go back to the file saved before the deletion, or choose Insert forms to add this one again; the other forms stay as they are.",
  },
  regionGone: {
    "zh-CN": "“{sheet}”中有 {count} 处填写栏找不到了，对应的行或列可能已被删除，这些内容不参与计算。",
    en: "{count} input regions of “{sheet}” cannot be found. Their rows or columns may have been deleted; they are left out.",
  },
  regionGoneRemedy: {
    "zh-CN": "请按 Ctrl+Z 撤销删除；无法撤销的，请在新的工作簿中插入表格，再把内容复制过去。",
    en: "Undo the deletion with Ctrl+Z. Where that is not possible, insert the forms into a new workbook and copy the contents over.",
  },
  packUnknown: {
    "zh-CN": "这个工作簿由规则包“{detail}”制作，这里没有这个规则包，没有读取。",
    en: "This workbook was made with the rule pack “{detail}”, which is not known here; it was not read.",
  },
  packUnknownRemedy: {
    "zh-CN": "在“设置”或首页载入该规则包的文件，或换用较新的版本。",
    en: "Load the pack's file on the first page or in the settings, or use a newer version.",
  },
  packVersion: {
    "zh-CN": "这个工作簿按规则包 {pack} 版本 {from} 制作，现按版本 {to} 计算。",
    en: "This workbook was made with version {from} of the rule pack {pack}; version {to} counts now.",
  },
  packChanges: { "zh-CN": "变化：{detail}。", en: "What changed: {detail}." },
  packChangesUnlisted: {
    "zh-CN": "规则包没有列出变化，请对照两版文件。",
    en: "The pack lists no changes; compare the two documents.",
  },
  otherProgramme: {
    "zh-CN": "文件属于规则包“{detail}”，这个工作簿的表格属于“{pack}”，没有填入。",
    en: "The file belongs to the rule pack “{detail}”, the forms here to “{pack}”; nothing was filled in.",
  },
  otherProgrammeRemedy: {
    "zh-CN": "在新的工作簿里打开该文件。",
    en: "Open the file in a new workbook.",
  },
  editing: {
    "zh-CN": "正在编辑单元格，按回车键结束编辑后自动更新。",
    en: "A cell is being edited. The figures follow as soon as you press Enter.",
  },
  eventsLost: {
    "zh-CN": "Excel 漏报了一些改动，现已按表中内容重新计算。",
    en: "Excel did not report some changes. Everything has been read and computed again.",
  },
  changedMeanwhile: {
    "zh-CN": "这些单元格刚刚又有改动，没有写入任何内容。表上已换成最新的数，可以重新选择处理方式。",
    en: "These cells have just been changed again, so nothing was written. The figures are now up to date; choose again.",
  },
  undone: {
    "zh-CN": "已撤销，这些单元格和操作之前一样。",
    en: "Taken back: the cells are as they were before.",
  },
  removed: {
    "zh-CN": "已撤销，插入的表格已删除。",
    en: "Taken back: the inserted sheets are gone.",
  },
  undoChanged: {
    "zh-CN": "这一步之后，其中的内容又有改动，没有撤销任何内容。",
    en: "Something was changed after this step, so nothing was taken back.",
  },
  undoChangedRemedy: {
    "zh-CN": "可以先按 Ctrl+Z 撤销后来的改动；不再需要的表，右击工作表标签删除。",
    en: "Later edits can be undone with Ctrl+Z; a sheet that is not wanted can be deleted from its tab.",
  },
  onlySheets: {
    "zh-CN": "工作簿里只有这几张表，Excel 不允许全部删除，没有撤销任何内容。",
    en: "These are the only sheets of the workbook, and Excel keeps at least one. Nothing was taken back.",
  },
  onlySheetsRemedy: {
    "zh-CN": "先新建一张工作表，再点“撤销”。",
    en: "Add a sheet of your own, then choose Undo again.",
  },
  undoing: { "zh-CN": "正在撤销", en: "Taking it back" },
  finished: {
    "zh-CN": "上次插入表格时中断，现已完成。",
    en: "An earlier insertion of the forms was interrupted. It has now been completed.",
  },
  cleared: {
    "zh-CN": "上次插入表格时中断，未完成的部分已清除，请重新插入。",
    en: "An earlier insertion of the forms was interrupted. What was unfinished has been removed; insert the forms again.",
  },
  nameTaken: {
    "zh-CN": "工作簿中已有同名的工作表（{detail}），没有改动任何内容。",
    en: "The workbook already has sheets of these names ({detail}). Nothing was changed.",
  },
  nameTakenRemedy: {
    "zh-CN": "请先点“插入表格”，按提示用其他名称插入，再填入内容。",
    en: "Choose Insert forms first and insert them under other names, then fill them.",
  },
  formulasRepaired: {
    "zh-CN": "已重新录入 {count} 个显示 #NAME? 的公式，公式本身没有改动。",
    en: "{count} formulas that showed #NAME? have been entered again, unchanged.",
  },
  formulasFine: {
    "zh-CN": "没有显示 #NAME? 的 IPCITY 公式。",
    en: "No IPCITY formula shows #NAME?.",
  },
  formulasLocked: {
    "zh-CN": "“{sheets}”受保护，其中 {count} 个显示 #NAME? 的公式没有动。",
    en: "{count} formulas that show #NAME? stand on the protected sheets “{sheets}” and were left alone.",
  },
  formulasLockedRemedy: {
    "zh-CN": "请在“审阅”中撤销工作表保护（密码向设置保护的人索取），再点一次。",
    en: "Unprotect the sheet under Review (ask whoever protected it for the password), then try again.",
  },
  switching: { "zh-CN": "正在换用另一规则包的表格", en: "Switching to the forms of another programme" },
  inserting: { "zh-CN": "正在插入表格", en: "Inserting the forms" },
  filling: { "zh-CN": "正在填入内容", en: "Filling the forms" },
} as const satisfies Readonly<Record<string, Sentence>>;

export type TextKey = keyof typeof texts;

export function say(
  key: TextKey,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return texts[key][language].replace(/\{(\w+)\}/g, (braces, name: string) => String(values[name] ?? braces));
}
