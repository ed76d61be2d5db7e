/** What the total comes to under other weights. */
export const sensitivityZh = {
  "sensitivity.title": "权重变化的影响",
  "sensitivity.intro": "官方权重没有公布。图中客观权重由 {from} 变到 {to}，其余部分按原比例分摊。",
  "sensitivity.always": "客观权重在 {from} 至 {to} 之间，都达到 {at} 分。",
  "sensitivity.between": "客观权重在 {from} 至 {to} 之间时达到 {at} 分。",
  "sensitivity.possible": "现有得分达不到 {at} 分；其余各项打满，客观权重在 {from} 至 {to} 之间时可以达到。",
  "sensitivity.further": "其余各项打满，客观权重在 {from} 至 {to} 之间时可以达到。",
  "sensitivity.never": "客观权重怎样变，都达不到 {at} 分。",
  "sensitivity.now": "现用权重 {weight}：总分 {score}，最高 {best}。",
  "sensitivity.weight": "客观权重",
  "sensitivity.score": "总分",
  "sensitivity.best": "最高",
  "sensitivity.outcome": "{at} 分",
  "sensitivity.chart": "总分随客观权重变化的图。{sentence}",
  "sensitivity.present": "现用 {weight}",
  "sensitivity.table": "逐个权重的数",
} as const;
