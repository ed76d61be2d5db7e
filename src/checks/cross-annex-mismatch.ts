import { exact, exactAt, sum, ZERO, cellAt } from "../scoring/index";
import type { Check, CheckContext, Draft } from "./check";
import { itemName } from "./names";
import { folded } from "./white-space";

/** The amount of the special fund is asked for twice, as a row of Annex 1 and as an item of Annex 2. */
const FUND = { row: "A2.1.5", item: "T10" } as const;

/** Items whose score rests on rows of Annex 1: with 0 in all of them there is nothing to score. */
const RESTS_ON: readonly { readonly item: string; readonly rows: readonly string[] }[] = [
  { item: "T9", rows: ["A2.1.5"] },
  { item: "T10", rows: ["A2.1.5"] },
  { item: "T22", rows: ["A2.3.1", "A2.3.2"] },
];

export const crossAnnexMismatch: Check = {
  id: "cross-annex-mismatch",
  severity: "warning",
  title: { zh: "两个附件不一致", en: "Annexes disagree" },
  why: {
    zh: "同一事实在两处填报，应当一致。",
    en: "The same fact is given in two places and must agree.",
  },
  remedy: {
    zh: "核对两处，改为相同的数或名称。",
    en: "Check both places and make them agree.",
  },
  source: "附件1、附件2",
  reads: ["annex1", "supplement", "city", "funds", "scored"],
  run: (context) => [...cityName(context), ...fundAmount(context), ...nothingToScore(context)],
};

function cityName({ assessment }: CheckContext): readonly Draft[] {
  const [name, printed] = [assessment.city.name ?? "", cellAt(assessment, "A0.city")];
  if (typeof printed !== "string" || folded(printed) === "" || folded(name) === "") return [];
  if (folded(printed) === folded(name)) return [];
  return [
    {
      ref: "A0.city",
      message: {
        zh: `附件1封面的城市名称为“${printed}”，设置中为“${name}”，以设置为准。`,
        en: `The cover of Annex 1 says "${printed}", the settings say "${name}", which counts.`,
      },
      remedy: { zh: "改为相同的名称。", en: "Make the two names the same." },
      source: "附件1 封面",
    },
  ];
}

function fundAmount({ assessment, scored }: CheckContext): readonly Draft[] {
  const item = scored.items.get(FUND.item)?.item;
  const [row, total] = [exactAt(assessment, FUND.row), assessment.funds["total"] ?? null];
  if (item === undefined || row === null || total === null || row.equals(exact(total))) return [];
  const { zh, en } = itemName(item);
  return [
    {
      ref: item.id,
      message: {
        zh: `${zh}的专门资金总额为${total}万元，附件1 二、1“专项经费”为${row.toString()}万元。`,
        en: `${en}: the fund total is ${total} 万元, row ${FUND.row} of Annex 1 says ${row.toString()} 万元.`,
      },
      remedy: {
        zh: "两处是同一笔资金，核对后改为相同的数。",
        en: "Both are the same fund; check and make them equal.",
      },
      source: item.source,
    },
  ];
}

function nothingToScore({ assessment, scored }: CheckContext): readonly Draft[] {
  return RESTS_ON.flatMap(({ item: id, rows }) => {
    const mark = scored.items.get(id);
    const values = rows.map((row) => exactAt(assessment, row)).filter((value) => value !== null);
    if (mark === undefined || mark.value === null || mark.value.lte(ZERO)) return [];
    if (values.length < rows.length || sum(values).gt(ZERO)) return [];
    const { zh, en } = itemName(mark.item);
    return {
      ref: id,
      message: {
        zh: `${zh}有得分，而附件1 ${rows.join("、")}为0。`,
        en: `${en} has a score, yet Annex 1 ${rows.join(", ")} is 0.`,
      },
      remedy: { zh: "核对附件1的数据或本项得分。", en: "Check the rows of Annex 1 or the score." },
      source: mark.item.source,
    };
  });
}
