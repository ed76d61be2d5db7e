import type { Group } from "../types";
import { taskItems } from "./rows";
import { behaviour, fiscal, orBehaviour, orPolicy, policy, state } from "./windows";

export const management: Group = {
  id: "T.1",
  label: "一、知识产权行政管理体制机制和能力建设（35分）",
  name: "知识产权行政管理体制机制和能力建设",
  stated: "35",
  // The separately published Annex 2 prints these words in another order; Art. 11 agrees with this one.
  aliases: ["知识产权行政管理体制和机制能力建设"],
  items: [],
  groups: [
    {
      id: "T.1.1",
      label: "政府重视\n（7分）",
      name: "政府重视",
      stated: "7",
      groups: [],
      items: taskItems([
        {
          no: 1,
          name: "政府定期研究、部署知识产权工作",
          points: "2",
          window: behaviour,
          note: "政府定期研究、部署知识产权工作的情况以及解决知识产权工作实际问题的效果等。",
        },
        {
          no: 2,
          name: "城市领导就知识产权主题集体学习",
          points: "2",
          window: behaviour,
          note: "城市领导就知识产权主题进行集体学习的情况。",
        },
        {
          no: 3,
          name: "知识产权工作纳入政府年度考核指标体系",
          points: "1",
          window: orPolicy(state),
          note: "是否将知识产权工作纳入市政府年度工作考核目标。",
        },
        {
          no: 4,
          name: "知识产权统筹协调机制",
          points: "2",
          window: orBehaviour(state),
          note: "政府知识产权统筹协调机制建立及运行情况。",
        },
      ]),
    },
    {
      id: "T.1.2",
      label: "法规建设\n（5分）",
      name: "法规建设",
      stated: "5",
      groups: [],
      items: taskItems([
        {
          no: 5,
          name: "知识产权法规建设",
          points: "5",
          window: policy,
          evidence: "full-text",
          note: "制订、修订有关知识产权方面的地方法规、政府规章及政府发文、政府办公室发文、领导小组发文的数量、名称、内容、力度等情况，上报文件全文。",
        },
      ]),
    },
    {
      id: "T.1.3",
      label: "工作体系\n（13分）",
      name: "工作体系",
      stated: "13",
      groups: [],
      items: taskItems([
        {
          no: 6,
          name: "行政管理和执法能力",
          points: "8",
          window: state,
          note: "知识产权局行政管理能力和执法能力方面的情况",
        },
        {
          no: 7,
          name: "直属单位状况",
          points: "2",
          window: state,
          note: "知识产权局直属单位数量及专职从事专利工作的人员编制状况。",
        },
        {
          no: 8,
          name: "所辖县级知识产权管理机构情况",
          points: "3",
          window: state,
          note: "所辖城区、开发区、县（市）设立知识产权管理机构的情况。",
        },
      ]),
    },
    {
      id: "T.1.4",
      label: "经费投入\n（10分）",
      name: "经费投入",
      stated: "10",
      groups: [],
      items: taskItems([
        {
          no: 9,
          name: "政府财政知识产权投入占一般预算支出的比重",
          points: "5",
          window: fiscal,
          note: "上一年度本级财政直接划拨给知识产权局使用的专门资金占本级财政一般预算支出的比重。",
        },
        {
          no: 10,
          name: "政府财政知识产权投入数量",
          points: "2",
          window: fiscal,
          note: "上一年度本级财政直接划拨给知识产权局使用的专门资金数量",
        },
        {
          no: 11,
          name: "政府财政知识产权投入结构",
          points: "3",
          window: fiscal,
          note: "上一年度本级财政直接划拨给知识产权局使用的专门资金中用于专利资助工作、企事业工作、执法维权工作的比例",
        },
      ]),
    },
  ],
};
