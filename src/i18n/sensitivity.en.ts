import type { sensitivityZh } from "./sensitivity.zh-CN";

export const sensitivityEn: Readonly<Record<keyof typeof sensitivityZh, string>> = {
  "sensitivity.title": "What other weights would mean",
  "sensitivity.intro":
    "The official weights are not published. Here the objective weight runs from {from} to {to}; the rest is shared as before.",
  "sensitivity.always": "Objective weights from {from} to {to} all reach {at}.",
  "sensitivity.between": "Objective weights from {from} to {to} reach {at}.",
  "sensitivity.possible":
    "The scores do not reach {at}; with full scores elsewhere, objective weights from {from} to {to} could.",
  "sensitivity.further": "With full scores elsewhere, objective weights from {from} to {to} could.",
  "sensitivity.never": "No objective weight reaches {at}.",
  "sensitivity.now": "Weight in force {weight}: total {score}, best {best}.",
  "sensitivity.weight": "Objective weight",
  "sensitivity.score": "Total",
  "sensitivity.best": "Best",
  "sensitivity.outcome": "{at} points",
  "sensitivity.chart": "The total over the objective weight. {sentence}",
  "sensitivity.present": "now {weight}",
  "sensitivity.table": "Weight by weight",
};
