import type { Finding } from "../../assessment";
import type { Text } from "../../rulebook";
import { say, type Language } from "../language";
import type { Place } from "../plan";

/** Texts of what only the reader can see: the form itself, and settings that are no value at all. */
const TEXTS = {
  missingRow: {
    message: {
      zh: "表中找不到“{name}”这一行，按未填处理。",
      en: "The row “{name}” is not in the table; it counts as not given.",
    },
    remedy: {
      zh: "撤销删除，或重新插入官方表后把数据填回。",
      en: "Undo the deletion, or insert the form anew and fill it in again.",
    },
  },
  duplicateRow: {
    message: {
      zh: "“{name}”出现两次，{place} 的一行未采用。",
      en: "“{name}” appears twice; the row at {place} was not used.",
    },
    remedy: { zh: "只保留一行。", en: "Keep one of the rows." },
  },
  renamedRow: {
    message: {
      zh: "{place} 一行的序号或名称与官方表“{name}”不一致。",
      en: "Number or name of the row at {place} differ from “{name}”.",
    },
    remedy: { zh: "改回官方表的序号和名称。", en: "Restore the printed number and name." },
  },
  unknownRow: {
    message: {
      zh: "{place} 的“{name}”不是官方表中的行，未采用。",
      en: "“{name}” at {place} is no row of the form and was not used.",
    },
    remedy: {
      zh: "删去该行；其中的数据填入官方表对应的行。",
      en: "Delete the row; its figures belong into the row of the form.",
    },
  },
  pointsChanged: {
    message: {
      zh: "{place} 的分值是“{found}”，官方分值为 {points}。计算按官方分值。",
      en: "The points at {place} are “{found}”; the form says {points}, which counts.",
    },
    remedy: { zh: "把分值改回 {points}。", en: "Restore the points to {points}." },
  },
  date: {
    message: {
      zh: "{place} 的“{found}”不是可识别的日期，按未填处理。",
      en: "“{found}” at {place} is no date; it counts as not given.",
    },
    remedy: { zh: "按 2018-10-10 的样式填写。", en: "Write it like 2018-10-10." },
  },
  rank: {
    message: {
      zh: "{place} 的名次 {found} 大于 {other} 的参评总数 {points}，两数都按未填处理。",
      en: "The rank {found} at {place} exceeds the number ranked, {points} at {other}; both count as not given.",
    },
    remedy: { zh: "核对名次和参评总数。", en: "Check the rank and the number ranked." },
  },
  registerTwice: {
    message: {
      zh: "证据清单里编号“{name}”出现两次，{place} 一行只采用其对应条目。",
      en: "The number “{name}” stands twice in the register; of the row at {place} only the items count.",
    },
    remedy: { zh: "改为不同的编号，或把两行合并。", en: "Give it another number, or merge the two rows." },
  },
  registerUnnumbered: {
    message: {
      zh: "证据清单 {place} 一行（“{name}”）没有编号，未采用。",
      en: "The row of the register at {place} (“{name}”) has no number and was not used.",
    },
    remedy: { zh: "给该材料编号，例如 E001。", en: "Give the document a number, such as E001." },
  },
  tick: {
    message: {
      zh: "{place} 的“{found}”不是勾选标记，“{name}”在此栏按未勾选处理。",
      en: "“{found}” at {place} is no tick; “{name}” counts as not ticked there.",
    },
    remedy: { zh: "填“√”，没有该称号的留空。", en: "Type √, or leave the cell blank." },
  },
  nameless: {
    message: {
      zh: "{place} 一行没有名称，未采用（该行填有“{found}”）。",
      en: "The row at {place} has no name and was not used (it holds “{found}”).",
    },
    remedy: { zh: "填写名称，或删去该行。", en: "Fill in the name, or delete the row." },
  },
  listRow: {
    message: {
      zh: "{place} 的“{found}”不是附件1的栏目，“{name}”未列入任何清单。",
      en: "“{found}” at {place} is no row of Annex 1; “{name}” belongs to no list.",
    },
    remedy: { zh: "填写栏目编号，例如 A2.2.5。", en: "Give the row, such as A2.2.5." },
  },
  amount: {
    message: {
      zh: "{place} 的“{found}”不是可用的金额，“{name}”按未填处理。",
      en: "“{found}” at {place} is no amount; “{name}” counts as not given.",
    },
    remedy: { zh: "填不小于 0 的数字，单位万元，不带单位。", en: "A number from 0 up in 万元, digits only." },
  },
  expertUnnamed: {
    message: {
      zh: "{place} 没有可用的专家姓名，其下的评分记在“{name}”名下。",
      en: "No expert is named at {place}; the marks below count as those of “{name}”.",
    },
    remedy: { zh: "在表头填写专家姓名。", en: "Type the expert's name in the head of the column." },
  },
  expertTwice: {
    message: {
      zh: "{place} 的专家姓名“{found}”与前面一栏相同，其下的评分记在“{name}”名下。",
      en: "The name “{found}” at {place} stands over an earlier column too; its marks count as those of “{name}”.",
    },
    remedy: {
      zh: "核对姓名；确有同名的，加注单位以示区别。",
      en: "Check the names; tell people of one name apart.",
    },
  },
  reading: {
    message: {
      zh: "{place} 的“{found}”不是“{name}”的选项，按默认处理。可选：{choices}。",
      en: "“{found}” at {place} is no option of “{name}”; the default counts. Options: {choices}.",
    },
    remedy: {
      zh: "从列表中选，或清空该格采用默认。",
      en: "Choose from the list, or clear the cell for the default.",
    },
  },
  recordKind: {
    message: {
      zh: "{place} 一行（“{name}”）的类别“{found}”不在列表中，该行未采用，内容仍在表中。",
      en: "The kind “{found}” of the row at {place} (“{name}”) is none of the list; the row was not used and stays.",
    },
    remedy: { zh: "从列表中选择类别，或删去该行。", en: "Choose a kind from the list, or delete the row." },
  },
  record: {
    message: {
      zh: "{place} 的“{found}”不能用于“{name}”，或与前面一条重复，该行未采用，内容仍在表中。",
      en: "“{found}” at {place} does not serve a “{name}”, or repeats an earlier one; the row was not used and stays.",
    },
    remedy: { zh: "按填写说明改正。", en: "Correct it as the note above the table says." },
  },
  unitUnnamed: {
    message: {
      zh: "{place} 没有填写名称，“{name}”的这一份暂以序号代替。",
      en: "No name at {place}: this one of “{name}” is called by its number for now.",
    },
    remedy: { zh: "填写名称，或清空这一份。", en: "Fill in the name, or clear this one." },
  },
  planTask: {
    message: {
      zh: "{place} 的“{found}”不是工作矩阵中的任务编号，该行未采用，内容仍在表中。",
      en: "“{found}” at {place} is no task of the matrix; the row was not used and stays.",
    },
    remedy: { zh: "填写表中“编号”一栏的编号。", en: "Type a number of the column “No.” above." },
  },
  planMeasure: {
    message: {
      zh: "{place} 一行（“{found}”）没有写措施，该行未采用，内容仍在表中。",
      en: "The row at {place} (“{found}”) names no measure; it was not used and stays.",
    },
    remedy: { zh: "写明措施，或清空该行。", en: "Name the measure, or clear the row." },
  },
  setting: {
    message: {
      zh: "{place} 的“{found}”不是“{name}”可用的值，按未填处理。",
      en: "“{found}” at {place} is no value of “{name}”; it counts as not given.",
    },
    remedy: { zh: "按该行说明重新填写。", en: "Fill it in as the row explains." },
  },
} as const satisfies Readonly<Record<string, { readonly message: Text; readonly remedy: Text }>>;

type FaultKind = keyof typeof TEXTS;

const RULES: Readonly<Record<FaultKind, string>> = {
  missingRow: "template-altered",
  duplicateRow: "template-altered",
  renamedRow: "template-altered",
  unknownRow: "template-altered",
  pointsChanged: "template-altered",
  date: "date-unreadable",
  expertUnnamed: "expert-name",
  expertTwice: "expert-name",
  rank: "setting-unreadable",
  reading: "setting-unreadable",
  setting: "setting-unreadable",
  registerTwice: "register-unreadable",
  registerUnnumbered: "register-unreadable",
  tick: "register-unreadable",
  nameless: "register-unreadable",
  listRow: "register-unreadable",
  amount: "register-unreadable",
  unitUnnamed: "register-unreadable",
  planTask: "register-unreadable",
  planMeasure: "register-unreadable",
  recordKind: "record-unreadable",
  record: "record-unreadable",
};

export interface Fault {
  readonly kind: FaultKind;
  readonly ref: string;
  readonly place?: Place | null;
  /** A second place that the message names. */
  readonly other?: Place | null;
  readonly name?: string | Text;
  readonly found?: string;
  readonly points?: string;
  /** What may stand there. */
  readonly choices?: string;
  /** In place of the remedy of the kind. */
  readonly remedy?: Text;
  readonly source: string;
}

export function finding(fault: Fault, language: Language): Finding {
  const shown = (place: Place | null): string => (place === null ? "" : `${place.sheet}!${place.address}`);
  const values: Readonly<Record<string, string>> = {
    place: shown(fault.place ?? null),
    other: shown(fault.other ?? null),
    name: typeof fault.name === "object" ? say(fault.name, language) : (fault.name ?? ""),
    found: fault.found ?? "",
    points: fault.points ?? "",
    choices: fault.choices ?? "",
  };
  const fill = (text: Text): string =>
    say(text, language).replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? "");
  const { message, remedy } = TEXTS[fault.kind];
  return {
    rule: RULES[fault.kind],
    severity: "error",
    ref: fault.ref,
    message: fill(message),
    remedy: fill(fault.remedy ?? remedy),
    source: fault.source,
  };
}
