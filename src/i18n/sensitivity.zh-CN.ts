/** What the total comes to under other weights. */
export const sensitivityZh = {
  "sensitivity.intro": "官方权重没有公布。图中{name}权重由 {from} 变到 {to}，其余部分按原比例分摊。",
  "sensitivity.always": "{name}权重在 {from} 至 {to} 之间，都达到 {at} 分。",
  "sensitivity.between": "{name}权重在 {from} 至 {to} 之间时达到 {at} 分。",
  "sensitivity.possible":
    "现有得分达不到 {at} 分；其余各项打满，{name}权重在 {from} 至 {to} 之间时可以达到。",
  "sensitivity.further": "其余各项打满，{name}权重在 {from} 至 {to} 之间时可以达到。",
  "sensitivity.never": "{name}权重怎样变，都达不到 {at} 分。",
  "sensitivity.now": "现用权重 {weight}：总分 {score}，最高 {best}。",
  "sensitivity.bonus": "现在作为加分直接相加：总分 {score}，最高 {best}。",
  "sensitivity.weight": "{name}权重",
  "sensitivity.score": "总分",
  "sensitivity.best": "最高",
  "sensitivity.outcome": "{at} 分",
  "sensitivity.chart": "总分随{name}权重变化的图。{sentence}",
  "sensitivity.present": "现用 {weight}",
  "sensitivity.table": "逐个权重的数",
} as const;
