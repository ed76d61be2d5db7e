import type { Reading } from "../types";

/** What the articles leave open: limits, ranks, dates, review. */
export const measureReadings: readonly Reading[] = [
  {
    id: "band-boundary",
    no: 3,
    title: { zh: "恰好60分、70分的归属", en: "Exactly 60 or 70 points" },
    options: [
      { id: "higher", name: { zh: "归较高一档", en: "The higher band" } },
      { id: "lower", name: { zh: "归较低一档", en: "The lower band" } },
    ],
    default: "higher",
    reason: {
      zh: "“以上”“以下”均含本数，60分和70分各属两档；第十八条（九）用“达到60分”，有疑义时从宽，并加标记。",
      en: "以上 and 以下 both take in the limit; Art. 18(9) says 达到60分, so doubt favours the city, and is marked.",
    },
    source: "第十四条",
  },
  {
    id: "acceptance-basis",
    no: 6,
    title: { zh: "考核验收成绩的口径", en: "Which score the acceptance means" },
    options: [
      { id: "weighted-total", name: { zh: "加权总分", en: "The weighted total" } },
      { id: "tasks", name: { zh: "主要任务得分", en: "The score of the main tasks" } },
    ],
    default: "weighted-total",
    reason: {
      zh: "第十三条采用整个指标体系，未说明只取哪一部分；主要任务得分一并列出备查。",
      en: "Art. 13 adopts the whole system; the score of the main tasks is shown beside it.",
    },
    source: "第十三条",
  },
  {
    id: "acceptance-date",
    no: 7,
    title: { zh: "考核验收的基准日", en: "Reference date of the acceptance" },
    options: [
      { id: "pilot-end", name: { zh: "试点期满日", en: "The day the pilot period ends" } },
      { id: "acceptance", name: { zh: "验收日", en: "The day of the acceptance" } },
      { id: "self-score", name: { zh: "自评日", en: "The day of the self-score" } },
    ],
    default: "pilot-end",
    reason: {
      zh: "各时间段以示范城市申报日为准，验收时没有申报日；期满日由批复日推定，各方一致。",
      en: "The periods refer to an application date, which an acceptance lacks; the end of the period is known to all.",
    },
    source: "第十三条",
  },
  {
    id: "rank-rounding",
    no: 8,
    title: { zh: "排名比例的取整", en: "Rounding of a rank limit" },
    options: [
      { id: "exact", name: { zh: "名次÷总数不超过比例", en: "Rank ÷ number within the share, exactly" } },
      { id: "round-up", name: { zh: "名额向上取整", en: "The limit rounded up" } },
    ],
    default: "exact",
    reason: {
      zh: "“前30%”未说明取整办法，按原比例比较；向上取整会改变结论时加标记。",
      en: "「前30%」 says nothing of rounding; the exact share counts, and where rounding up matters it is marked.",
    },
    source: "第十八条（四）",
  },
  {
    id: "rank-population",
    no: 9,
    title: { zh: "排名的总数", en: "The number of cities ranked" },
    options: [
      { id: "as-published", name: { zh: "以公布的名次和总数为准", en: "As published" } },
      {
        id: "with-cultivation",
        name: { zh: "含示范培育阶段的城市", en: "With the cities under cultivation" },
      },
      { id: "pilots-only", name: { zh: "只计试点阶段的城市", en: "Pilots only" } },
    ],
    default: "as-published",
    reason: {
      zh: "“在试点城市中”是否包括示范培育阶段的城市，文件未说明。",
      en: "Whether 「在试点城市中」 includes the cities under cultivation is not said.",
    },
    unruled: {
      zh: "名次和总数按公布的填写，这一读法说明填的是哪个总数，没有规则改动所填的数。",
      en: "Rank and number are given as published; this reading says which number is meant, and no rule changes it.",
    },
    source: "第十八条（四）",
  },
  {
    id: "review-mapping",
    no: 18,
    title: { zh: "复核时第十八条各项的适用", en: "Art. 18 in the review of a demonstration city" },
    options: [
      { id: "manual", name: { zh: "由人判断", en: "A person judges" } },
      {
        id: "demonstration-cities",
        name: { zh: "与示范城市比较", en: "Compared among demonstration cities" },
      },
      { id: "pilot-cities", name: { zh: "与试点城市比较", en: "Compared among pilot cities" } },
    ],
    default: "manual",
    reason: {
      zh: "第十八条（一）（四）（六）（七）以试点城市为对象，不能照搬用于复核。",
      en: "Art. 18 (1), (4), (6) and (7) speak of pilots and do not fit a review literally.",
    },
    unruled: {
      zh: "第二十八条由人判断，这一读法写明与哪些城市比较，没有规则据此改判。",
      en: "Art. 28 is for a person to judge; this reading says among which cities, and no rule judges by it.",
    },
    source: "第二十八条",
  },
  {
    id: "look-back",
    no: 20,
    title: { zh: "近两年、近3年的起止", en: "The last two or three years" },
    options: [
      { id: "months", name: { zh: "申报日前24、36个月", en: "24 or 36 months to the application" } },
      {
        id: "calendar-years",
        name: { zh: "申报年之前的自然年", en: "Calendar years before the application" },
      },
    ],
    default: "months",
    reason: {
      zh: "文件未说明起算点；从申报日往前推算，不会漏掉当年的事件。年度考核按自然年进行，仍以年份计。",
      en: "No start is given; counting back from the application misses nothing of its own year. Yearly assessments still go by year.",
    },
    source: "第十八条（八）",
  },
  {
    id: "new-round-length",
    no: 22,
    title: { zh: "新一轮试点的年限", en: "Length of a new pilot round, in years" },
    options: [],
    default: "3",
    numeric: { min: "1", max: "5" },
    reason: {
      zh: "第十六条只规定起算日；第十三条的试点期限和第十五条的培育周期均为3年。",
      en: "Art. 16 gives only the start; the periods of Art. 13 and Art. 15 are 3 years.",
    },
    source: "第十六条",
  },
];
