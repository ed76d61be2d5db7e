/** What can be wrong with a file: one entry, one sentence with its remedy. */
import type { FaultDetail } from "./error";

interface Text {
  readonly zh: string;
  readonly en: string;
}

const SAVE_AS = {
  zh: "在 Excel 或 WPS 中打开，另存为 .xlsx 后再读",
  en: "open it in Excel or WPS and save it as .xlsx",
};
const RESEND = {
  zh: "请对方重新发送，或在 Excel 中打开修复后另存为 .xlsx",
  en: "ask for it again, or open and repair it in Excel and save it as .xlsx",
};
const SPLIT = {
  zh: "把无关的工作表和图片移到另一个文件后再读",
  en: "move unrelated sheets and pictures to another file",
};
const REFUSED = {
  zh: "正常软件不会这样写文件，请核对来源",
  en: "no ordinary program writes files like this; check where it comes from",
};

type Sentence = (detail: FaultDetail) => Text;

const text =
  (zh: string, en: string, remedy: Text): Sentence =>
  (detail) => {
    const where = placeOf(detail);
    const limit = detail.limit?.toLocaleString("en-US") ?? "";
    return {
      zh: `${where.zh}${zh.replace("{limit}", limit)}；${remedy.zh}`,
      en: `${where.en}${en.replace("{limit}", limit)}; ${remedy.en}`,
    };
  };

function placeOf({ part, sheet, cell }: FaultDetail): Text {
  const shown = (given: string): string => (given.length > 80 ? `${given.slice(0, 80)}…` : given);
  if (sheet !== undefined && cell !== undefined) {
    return { zh: `工作表「${shown(sheet)}」${cell}：`, en: `sheet "${shown(sheet)}" ${cell}: ` };
  }
  if (sheet !== undefined) return { zh: `工作表「${shown(sheet)}」：`, en: `sheet "${shown(sheet)}": ` };
  if (part !== undefined) return { zh: `文件内部 ${shown(part)}：`, en: `inside the file, ${shown(part)}: ` };
  return { zh: "", en: "" };
}

export const FAULTS = {
  empty: text("文件是空的，没有内容", "the file is empty", {
    zh: "请对方重新发送，或重新下载",
    en: "ask for it again or download it again",
  }),
  encrypted: text("文件设了打开密码", "the file is protected by a password", {
    zh: "在 Excel 或 WPS 中用密码打开，取消密码后另存为 .xlsx",
    en: "open it with the password in Excel or WPS, remove the password and save it as .xlsx",
  }),
  "old-spreadsheet": text(
    "这是旧格式的表格（.xls，或 WPS 的 .et）",
    "this is a spreadsheet in an old format (.xls, or .et of WPS)",
    SAVE_AS,
  ),
  "old-document": text(
    "这是旧格式的文档（.doc 或 .wps）",
    "this is a document in an old format (.doc, .wps)",
    {
      zh: "在 Word 或 WPS 中打开，另存为 .docx 后再读",
      en: "open it in Word or WPS and save it as .docx",
    },
  ),
  "old-container": text(
    "这是旧格式的 Office 文件，里面没有表格",
    "this is an Office file in an old format without a spreadsheet",
    SAVE_AS,
  ),
  "binary-workbook": text("这是二进制工作簿（.xlsb）", "this is a binary workbook (.xlsb)", SAVE_AS),
  opendocument: text("这是 OpenDocument 文件（.ods）", "this is an OpenDocument file (.ods)", SAVE_AS),
  "xml-spreadsheet": text("这是 XML 表格（Excel 2003）", "this is an XML spreadsheet (Excel 2003)", SAVE_AS),
  html: text("这是网页（HTML），不是工作簿", "this is a web page (HTML), not a workbook", SAVE_AS),
  csv: text("这是纯文本（如 CSV），不是工作簿", "this is plain text (such as CSV), not a workbook", SAVE_AS),
  pdf: text("这是 PDF，不是工作簿", "this is a PDF, not a workbook", {
    zh: "请提供填写时的 .xlsx 文件",
    en: "ask for the .xlsx it was made from",
  }),
  "other-archive": text("这是压缩包，不是工作簿", "this is an archive, not a workbook", {
    zh: "解压后读取其中的 .xlsx",
    en: "unpack it and read the .xlsx in it",
  }),
  "is-document": text(
    "这是 Word 文档（.docx），不是工作簿",
    "this is a Word document (.docx), not a workbook",
    {
      zh: "按文档读取，或把表格粘贴到 Excel 中另存为 .xlsx",
      en: "read it as a document, or paste its tables into Excel and save them as .xlsx",
    },
  ),
  "is-workbook": text(
    "这是工作簿（.xlsx），不是 Word 文档",
    "this is a workbook (.xlsx), not a Word document",
    {
      zh: "按工作簿读取",
      en: "read it as a workbook",
    },
  ),
  unknown: text("不是工作簿，认不出是什么文件", "not a workbook, nor any file that is known", SAVE_AS),
  "no-workbook": text("压缩包里没有工作簿", "there is no workbook in the archive", SAVE_AS),
  "no-document": text("压缩包里没有文档正文", "there is no document in the archive", {
    zh: "在 Word 或 WPS 中打开，另存为 .docx 后再读",
    en: "open it in Word or WPS and save it as .docx",
  }),
  truncated: text("文件不完整，后半部分缺失", "the file is cut off", {
    zh: "请对方重新发送，或重新下载",
    en: "ask for it again or download it again",
  }),
  damaged: text("文件已损坏，这里读不通", "the file is damaged and cannot be read here", RESEND),
  checksum: text(
    "内容与校验值不符，文件已损坏",
    "the content does not match its checksum: the file is damaged",
    RESEND,
  ),
  "unknown-compression": text("压缩方式不能识别", "compressed in a way that is not known", SAVE_AS),
  "split-archive": text("这是分卷压缩包的一部分", "this is one part of a split archive", RESEND),
  "missing-part": text("工作簿缺少这一部分", "the workbook lacks this part", RESEND),
  "repeated-cell": text("同一单元格出现两次", "the cell occurs twice", RESEND),
  "repeated-part": text("同名的部分出现两次", "a part of this name occurs twice", REFUSED),
  "unsafe-path": text("部分的路径指到文件之外", "the path of a part leads out of the file", REFUSED),
  doctype: text(
    "含有文档类型或实体声明，为安全起见不读取",
    "it declares a document type or entities and is not read, for safety",
    REFUSED,
  ),
  "false-size": text(
    "实际大小超过文件所写的大小，为安全起见不读取",
    "it is larger than the file says and is not read, for safety",
    REFUSED,
  ),
  "compression-bomb": text(
    "压缩比超过 {limit} 倍，为安全起见不读取",
    "compressed more than {limit} times and not read, for safety",
    REFUSED,
  ),
  "too-deep": text(
    "元素嵌套超过 {limit} 层，为安全起见不读取",
    "elements nested more than {limit} deep, not read for safety",
    REFUSED,
  ),
  "file-too-large": text("文件超过 {limit} 字节", "the file has more than {limit} bytes", SPLIT),
  "too-many-parts": text("文件内部超过 {limit} 个部分", "the file has more than {limit} parts", SPLIT),
  "part-too-large": text("展开后超过 {limit} 字节", "it has more than {limit} bytes when expanded", SPLIT),
  "content-too-large": text(
    "文件展开后超过 {limit} 字节",
    "the file has more than {limit} bytes when expanded",
    SPLIT,
  ),
  "too-many-sheets": text("工作表超过 {limit} 张", "there are more than {limit} sheets", SPLIT),
  "too-many-cells": text(
    "有内容的单元格超过 {limit} 个",
    "there are more than {limit} cells with content",
    SPLIT,
  ),
  "sheet-too-large": text(
    "从 A1 到这一格，各表合计超过 {limit} 格",
    "with the cells from A1 to here, the sheets have more than {limit}",
    {
      zh: "删去远处多余的单元格，或把这张表移到另一个文件后再读",
      en: "delete stray cells far away, or move this sheet to another file",
    },
  ),
  "outside-sheet": text("单元格位置超出工作表范围", "the cell lies outside any sheet", RESEND),
  "too-many-merges": text("合并单元格超过 {limit} 处", "there are more than {limit} merged areas", SPLIT),
  "overlapping-merges": text("合并单元格互相重叠", "merged areas overlap", RESEND),
  "too-many-names": text("定义的名称超过 {limit} 个", "there are more than {limit} defined names", {
    zh: "在“公式－名称管理器”中删去无用的名称后再读",
    en: "delete unused names in Formulas, Name Manager",
  }),
  "names-too-large": text(
    "名称所指的区域合计超过 {limit} 格",
    "the areas of the names have more than {limit} cells",
    {
      zh: "在“公式－名称管理器”中核对名称所指的区域",
      en: "check what the names refer to in Formulas, Name Manager",
    },
  ),
  "too-many-texts": text("文字超过 {limit} 条", "there are more than {limit} texts", SPLIT),
  "text-too-long": text("文字超过 {limit} 个字符", "a text has more than {limit} characters", {
    zh: "缩短这段文字后再读",
    en: "shorten the text",
  }),
  unavailable: text(
    "读不到文件：可能已被移动、删除或正被占用",
    "the file is not available: it may have been moved, deleted or be in use",
    {
      zh: "关闭占用它的程序，重新选择文件",
      en: "close the program that uses it and pick the file again",
    },
  ),
  interrupted: text("读取中断，没有完成", "reading was interrupted", {
    zh: "单独重新选择这个文件；仍然不行时，在 Excel 中打开后另存为 .xlsx",
    en: "pick this file again on its own; if that fails, open it in Excel and save it as .xlsx",
  }),
  "too-many-tables": text(
    "文档中的表格超过 {limit} 格",
    "the tables of the document have more than {limit} cells",
    SPLIT,
  ),
} satisfies Readonly<Record<string, Sentence>>;

export type FaultCode = keyof typeof FAULTS;
