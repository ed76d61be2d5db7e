/**
 * What can go wrong between us and Excel, as sentences. The codes are ours; Excel's own codes are mapped to
 * them in one table, so that no user ever reads an English code of Microsoft's.
 */
import type { Language } from "../i18n";
import type { Place } from "../sheets";

export type Sentence = Readonly<Record<Language, string>>;

export type HostErrorCode =
  | "sheet-protected"
  | "structure-protected"
  | "sheet-missing"
  | "place-missing"
  | "region-changed"
  | "register-full"
  | "caption-cell"
  | "too-large"
  | "read-only"
  | "unsupported"
  | "busy"
  | "unknown";

interface ErrorText {
  readonly text: Sentence;
  readonly remedy: Sentence;
}

/** `{sheet}` and `{detail}` are filled in. */
export const errorTexts: Readonly<Record<HostErrorCode, ErrorText>> = {
  "sheet-protected": {
    text: {
      "zh-CN": "工作表{sheet}受保护，要写入的单元格不能修改，没有改动任何内容。",
      en: "The sheet {sheet} is protected and the cells to be written are locked. Nothing was changed.",
    },
    remedy: {
      "zh-CN":
        "在侧栏“评审”页取消“锁定其他身份的栏目”，或在 Excel 的“审阅”中撤销工作表保护（密码向设置保护的人索取），再重试。",
      en: "Clear “Lock the columns of other roles” on the pane's tab Review, or unprotect the sheet under Review in Excel (ask whoever protected it for the password), then try again.",
    },
  },
  "structure-protected": {
    text: {
      "zh-CN": "工作簿的结构受保护，不能新增工作表，没有改动任何内容。",
      en: "The structure of this workbook is protected, so no sheet can be added. Nothing was changed.",
    },
    remedy: {
      "zh-CN": "请在“审阅”中撤销“保护工作簿”后重试，或在新的工作簿中插入表格。",
      en: "Turn off Protect Workbook under Review and try again, or insert the forms into a new workbook.",
    },
  },
  "sheet-missing": {
    text: {
      "zh-CN": "找不到工作表{sheet}，它可能已被改名或删除。",
      en: "The sheet {sheet} cannot be found. It may have been renamed or deleted.",
    },
    remedy: {
      "zh-CN": "改名的，点“重新检查”即可；误删的，请撤销删除，或重新插入表格。",
      en: "If it was renamed, choose Check again. If it was deleted by mistake, restore it or insert the forms again.",
    },
  },
  "place-missing": {
    text: {
      "zh-CN": "表格中已没有这一项的单元格，对应的行可能已被删除。",
      en: "The form has no cell for this entry any more. Its row may have been deleted.",
    },
    remedy: {
      "zh-CN": "请按 Ctrl+Z 撤销删除行，或在新的工作簿中重新插入表格后把内容复制过去。",
      en: "Undo the deletion with Ctrl+Z, or insert the forms into a new workbook and copy the contents over.",
    },
  },
  "region-changed": {
    text: {
      "zh-CN": "工作表{sheet}的行列与官方表格不一致，无法确定内容应写在哪里，没有改动任何内容。",
      en: "Rows or columns of the sheet {sheet} differ from the official form, so it is not certain where to write. Nothing was changed.",
    },
    remedy: {
      "zh-CN": "请恢复被删除或移动的行列，或在新的工作簿中插入表格后再填入。",
      en: "Restore the rows or columns that were deleted or moved, or insert the forms into a new workbook first.",
    },
  },
  "register-full": {
    text: {
      "zh-CN": "证据清单的空行不够，没有改动任何内容。",
      en: "The evidence register has not as many blank rows left. Nothing was changed.",
    },
    remedy: {
      "zh-CN": "在证据清单最后一行之上插入空行，再登记一次。",
      en: "Insert blank rows above the last row of the register, then try again.",
    },
  },
  "caption-cell": {
    text: {
      "zh-CN": "要写入的位置（{detail}）不是填写栏，没有改动任何内容。",
      en: "The place to be written ({detail}) is not an input cell. Nothing was changed.",
    },
    remedy: {
      "zh-CN": "请在新的工作簿中插入表格后再填入。",
      en: "Insert the forms into a new workbook, then fill them.",
    },
  },
  "too-large": {
    text: {
      "zh-CN": "一次写入的内容超过 Excel 允许的大小。",
      en: "The content is larger than Excel accepts in one request.",
    },
    remedy: {
      "zh-CN": "请分几次填入，或在 Windows 版 Excel 中操作。",
      en: "Fill in several steps, or use Excel on Windows.",
    },
  },
  "read-only": {
    text: {
      "zh-CN": "工作簿以只读方式打开，不能写入。",
      en: "The workbook is open read-only and cannot be written.",
    },
    remedy: {
      "zh-CN": "请点“启用编辑”，或另存为新文件后重试。",
      en: "Choose Enable Editing, or save the workbook under a new name, then try again.",
    },
  },
  unsupported: {
    text: {
      "zh-CN": "此版本的 Excel 不支持这项操作（{detail}）。",
      en: "This version of Excel does not support the operation ({detail}).",
    },
    remedy: {
      "zh-CN": "请升级 Excel；表格内的公式不受影响，仍可照常填写和计算。",
      en: "Update Excel. The formulas in the forms are not affected and go on working.",
    },
  },
  busy: {
    text: {
      "zh-CN": "Excel 正忙，暂时没有响应。",
      en: "Excel is busy and does not answer for the moment.",
    },
    remedy: {
      "zh-CN": "请稍候再试；如有打开的对话框，先将其关闭。",
      en: "Try again in a moment. If a dialog is open, close it first.",
    },
  },
  unknown: {
    text: {
      "zh-CN": "Excel 没有完成这项操作（{detail}）。",
      en: "Excel did not complete the operation ({detail}).",
    },
    remedy: {
      "zh-CN": "请重试；多次失败时请保存并重新打开工作簿。",
      en: "Try again. If it keeps failing, save the workbook and open it again.",
    },
  },
};

export interface HostErrorDetails {
  readonly sheet?: string;
  readonly place?: Place;
  /** A name or a code, shown in brackets. */
  readonly detail?: string;
  readonly cause?: unknown;
}

export class HostError extends Error {
  override readonly name = "HostError";
  readonly code: HostErrorCode;
  readonly place: Place | undefined;
  private readonly details: HostErrorDetails;

  constructor(code: HostErrorCode, details: HostErrorDetails = {}) {
    super(code, details.cause === undefined ? {} : { cause: details.cause });
    this.code = code;
    this.place = details.place;
    this.details = details;
  }

  sentence(language: Language): string {
    return this.fill(errorTexts[this.code].text[language], language);
  }

  remedy(language: Language): string {
    return this.fill(errorTexts[this.code].remedy[language], language);
  }

  private fill(text: string, language: Language): string {
    const sheet = this.details.sheet ?? this.details.place?.sheet;
    const quoted = sheet === undefined ? "" : `“${sheet}”`;
    const filled = text.replace("{sheet}", quoted).replace("{detail}", this.details.detail ?? this.code);
    return language === "en" ? filled.replace(/ {2,}/g, " ") : filled;
  }
}

/** Microsoft's codes that have a meaning of their own for the user; all others are `unknown`. */
const officeCodes: Readonly<Record<string, HostErrorCode>> = {
  AccessDenied: "sheet-protected",
  ItemNotFound: "sheet-missing",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  ApiNotFound: "unsupported",
  ApiNotAvailable: "unsupported",
  NotImplemented: "unsupported",
  UnsupportedOperation: "unsupported",
  NonWritable: "read-only",
  ServiceNotAvailable: "busy",
  TooManyRequests: "busy",
  Timeout: "busy",
  Conflict: "busy",
};

export function officeCode(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

/** The member that failed, such as "Worksheet.delete", where Excel tells. */
function locationOf(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("debugInfo" in error)) return null;
  const info = error.debugInfo;
  if (typeof info !== "object" || info === null || !("errorLocation" in info)) return null;
  return typeof info.errorLocation === "string" && info.errorLocation !== "" ? info.errorLocation : null;
}

/** Turns whatever a host call threw into a sentence; `about` tells what the call was about. */
export function hostError(error: unknown, about: HostErrorDetails = {}): HostError {
  if (error instanceof HostError) return error;
  const code = officeCode(error);
  const ours = (code === null ? undefined : officeCodes[code]) ?? "unknown";
  const message = error instanceof Error ? error.message : String(error);
  return new HostError(ours, { detail: locationOf(error) ?? code ?? message, ...about, cause: error });
}
