import type { Text, WindowType } from "../rulebook/index";
import type { Check } from "./check";
import { itemName } from "./names";
import { isBlank } from "./white-space";
import { WINDOW_TYPE_NAMES } from "./window-types";

export const windowReasonMissing: Check = {
  id: "window-reason-missing",
  severity: "warning",
  title: { zh: "改了时间段类型，没有写理由", en: "Window changed without a reason" },
  why: {
    zh: "时间段类型决定哪些材料有效；改动要让测评的人看得到依据。",
    en: "The type decides which papers count; whoever assesses must see what a change rests on.",
  },
  remedy: { zh: "写明改动的理由或依据。", en: "Give the reason or the source of the change." },
  source: "附件2 二、表头时间段",
  reads: ["windows", "scored"],
  run: ({ assessment, scored }) =>
    Object.entries(assessment.windows ?? {}).flatMap(([id, { type, reason }]) => {
      const item = scored.items.get(id)?.item;
      if (item?.window === undefined || item.window.type === type || !isBlank(reason)) return [];
      const [printed, chosen] = [nameOf(item.window.type), nameOf(type)];
      const byText = item.window.basis === "text";
      const { zh, en } = itemName(item);
      return {
        ref: id,
        message: {
          zh: `${zh}的时间段由${printed.zh}改为${chosen.zh}，没有写理由${byText ? "；原类型是文件写明的" : ""}。`,
          en: `${en}: the window was changed from ${printed.en} to ${chosen.en} without a reason${byText ? "; the document itself states the former" : ""}.`,
        },
        remedy: windowReasonMissing.remedy,
        source: item.source,
      };
    }),
};

const nameOf = (type: WindowType): Text => WINDOW_TYPE_NAMES[type];
