import type { Group } from "../types";
import { taskItems } from "./rows";
import { behaviour, fiscal, orBehaviour, policy, state } from "./windows";

export const culture: Group = {
  id: "T.2",
  label: "二、知识产权文化、人才建设\n（12分）",
  name: "知识产权文化、人才建设",
  stated: "12",
  items: [],
  groups: [
    {
      id: "T.2.1",
      label: "宣传工作\n（6分）",
      name: "宣传工作",
      stated: "6",
      groups: [],
      items: taskItems([
        {
          no: 12,
          name: "专门负责宣传和政务信息工作岗位情况",
          points: "0.5",
          window: state,
          note: "有无专门负责宣传和政务信息工作的人员及人数等情况",
        },
        {
          no: 13,
          name: "大型宣传活动",
          points: "1.5",
          window: behaviour,
          note: "围绕知识产权战略实施及当地中心工作，开展宣传活动的情况，特别是4.26宣传周、专利周等大型宣传活动开展情况",
        },
        {
          no: 14,
          name: "新闻报道数量",
          points: "1.5",
          window: behaviour,
          note: "在中央主要媒体，当地报纸、政府网站、广播、电视等媒体上进行宣传报道的情况",
        },
        {
          no: 15,
          name: "网站建设情况",
          points: "1.5",
          window: orBehaviour(state),
          note: "建立和维护知识产权局门户网站的情况，运用微博、微信等新媒体开展宣传的情况",
        },
        {
          no: 16,
          name: "宣传工作年度经费投入",
          points: "1",
          window: fiscal,
          note: "上一年度本级财政直接划拨给知识产权局使用的专门资金中用于宣传工作的经费数量",
        },
      ]),
    },
    {
      id: "T.2.2",
      label: "人才工作\n（6分）",
      name: "人才工作",
      stated: "6",
      groups: [],
      items: taskItems([
        {
          no: 17,
          name: "知识产权教育培训开展情况",
          points: "2",
          window: behaviour,
          note: "学校知识产权教育开展情况；面向企事业单位研发人员、项目管理人员、服务机构人员等专业技术人员开展知识产权培训的规模及数量；面向党政领导、系统内管理人员、企业领导开展培训的情况。",
        },
        {
          no: 18,
          name: "知识产权人才培养、引进机制、政策、措施、活动",
          points: "2",
          window: orBehaviour(policy),
          note: "知识产权人才引进、培育政策措施及实施效果。",
        },
        {
          no: 19,
          name: "知识产权人才数量",
          points: "1",
          window: state,
          note: "全市专利执业代理人数量；全市具有专利代理人资格的人员数量；全市知识产权从业人员数量。",
        },
        {
          no: 20,
          name: "人才工作年度经费投入",
          points: "1",
          window: fiscal,
          note: "上一年度本级财政直接划拨给知识产权局使用的专门资金中用于人才工作的经费数量",
        },
      ]),
    },
  ],
};
