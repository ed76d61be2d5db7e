import { brief, exact, type Exact } from "../scoring/index";
import { numberCells, type NumberCell } from "./cells";
import type { Check, Draft } from "./check";

/** Of a handful one more or less is no jump. */
const HANDFUL = 10;

export const yearOnYearJump: Check = {
  id: "year-on-year-jump",
  severity: "warning",
  title: { zh: "比上年变化过大", en: "Jump against the year before" },
  why: {
    zh: "与上年相差一半以上的数据，审核时会被问到；先核对口径和单位，再写明原因。",
    en: "A number that moved by more than half will be asked about; check scope and unit, then say why.",
  },
  remedy: {
    zh: "核对两年的口径和单位；无误则写明变化的原因。",
    en: "Check scope and unit of both years; if right, say why it changed.",
  },
  source: "附件1",
  reads: ["annex1", "supplement", "previous"],
  run: (context) => {
    const { previous, programme } = context;
    const limit = programme.checks?.yearOnYear;
    if (previous === null || limit === undefined || previous.programme !== programme.id) return [];
    const before = numberCells({ assessment: previous, programme });
    return numberCells(context).flatMap((cell, index): readonly Draft[] => {
      const [now, then] = [amountOf(cell), amountOf(twin(before, cell, index))];
      if (now === null || then === null || !then.gt(0)) return [];
      if (cell.integer && now.lt(HANDFUL) && then.lt(HANDFUL)) return [];
      const change = now.sub(then).div(then).mul(100);
      if (change.abs().lte(exact(limit))) return [];
      const [zh, en] = change.gt(0) ? ["增加", "up"] : ["减少", "down"];
      return [
        {
          ref: cell.ref,
          message: {
            zh: `${cell.name.zh}由${brief(then)}变为${brief(now)}${cell.unit}，${zh}${brief(change.abs().round(1))}%。`,
            en: `${cell.name.en} went from ${brief(then)} to ${brief(now)} ${cell.unit}, ${en} by ${brief(change.abs().round(1))} %.`,
          },
          remedy: yearOnYearJump.remedy,
          source: cell.source,
        },
      ];
    });
  },
};

/** The same cell of the other year: cells come in printed order, but a pair typed as one text is a single cell. */
function twin(
  cells: readonly NumberCell[],
  { ref, name }: NumberCell,
  index: number,
): NumberCell | undefined {
  const same = (cell: NumberCell | undefined): boolean => cell?.ref === ref && cell.name.zh === name.zh;
  return same(cells[index]) ? cells[index] : cells.find(same);
}

const amountOf = (cell: NumberCell | undefined): Exact | null =>
  typeof cell?.typed === "number" && Number.isFinite(cell.typed) ? exact(cell.typed) : null;
