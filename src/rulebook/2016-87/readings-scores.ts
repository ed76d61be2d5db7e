import type { Reading } from "../types";

/** How scores are weighed, split, combined and reached. */
export const scoreReadings: readonly Reading[] = [
  {
    id: "weights",
    setting: "weights",
    no: 1,
    title: { zh: "总分的权重", en: "Weights of the total" },
    options: [
      {
        id: "example-40-60",
        name: { zh: "示例：客观40%、任务60%，创新加分", en: "Example: objective 40 %, tasks 60 %, bonus" },
      },
      {
        id: "example-50-50",
        name: { zh: "示例：客观50%、任务50%，创新加分", en: "Example: objective 50 %, tasks 50 %, bonus" },
      },
      {
        id: "example-40-50-10",
        name: {
          zh: "示例：客观40%、任务50%、创新10%",
          en: "Example: objective 40 %, tasks 50 %, innovation 10 %",
        },
      },
      {
        id: "custom",
        name: { zh: "自定义，注明依据文号", en: "Own weights, with the document they come from" },
      },
    ],
    default: "example-40-60",
    reason: {
      zh: "文件只说“加权折算”，没有公布权重；填写依据文号之前，一律标为示例，不是官方权重。",
      en: "The text says 「加权折算」 and publishes no weights; they stay an example until a document is named.",
    },
    source: "第十八条（九）",
  },
  {
    id: "innovation",
    setting: "weights.innovation",
    no: 2,
    title: { zh: "工作创新得分的用法", en: "Use of the innovation score" },
    options: [
      { id: "bonus", name: { zh: "作为加分直接相加", en: "Added as a bonus" } },
      { id: "weighted", name: { zh: "折成百分制后加权", en: "Weighted on a scale of 100" } },
    ],
    default: "bonus",
    // Up to twice the tenth of our own example.
    share: { from: "0", to: "0.2", step: "0.025" },
    reason: {
      zh: "创新只有10分，不足百分制；客观60分、总分80分两道门槛并存，作为加分较为合理。这是推断，文件未写明。",
      en: "Ten points beside two scales of 100, and the limits of 60 and 80, suggest a bonus; the text does not say.",
    },
    source: "第十八条（九）",
  },
  {
    id: "no-enforcement-split",
    no: 4,
    title: { zh: "无执法权城市的分值分配", en: "Points of a city without power of enforcement" },
    options: [
      { id: "O1", name: { zh: "按原比例分到各项（3分、14分）", en: "In proportion to the printed points" } },
      { id: "O2", name: { zh: "第35项不计分，3分归第34项", en: "Item 35 dropped, its points to item 34" } },
      { id: "O3", name: { zh: "第34、35项取整为2分、1分", en: "Whole points: 2 and 1" } },
      { id: "O5", name: { zh: "第38项仍为1分，其余平分13分", en: "Item 38 stays 1, the others share 13" } },
    ],
    default: "O1",
    reason: {
      zh: "文件只给出两个二级指标的分值，未说明各项如何分配；按比例分配恰好合计3分和14分。只按二级指标打分的做法，表上没有填写处，故未列入。",
      en: "Only the two groups' points are given; the proportional split meets 3 and 14 exactly. Scoring the two groups alone is not offered: the form has no cell for it.",
    },
    source: "附件2 二、四、执法维权工作",
  },
  {
    id: "other-work-blocks",
    no: 5,
    title: { zh: "其他工作涉及多块时的计分", en: "Scoring of several blocks of other work" },
    options: [
      { id: "one-score", name: { zh: "各块合并评一个分", en: "One score for all blocks" } },
      { id: "mean", name: { zh: "逐块评分取平均", en: "Mean of the blocks" } },
      { id: "best", name: { zh: "取得分最高的一块", en: "The best block" } },
      {
        id: "capped-sum",
        name: { zh: "各块相加，每项不超过原分值", en: "Sum, capped at the item's points" },
      },
    ],
    default: "one-score",
    reason: {
      zh: "“可增加表格”未说明增加分值；无论几块，本部分合计不超过5分。",
      en: "「可增加表格」 adds tables, not points; the section stays at 5 however many blocks there are.",
    },
    unruled: {
      zh: "表上每项只有一格得分：几块工作由填表人按这一读法合成后填入，没有规则代为计算。",
      en: "The form has one cell per item: whoever fills it combines the blocks by this reading; no rule does.",
    },
    source: "附件2 二、六、其他工作",
  },
  {
    id: "expert-aggregation",
    no: 19,
    title: { zh: "专家评分的合成", en: "Combining the experts' scores" },
    options: [
      { id: "mean", name: { zh: "算术平均，并列出分歧", en: "Mean, with the spread shown" } },
      { id: "median", name: { zh: "中位数", en: "Median" } },
      {
        id: "trimmed-mean",
        name: { zh: "去掉最高分和最低分后平均", en: "Mean without the highest and the lowest" },
      },
    ],
    default: "mean",
    reason: {
      zh: "文件没有规定专家人数和合成办法，取最简单的平均。",
      en: "Neither the number of experts nor a method is given; the plain mean assumes least.",
    },
    source: "第十九条（二）",
  },
  {
    id: "score-step",
    no: 21,
    title: { zh: "评分的最小分度", en: "Smallest step of a score" },
    options: [],
    default: "0.1",
    numeric: { min: "0.01", max: "1" },
    reason: {
      zh: "表上分值最细到0.5分，没有规定评分的分度；可改为0.5。",
      en: "Printed points go down to halves and no step is prescribed; 0.5 is the other natural choice.",
    },
    unruled: {
      zh: "只用于达到门槛的最省力办法和改执法权时的换算，不改变总分和门槛。",
      en: "Serves the shortest way to the gates and the conversion of scores; total and gates do not change.",
    },
    source: "附件2 二、第12项",
  },
  {
    id: "raw-to-points",
    no: 23,
    title: { zh: "客观指标由数值到得分的办法", en: "From a raw value to points" },
    options: [
      { id: "official-score", name: { zh: "录入官方监测得分", en: "Enter the official monitoring score" } },
      { id: "benchmark", name: { zh: "标杆法", en: "Share of a benchmark" } },
      { id: "min-max", name: { zh: "极差法", en: "Min–max over the cities" } },
      { id: "efficacy", name: { zh: "功效系数法（60＋40）", en: "Efficacy coefficient (60 + 40)" } },
      { id: "rank", name: { zh: "按排名或分位", en: "By rank or percentile" } },
      { id: "piecewise", name: { zh: "分段线性", en: "Piecewise linear" } },
    ],
    default: "official-score",
    reason: {
      zh: "文件没有说明数值如何折成得分，以官方监测结果为准；其他办法得到的都是估算。",
      en: "No text says how values become points; the official result counts, all else is an estimate.",
    },
    unruled: {
      zh: "各种办法在客观指标的卡片上并列，均为估算；得分以填入的官方监测得分为准，没有规则据此改分。",
      en: "All ways stand side by side on the indicator's card as estimates; the score entered counts, and no rule changes it.",
    },
    source: "附件2 一、客观实力评价指标",
  },
];
