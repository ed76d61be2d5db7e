import type { Section } from "../types";
import { objectiveItems } from "./rows";

export const objective: Section = {
  id: "objective",
  heading: "一、客观实力评价指标",
  name: { zh: "客观实力", en: "Objective strength" },
  points: "100",
  header: ["一级指标", "序号", "二级指标", "分值\n（总100分）"],
  // Art. 18(9) speaks of 监测结果, and Art. 19(1) has the monitoring supported by the national office.
  monitored: true,
  groups: [
    {
      id: "O.create",
      label: "创造\n（20分）",
      name: "创造",
      stated: "20",
      groups: [],
      items: objectiveItems([
        { no: 1, name: "每万人口发明专利拥有量", points: "5" },
        { no: 2, name: "（每亿元地区生产总值）发明专利授权量", points: "3" },
        { no: 3, name: "专利授权量", points: "2" },
        { no: 4, name: "PCT国际专利申请量", points: "2" },
        { no: 5, name: "专利质量指数", points: "8" },
      ]),
    },
    {
      id: "O.use",
      label: "运用\n（20分）",
      name: "运用",
      stated: "20",
      groups: [],
      items: objectiveItems([
        { no: 6, name: "（每百家规模以上工业企业）专利许可合同登记数量", points: "4" },
        { no: 7, name: "专利质押融资金额和笔数", points: "4" },
        { no: 8, name: "专利保险投保金额和笔数", points: "2" },
        { no: 9, name: "专利运营指数", points: "3" },
        { no: 10, name: "（每百家规模以上工业企业）知识产权管理国家标准达标企业数量", points: "4" },
        { no: 11, name: "国家知识产权优势企业、示范企业数量", points: "3" },
      ]),
    },
    {
      id: "O.protect",
      label: "保护\n（20分）",
      name: "保护",
      stated: "20",
      groups: [],
      items: objectiveItems([
        { no: 12, name: "（每百家规模以上工业企业）受理专利侵权纠纷案件数量", points: "10" },
        { no: 13, name: "（每百家规模以上工业企业）查处假冒专利结案数量", points: "5" },
        { no: 14, name: "（每百家规模以上工业企业）拥有专职执法人员数量", points: "5" },
      ]),
    },
    {
      id: "O.manage",
      label: "管理\n（30分）",
      name: "管理",
      stated: "30",
      groups: [],
      items: objectiveItems([
        {
          no: 15,
          name: "（每百件中国发明专利申请·百家规模以上工业企业）知识产权专门经费投入数量",
          // 专门经费 here and 专项经费 in the next row and in Annex 1 are one quantity.
          aliases: ["（每百件中国发明专利申请·百家规模以上工业企业）知识产权专项经费投入数量"],
          points: "4",
        },
        { no: 16, name: "知识产权专项经费投入占比", aliases: ["知识产权专门经费投入占比"], points: "6" },
        { no: 17, name: "知识产权管理能力", points: "8" },
        { no: 18, name: "（每百家规模以上工业企业）拥有专职行政管理人员数量", points: "8" },
        {
          no: 19,
          name: "国家知识产权试点示范县、专利导航实验区及试点示范园区数量",
          aliases: ["国家知识产权试点示范县、专利导航产业发展实验区及试点示范园区数量"],
          points: "4",
        },
      ]),
    },
    {
      id: "O.serve",
      label: "服务\n（10分）",
      name: "服务",
      stated: "10",
      groups: [],
      items: objectiveItems([
        { no: 20, name: "（每百件中国发明专利申请）本地专利执业代理人数量", points: "4" },
        { no: 21, name: "专利申请代理率", points: "3" },
        { no: 22, name: "专利公共服务指数", points: "3" },
      ]),
    },
  ],
};
