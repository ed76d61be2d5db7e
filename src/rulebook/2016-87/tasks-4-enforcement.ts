import type { Group } from "../types";
import { taskItems } from "./rows";
import { behaviour, external, fiscal, orBehaviour, orPolicy, state } from "./windows";

export const enforcement: Group = {
  id: "T.4",
  label: "四、执法维权工作\n（17分）",
  name: "执法维权工作",
  stated: "17",
  bracket: "【无执法权城市维权援助14分，行政执法3分】",
  items: [],
  groups: [
    {
      id: "T.4.1",
      label: "行政执法\n（10分）",
      name: "行政执法",
      stated: "10",
      groups: [],
      items: taskItems([
        {
          no: 34,
          name: "专利行政执法工作状况",
          points: "8",
          window: orBehaviour(external),
          note: "直接采用国知局上一年度专利行政执法工作评价结果。不在评价范围内的城市，根据执法案件数量、执法工作投入等测评。（无执法权城市主要考察协助上级知识产权局在本地开展执法工作情况）",
        },
        {
          no: 35,
          name: "专利行政执法工作年度经费投入",
          points: "2",
          window: fiscal,
          note: "上一年度本级财政直接划拨给知识产权局使用的专门资金中用于专利执法工作的经费数量",
        },
      ]),
    },
    {
      id: "T.4.2",
      label: "维权援助与举报投诉\n（7分）",
      name: "维权援助与举报投诉",
      stated: "7",
      groups: [],
      items: taskItems([
        {
          no: 36,
          name: "维权援助能力建设情况",
          points: "2",
          window: orPolicy(state),
          note: "维权援助中心数量、能力建设、人才队伍、政策创新等方面的情况。",
        },
        {
          no: 37,
          name: "维权援助开展情况",
          points: "2",
          window: behaviour,
          note: "开展维权援助工作的数量、模式、效果等情况",
        },
        {
          no: 38,
          name: "举报投诉开展情况",
          points: "1",
          window: behaviour,
          note: "12330电话接听及案件办理状况",
        },
        {
          no: 39,
          name: "维权援助与举报投诉工作年度经费投入",
          points: "2",
          window: fiscal,
          note: "上一年度本级财政直接划拨给知识产权局使用的专门资金中用于维权援助与举报投诉工作的经费数量",
        },
      ]),
    },
  ],
};
