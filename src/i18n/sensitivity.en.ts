import type { sensitivityZh } from "./sensitivity.zh-CN";

export const sensitivityEn: Readonly<Record<keyof typeof sensitivityZh, string>> = {
  "sensitivity.intro":
    "The official weights are not published. Here the weight of {name} runs from {from} to {to}; the rest is shared as before.",
  "sensitivity.always": "{name} weights from {from} to {to} all reach {at}.",
  "sensitivity.between": "{name} weights from {from} to {to} reach {at}.",
  "sensitivity.possible":
    "The scores do not reach {at}; with full scores elsewhere, {name} weights from {from} to {to} could.",
  "sensitivity.further": "With full scores elsewhere, {name} weights from {from} to {to} could.",
  "sensitivity.never": "No {name} weight reaches {at}.",
  "sensitivity.now": "Weight in force {weight}: total {score}, best {best}.",
  "sensitivity.bonus": "Now added as a bonus: total {score}, best {best}.",
  "sensitivity.weight": "{name} weight",
  "sensitivity.score": "Total",
  "sensitivity.best": "Best",
  "sensitivity.outcome": "{at} points",
  "sensitivity.chart": "The total over the {name} weight. {sentence}",
  "sensitivity.present": "now {weight}",
  "sensitivity.table": "Weight by weight",
};
