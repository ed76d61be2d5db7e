import type { Strength } from "../rulebook/index";
import type { Column, Flag, Lang, Outcome, Severity } from "../assessment/index";

/** The command line's words; findings and reasons bring their own. */
export interface Texts {
  readonly columns: Readonly<Record<Column, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly flags: Readonly<Record<Exclude<Flag, null>, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly unnamed: string;
  readonly total: string;
  readonly best: string;
  readonly exampleWeights: string;
  readonly sectionHead: readonly [string, string, string, string, string];
  readonly gateHead: readonly [string, string, string, string];
  readonly band: string;
  readonly undetermined: string;
  readonly findings: (errors: number, warnings: number, notes: number) => string;
  readonly noFindings: string;
  readonly remedy: string;
  /** A remark in the language's own brackets. */
  readonly aside: (text: string) => string;
  readonly readingHead: readonly [string, string, string, string];
  readonly programmeHead: readonly [string, string, string, string, string];
  readonly strengths: Readonly<Record<Strength, string>>;
  readonly noSuchCommand: (command: string) => string;
  readonly ranking: (cities: number) => string;
  readonly rankHead: readonly [string, string, string, string, string, string];
  readonly mixed: string;
  readonly column: string;
  readonly file: string;
  readonly note: string;
  readonly between: string;
  readonly andMore: (files: number) => string;
  readonly rejected: (files: number) => string;
  readonly written: string;
}

const zh: Texts = {
  columns: { self: "自评", experts: "专家平均", province: "省局测评", national: "国家核定" },
  outcomes: { met: "达到", "not-met": "未达到", undetermined: "待定", manual: "需人工判断" },
  flags: { boundary: "边界", estimate: "估算" },
  severities: { error: "错误", warning: "警告", info: "提示" },
  unnamed: "（未填城市名称）",
  total: "总分",
  best: "最高可得",
  exampleWeights: "按示例权重估算，非官方",
  sectionHead: ["部分", "得分", "满分", "最高可得", "已评"],
  gateHead: ["条件", "结果", "依据", "说明"],
  band: "验收结果",
  undetermined: "待定",
  findings: (errors, warnings, notes) => `错误 ${errors}　警告 ${warnings}　提示 ${notes}`,
  noFindings: "没有发现问题。",
  remedy: "办法：",
  aside: (text) => `（${text}）`,
  readingHead: ["名称", "依据", "默认", "其他选择"],
  programmeHead: ["编号", "文号", "日期", "扩展自", "名称"],
  strengths: { hard: "", soft: "原则上", priority: "优先条件" },
  noSuchCommand: (command) => `没有命令“${command}”；运行 ipcity --help 查看用法`,
  ranking: (cities) => `排名  ${cities}个城市`,
  rankHead: ["名次", "城市", "总分", "最高可得", "缺项影响", "权重影响"],
  mixed: "各取最高一级的得分",
  column: "得分栏",
  file: "文件",
  note: "注意：",
  between: "、",
  andMore: (files) => `等${files}个文件`,
  rejected: (files) => `未列入排名的文件 ${files}个：`,
  written: "已写入 ",
};

const en: Texts = {
  columns: { self: "self", experts: "experts (mean)", province: "province", national: "national" },
  outcomes: { met: "met", "not-met": "not met", undetermined: "undetermined", manual: "to be judged" },
  flags: { boundary: "boundary", estimate: "estimate" },
  severities: { error: "error", warning: "warning", info: "note" },
  unnamed: "(city not named)",
  total: "Total",
  best: "at best",
  exampleWeights: "estimated with example weights, not official",
  sectionHead: ["Section", "Score", "Max", "At best", "Scored"],
  gateHead: ["Gate", "Outcome", "Clause", "Reason"],
  band: "Acceptance",
  undetermined: "undetermined",
  findings: (errors, warnings, notes) => `errors ${errors}, warnings ${warnings}, notes ${notes}`,
  noFindings: "Nothing found.",
  remedy: "Remedy: ",
  aside: (text) => ` (${text})`,
  readingHead: ["Name", "Clause", "Default", "Alternatives"],
  programmeHead: ["Id", "Document", "Date", "Extends", "Title"],
  strengths: { hard: "", soft: "in principle", priority: "preferred" },
  noSuchCommand: (command) => `no command "${command}"; run ipcity --help`,
  ranking: (cities) => `Ranking of ${cities} cities`,
  rankHead: ["Rank", "City", "Total", "At best", "If completed", "By weights"],
  mixed: "each at its highest level scored",
  column: "Scores",
  file: "File",
  note: "Note: ",
  between: ", ",
  andMore: (files) => ` and others, ${files} in all`,
  rejected: (files) => `Files left out: ${files}`,
  written: "Written to ",
};

const TEXTS: Readonly<Record<Lang, Texts>> = { "zh-CN": zh, en };

export const texts = (lang: Lang): Texts => TEXTS[lang];
