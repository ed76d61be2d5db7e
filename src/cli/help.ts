import type { Lang } from "../assessment/index";
import type { Text } from "../rulebook/index";
import type { Option } from "./arguments";

export type CommandName =
  "new" | "fill" | "read" | "score" | "check" | "rank" | "report" | "calendar" | "readings" | "programmes";

interface Entry {
  /** What stands after the command's name. */
  readonly usage: Text;
  readonly about: Text;
  readonly examples: readonly string[];
}

const FILES: Text = { zh: "文件…", en: "FILE…" };

const COMMANDS: Readonly<Record<CommandName, Entry>> = {
  new: {
    usage: { zh: "-o 城市.xlsx", en: "-o city.xlsx" },
    about: { zh: "新建带官方模板的工作簿", en: "a workbook with the official templates" },
    examples: ["ipcity new -o city.xlsx", "ipcity new -o city.xlsx --no-enforcement"],
  },
  fill: {
    usage: { zh: "测评数据.json -o 城市.xlsx", en: "city.json -o city.xlsx" },
    about: { zh: "新建工作簿并填入测评数据", en: "the same, filled from an assessment" },
    examples: ["ipcity fill city.json -o city.xlsx", "ipcity fill city.json -o city.xlsx --force"],
  },
  read: {
    usage: { zh: "文件", en: "FILE" },
    about: {
      zh: "把工作簿（.xlsx、.docx）读成测评数据，并说明认出了什么、没认出什么",
      en: "a workbook (.xlsx, .docx) as an assessment, and what was recognised and what was not",
    },
    examples: ["ipcity read city.xlsx > city.json", "ipcity read 附件2.docx -o city.json"],
  },
  score: {
    usage: FILES,
    about: { zh: "按指标体系计算得分、门槛和期限", en: "scores, gates and deadlines" },
    examples: ["ipcity score city.xlsx", "ipcity score city.json --column province --json"],
  },
  check: {
    usage: FILES,
    about: {
      zh: "逐条列出问题；有错误时退出状态为 1",
      en: "the findings; exit status 1 where an error stands",
    },
    examples: ["ipcity check city.xlsx", "ipcity check a.json b.xlsx --json"],
  },
  rank: {
    usage: FILES,
    about: { zh: "多个城市比较和排名", en: "several cities compared and ranked" },
    examples: ["ipcity rank *.xlsx", "ipcity rank *.xlsx -o ranking.xlsx"],
  },
  report: {
    usage: { zh: "文件 -o 报告.docx", en: "FILE -o report.docx" },
    about: { zh: "得分表和反馈意见，成文档", en: "the score sheet and feedback as a document" },
    examples: ["ipcity report city.xlsx -o report.docx"],
  },
  calendar: {
    usage: { zh: "文件", en: "FILE" },
    about: {
      zh: "各项期限、状态和后果；-o 导出日历（.ics）",
      en: "deadlines with state and consequence; -o writes a calendar (.ics)",
    },
    examples: ["ipcity calendar city.xlsx", "ipcity calendar city.xlsx --today 2026-11-21 -o city.ics"],
  },
  readings: {
    usage: { zh: "", en: "" },
    about: {
      zh: "文件未写明之处：名称、依据、默认、其他选择",
      en: "what the documents leave open: name, clause, default, alternatives",
    },
    examples: ["ipcity readings", "ipcity readings --json"],
  },
  programmes: {
    usage: { zh: "", en: "" },
    about: { zh: "规则包：编号、文号、日期、名称", en: "rule packs: id, document number, date, title" },
    examples: ["ipcity programmes"],
  },
};

const OPTIONS: readonly { readonly name: Option; readonly usage: Text; readonly about: Text }[] = [
  {
    name: "--output",
    usage: { zh: "-o 文件", en: "-o FILE" },
    about: { zh: "写入这个文件", en: "write to this file" },
  },
  {
    name: "--force",
    usage: { zh: "--force", en: "--force" },
    about: { zh: "覆盖已有的文件", en: "replace a file that exists" },
  },
  {
    name: "--column",
    usage: { zh: "--column 列", en: "--column NAME" },
    about: {
      zh: "self 自评、experts 专家平均、province 省局测评、national 国家核定；不写则取有得分的最高一级",
      en: "self, experts (mean), province or national; without it the highest level that holds any score",
    },
  },
  {
    name: "--programme",
    usage: { zh: "--programme 编号", en: "--programme ID" },
    about: { zh: "规则包，见 ipcity programmes", en: "the rule pack; see ipcity programmes" },
  },
  {
    name: "--pack",
    usage: { zh: "--pack 文件", en: "--pack FILE" },
    about: {
      zh: "再加一个自己的规则包（JSON），先经检查",
      en: "one more rule pack, of your own (JSON); checked first",
    },
  },
  {
    name: "--no-enforcement",
    usage: { zh: "--no-enforcement", en: "--no-enforcement" },
    about: { zh: "无执法权城市的分值", en: "points of a city without power to enforce" },
  },
  {
    name: "--today",
    usage: { zh: "--today 日期", en: "--today DAY" },
    about: {
      zh: "按这一天推算，例如 2026-11-21；不写按今天",
      en: "reckon from this day, such as 2026-11-21",
    },
  },
  {
    name: "--json",
    usage: { zh: "--json", en: "--json" },
    about: { zh: "输出 JSON，供程序使用", en: "JSON for programs" },
  },
  {
    name: "--lang",
    usage: { zh: "--lang zh-CN|en", en: "--lang zh-CN|en" },
    about: { zh: "语言，默认中文", en: "language; Chinese unless told" },
  },
  {
    name: "--help",
    usage: { zh: "--help", en: "--help" },
    about: { zh: "说明", en: "this text" },
  },
];

const WORDS = {
  usage: { zh: "用法：", en: "Usage: " },
  commands: { zh: "命令", en: "Commands" },
  options: { zh: "选项", en: "Options" },
  examples: { zh: "示例", en: "Examples" },
  general: { zh: "ipcity <命令> [文件…] [选项]", en: "ipcity <command> [file…] [options]" },
  closing: {
    zh: `ipcity <命令> --help 说明一个命令。
文件为工作簿（.xlsx）或测评数据（.json，ipcity-assessment/1）。
退出状态：0 完成，1 check 发现错误，2 文件不可用或用法有误。`,
    en: `ipcity <command> --help explains one command.
Files are workbooks (.xlsx) or assessments (.json, ipcity-assessment/1).
Exit status: 0 done, 1 check found an error, 2 unusable file or wrong usage.`,
  },
} as const satisfies Readonly<Record<string, Text>>;

type In = (text: Text) => string;
const inLang =
  (lang: Lang): In =>
  (text) =>
    lang === "en" ? text.en : text.zh;

/** Two columns, the left one as wide as its longest entry; Chinese characters take two places. */
function list(rows: readonly (readonly [left: string, right: string])[]): string {
  const width = (text: string): number => [...text].reduce((sum, c) => sum + (c > "⺀" ? 2 : 1), 0);
  const most = Math.max(...rows.map(([left]) => width(left)));
  return rows.map(([left, right]) => `  ${left}${" ".repeat(most - width(left) + 2)}${right}`).join("\n");
}

/** The help of the program. */
export function generalHelp(lang: Lang): string {
  const say = inLang(lang);
  const commands = Object.entries(COMMANDS).map(
    ([name, { usage, about }]) => [`${name} ${say(usage)}`.trim(), say(about)] as const,
  );
  return [
    `${say(WORDS.usage)}${say(WORDS.general)}`,
    `${say(WORDS.commands)}\n${list(commands)}`,
    `${say(WORDS.options)}\n${optionList(
      OPTIONS.map(({ name }) => name),
      say,
    )}`,
    `${say(WORDS.examples)}\n${Object.values(COMMANDS)
      .flatMap(({ examples }) => examples.slice(0, 1))
      .map((line) => `  ${line}`)
      .join("\n")}`,
    say(WORDS.closing),
  ]
    .join("\n\n")
    .concat("\n");
}

function optionList(names: readonly Option[], say: In): string {
  const known = OPTIONS.filter(({ name }) => names.includes(name));
  return list(known.map(({ usage, about }) => [say(usage), say(about)] as const));
}

/** The help of one command, with examples. */
export function commandHelp(name: CommandName, options: readonly Option[], lang: Lang): string {
  const say = inLang(lang);
  const { usage, about, examples } = COMMANDS[name];
  return [
    `${say(WORDS.usage)}${`ipcity ${name} ${say(usage)}`.trim()}\n${say(about)}`,
    `${say(WORDS.options)}\n${optionList(options, say)}`,
    `${say(WORDS.examples)}\n${examples.map((line) => `  ${line}`).join("\n")}`,
  ]
    .join("\n\n")
    .concat("\n");
}
