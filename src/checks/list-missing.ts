import type { EvidenceEntry } from "../assessment/index";
import { formRows, type FormRow, type Indicator } from "../rulebook/index";
import { cellAt } from "../scoring/index";
import { half, isPair } from "./cells";
import type { Check, CheckContext, Draft } from "./check";
import { demanded } from "./evidence/demands";
import { isAttached } from "./evidence/papers";
import { itemName, rowName, rowSource } from "./names";
import { isBlank } from "./white-space";

/** Words by which a paper says that it is a list. */
const LIST = /名单|清单|名册|名录|目录|一览|明细|列表|汇总|台账/;

export const listMissing: Check = {
  id: "list-missing",
  severity: "warning",
  title: { zh: "缺清单", en: "List missing" },
  why: {
    zh: "表上要求“列表说明”“提供相关企业名单”“数量及清单”，只有数量不够。",
    en: "The forms ask for a list beside the number; the number alone is not enough.",
  },
  remedy: {
    zh: "在清单表中逐个列出，或附上名单并写明页码或文件。",
    en: "List them one by one in the list sheet, or attach the list and give its pages or file.",
  },
  source: "附件1 二；附件2 二、第22至24项、第27项、第28项、第31项",
  reads: ["annex1", "supplement", "lists", "enterprises", "evidence", "scored"],
  run: (context) => [...blankLists(context), ...papersWithoutList(context)],
};

/**
 * Rows whose list stands blank, and those left over once most rows have theirs. Where hardly any row has a list nothing
 * is known of them: they may be on paper. Where things are counted, 0 listed of a number is `list-count-mismatch`.
 */
function blankLists(context: CheckContext): readonly Draft[] {
  const { assessment, programme } = context;
  const asked = formRows(programme).filter(
    (row) => row.list !== undefined && holdsSomething(row, assessment),
  );
  const listed = asked.filter((row) => isListed(row, context));
  const most = listed.length * 2 >= asked.length;
  return asked.flatMap((row): readonly Draft[] => {
    const isBlankList = Object.hasOwn(assessment.lists, row.id);
    if (listed.includes(row) || (isBlankList ? COUNTED.has(row.unit) : !most)) return [];
    const { zh, en } = rowName(programme, row);
    return [
      {
        ref: row.id,
        message: { zh: `${zh}要求附清单，还没有列出。`, en: `${en} asks for a list, and none is given.` },
        remedy: listMissing.remedy,
        source: rowSource(programme, row),
      },
    ];
  });
}

const COUNTED: ReadonlySet<string> = new Set(["家", "个"]);

/** As a list of the row's own, as enterprises of that title, or as a paper that names the row. */
function isListed({ id }: FormRow, { assessment, programme }: CheckContext): boolean {
  const titles = programme.titles.filter((title) => title.row === id).map((title) => title.id);
  return (
    (Object.hasOwn(assessment.lists, id) && (assessment.lists[id]?.length ?? 0) > 0) ||
    titles.some((title) => assessment.enterprises.some((entry) => entry.titles.includes(title))) ||
    assessment.evidence.some((entry) => entry.items.includes(id))
  );
}

function holdsSomething(row: FormRow, assessment: CheckContext["assessment"]): boolean {
  const input = cellAt(assessment, row.id);
  if (row.value.kind === "pair" && isPair(input)) {
    return row.value.parts.some((part) => (half(input, part) ?? 0) !== 0);
  }
  return typeof input === "number"
    ? input > 0
    : typeof input === "string" && !isBlank(input) && input.trim() !== "无";
}

/** Scored items that ask for a list and have papers, none of which is one, nor enterprises in the register. */
function papersWithoutList(context: CheckContext): readonly Draft[] {
  return demanded("list", context)
    .filter(({ item, papers }) => !papers.some(isList) && !isRegistered(item, context))
    .map(({ item, papers }) => {
      const { zh, en } = itemName(item);
      const numbers = papers.map((entry) => entry.no);
      return {
        ref: item.id,
        message: {
          zh: `${zh}要求数量及清单，证据${numbers.join("、")}没有附清单，企业清单中也没有相应企业。`,
          en: `${en} asks for a list; evidence ${numbers.join(", ")} attaches none, and the register has no such enterprise.`,
        },
        remedy: listMissing.remedy,
        source: item.source,
      };
    });
}

const isList = (entry: EvidenceEntry): boolean => isAttached(entry) || LIST.test(entry.title ?? "");

/** Whether the register, or a list of a row, names what the item counts. */
function isRegistered({ id }: Indicator, { assessment, programme }: CheckContext): boolean {
  const rows = programme.checks?.figures.find((figure) => figure.item === id)?.sum ?? [];
  const titles = programme.titles.filter(({ row }) => row !== undefined && rows.includes(row));
  return (
    rows.some((row) => (assessment.lists[row]?.length ?? 0) > 0) ||
    titles.some((title) => assessment.enterprises.some((entry) => entry.titles.includes(title.id)))
  );
}
