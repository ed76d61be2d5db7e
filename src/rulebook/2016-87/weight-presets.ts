import type { WeightPreset } from "../types";

/** Art. 18(9) speaks of 加权折算 and gives no weights; each of these is an example of ours. */
export const weightPresets: readonly WeightPreset[] = [
  {
    id: "40-60",
    name: { zh: "示例 40/60，创新加分", en: "Example 40/60, innovation added" },
    weights: { objective: "0.4", tasks: "0.6", innovation: "bonus" },
  },
  {
    id: "50-50",
    name: { zh: "示例 50/50，创新加分", en: "Example 50/50, innovation added" },
    weights: { objective: "0.5", tasks: "0.5", innovation: "bonus" },
  },
  {
    id: "30-70",
    name: { zh: "示例 30/70，创新加分", en: "Example 30/70, innovation added" },
    weights: { objective: "0.3", tasks: "0.7", innovation: "bonus" },
  },
  {
    id: "40-50-10",
    name: { zh: "示例 40/50/10，创新计入权重", en: "Example 40/50/10, innovation weighted" },
    weights: { objective: "0.4", tasks: "0.5", innovation: "0.1" },
  },
];
