import type { Band } from "../types";

/** 以上 and 以下 both take in the limit; exactly 60 or 70 goes to the higher band (reading `band-boundary`). */
export const band: Band = {
  steps: [
    {
      id: "cancelled",
      from: "0",
      name: { zh: "取消试点称号", en: "Title cancelled" },
      consequence: {
        zh: "取消国家知识产权试点城市称号，2年之内不得再次申报。",
        en: "The pilot title is cancelled; no new application for 2 years.",
      },
    },
    {
      id: "new-round",
      from: "60",
      name: { zh: "新一轮试点", en: "New pilot round" },
      consequence: {
        zh: "可以申请进入新一轮试点工作。",
        en: "The city may apply for a new pilot round.",
      },
    },
    {
      id: "cultivation",
      from: "70",
      name: { zh: "示范培育", en: "Cultivation" },
      consequence: {
        zh: "可以申请进入示范培育阶段。",
        en: "The city may apply for the cultivation stage.",
      },
    },
  ],
  source: "第十四条",
};
