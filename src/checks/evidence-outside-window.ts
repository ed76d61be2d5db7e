import type { IsoDate } from "../assessment/index";
import { daysBetween, isoDate, windowOf, type Span } from "../lifecycle/index";
import type { Indicator } from "../rulebook/index";
import type { Check, CheckContext, Draft } from "./check";
import { itemName } from "./names";
import { WINDOW_TYPE_NAMES } from "./window-types";

export const evidenceOutsideWindow: Check = {
  id: "evidence-outside-window",
  severity: "warning",
  title: { zh: "证据日期在时间段之外", en: "Evidence outside its window" },
  why: {
    zh: "表头规定了各类指标的时间段；不在其内的材料可能不被认可，但不自动扣分。",
    en: "The table's head sets a period for each kind of item; what lies outside may be refused, never deducted by itself.",
  },
  remedy: {
    zh: "换用时间段内的文件，或写明理由保留。",
    en: "Use a document from the window, or keep it with a reason.",
  },
  source: "附件2 二、表头时间段",
  reads: ["evidence", "scored", "spans"],
  run: (context) =>
    context.assessment.evidence.flatMap((entry) => {
      const date = isoDate(entry.date);
      const [first, ...others] = date === null ? [] : outside(entry.items, date, context);
      return date === null || first === undefined ? [] : [draft(entry.no, date, first, others)];
    }),
};

interface Miss {
  readonly item: Indicator;
  readonly span: Span;
  /** The other window of a mixed item, missed as well. */
  readonly second: Span | undefined;
}

/** Items whose every window the day misses. */
function outside(items: readonly string[], date: IsoDate, { scored, spans }: CheckContext): readonly Miss[] {
  return items.flatMap((id) => {
    const item = scored.items.get(id)?.item;
    const open = spans.get(id) ?? [];
    const [span, second] = open;
    if (item === undefined || span === undefined || windowOf(date, open) !== null) return [];
    return [{ item, span, second }];
  });
}

const range = ({ type, from, to }: Span): string => (type === "state" ? to : `${from}至${to}`);

function draft(no: string, date: IsoDate, { item, span, second }: Miss, others: readonly Miss[]): Draft {
  const { zh, en } = itemName(item);
  const early = daysBetween(date, span.from);
  const late = daysBetween(span.to, date);
  const also = others.map((miss) => miss.item.id).join("、");
  const kind = WINDOW_TYPE_NAMES[span.type];
  const other =
    second === undefined
      ? { zh: "", en: "" }
      : {
          zh: `本项也接受${WINDOW_TYPE_NAMES[second.type].zh}时间段${range(second)}，同样不在其内；`,
          en: `the item also takes the ${WINDOW_TYPE_NAMES[second.type].en} window ${range(second).replace("至", " to ")}, missed as well; `,
        };
  return {
    ref: no,
    message: {
      zh:
        `证据${no}日期为${date}，用于${zh}；${kind.zh}时间段为${range(span)}，` +
        `${late > 0 ? `晚${late}天` : `早${early}天`}${other.zh === "" ? "，" : `；${other.zh}`}不自动扣分。${also === "" ? "" : `另有${also}也在时间段之外。`}`,
      en:
        `Evidence ${no} of ${date} for ${en}: the ${kind.en} window is ${range(span).replace("至", " to ")}, ` +
        `${late > 0 ? `${late} days late` : `${early} days early`}; ${other.en}no automatic deduction.${also === "" ? "" : ` Also outside for ${also.replaceAll("、", ", ")}.`}`,
    },
    remedy: {
      zh: "换用时间段内的文件，或写明理由保留。",
      en: "Use a document from the window, or keep it with a reason.",
    },
    source: item.source,
  };
}
