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
  readonly programmeHead: readonly [string, string, string, string];
  readonly needsFile: string;
  readonly noSuchCommand: (command: string) => string;
  readonly help: string;
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
  programmeHead: ["编号", "文号", "日期", "名称"],
  needsFile: "缺少文件；写法：ipcity score city.json",
  noSuchCommand: (command) => `没有命令“${command}”；运行 ipcity --help 查看用法`,
  help: `用法：ipcity <命令> [文件…] [选项]

命令
  score 文件…      按指标体系计算得分、门槛和期限
  check 文件…      逐条列出问题；有错误时退出状态为 1
  readings         文件未写明之处：名称、依据、默认、其他选择
  programmes       规则包：编号、文号、日期、名称

选项
  --column 列      self 自评、experts 专家平均、province 省局测评、national 国家核定；
                   不写则取有得分的最高一级
  --json           输出 JSON，供程序使用
  --lang zh-CN|en  语言，默认中文
  --help           本说明

示例
  ipcity score city.json
  ipcity score city.json --column province --json
  ipcity check a.json b.json

文件为 .json 格式的测评数据（ipcity-assessment/1）。
退出状态：0 完成，1 check 发现错误，2 文件不可用或用法有误。
`,
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
  programmeHead: ["Id", "Document", "Date", "Title"],
  needsFile: "a file is missing; write: ipcity score city.json",
  noSuchCommand: (command) => `no command "${command}"; run ipcity --help`,
  help: `Usage: ipcity <command> [file…] [options]

Commands
  score FILE…      scores, gates and deadlines
  check FILE…      the findings; exit status 1 where an error stands
  readings         what the documents leave open: name, clause, default, alternatives
  programmes       rule packs: id, document number, date, title

Options
  --column NAME    self, experts (mean), province or national;
                   without it the highest level that holds any score
  --json           JSON for programs
  --lang zh-CN|en  language; Chinese unless told
  --help           this text

Examples
  ipcity score city.json
  ipcity score city.json --column province --json
  ipcity check a.json b.json

Files are assessments in .json (ipcity-assessment/1).
Exit status: 0 done, 1 check found an error, 2 unusable file or wrong usage.
`,
};

const TEXTS: Readonly<Record<Lang, Texts>> = { "zh-CN": zh, en };

export const texts = (lang: Lang): Texts => TEXTS[lang];
