import type { Group } from "../types";
import { taskItems } from "./rows";
import { behaviour, fiscal, orPolicy, policy } from "./windows";

export const theme: Group = {
  id: "T.5",
  label: "五、试点特色主题方面工作（11分）",
  name: "试点特色主题方面工作",
  stated: "11",
  items: [],
  groups: [
    {
      id: "T.5.1",
      label: "特色主题\n（11分）",
      name: "特色主题",
      stated: "11",
      groups: [],
      items: taskItems([
        {
          no: 40,
          name: "出台政策",
          points: "3",
          window: policy,
          evidence: "full-text",
          note: "出台有关政策的情况，上报有关文件全文",
        },
        {
          no: 41,
          name: "推动工作的措施或活动",
          points: "5",
          window: orPolicy(behaviour),
          note: "具体措施、开展的有关活动以及工作效果等情况",
        },
        {
          no: 42,
          name: "年度经费投入",
          points: "3",
          window: fiscal,
          note: "上一年度本级财政直接划拨给知识产权局使用的专门资金中用于该项工作的经费数量",
        },
      ]),
    },
  ],
};
