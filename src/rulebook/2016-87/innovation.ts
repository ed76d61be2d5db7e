import type { Section } from "../types";
import { innovationItems } from "./rows";
import { sinceApproval } from "./windows";

export const innovation: Section = {
  id: "innovation",
  heading: "三、工作创新指标",
  name: { zh: "工作创新", en: "Innovation" },
  points: "10",
  header: [
    "一级指标",
    "二级指标",
    "序号",
    "三级指标",
    "分值\n（总计10分）",
    "指 标 简 要 说 明\n（时间段为试点城市批复日至示范城市申报日）",
  ],
  groups: [
    {
      id: "I.1",
      label: "工作创新\n（10分）",
      name: "工作创新",
      stated: "10",
      inner: "创新举措与突出成效",
      groups: [],
      items: innovationItems([
        {
          no: 1,
          name: "创新举措",
          points: "5",
          window: sinceApproval,
          note: "思路、制度（体制、机制）、措施等方面的创新。",
        },
        {
          no: 2,
          name: "突出成效",
          points: "5",
          window: sinceApproval,
          note: "知识产权某方面工作取得在全国范围具有影响力的突出成效。",
        },
      ]),
    },
  ],
  monitored: false,
};
