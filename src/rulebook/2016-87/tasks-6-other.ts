import type { Group } from "../types";
import { taskItems } from "./rows";
import { behaviour, fiscal, policy } from "./windows";

export const other: Group = {
  id: "T.6",
  label: "六、其他工作\n（5分）",
  name: "其他工作",
  stated: "5",
  bracket: "【涉及多块工作的，可增加表格】",
  items: [],
  groups: [
    // The form prints no points at this level: the first level says 5.
    {
      id: "T.6.1",
      label: "上述所有工作之外的有关工作",
      name: "其他",
      stated: null,
      groups: [],
      items: taskItems([
        {
          no: 43,
          name: "出台政策情况",
          points: "2",
          window: policy,
          evidence: "full-text",
          note: "出台该项工作政策文件的情况，上报有关文件全文。",
        },
        {
          no: 44,
          name: "推动工作的措施或活动",
          points: "2",
          window: behaviour,
          note: "推动该项工作采取的具体措施、开展的有关活动以及工作效果等情况",
        },
        {
          no: 45,
          name: "年度经费投入",
          points: "1",
          window: fiscal,
          note: "上一年度本级财政直接划拨给知识产权局使用的专门资金中用于该项工作的经费数量",
        },
      ]),
    },
  ],
};
