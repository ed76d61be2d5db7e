import type { WeightPreset } from "../types";

/** Art. 18(9) speaks of 加权折算 and gives no weights; each of these is an example of ours (reading `weights`). */
export const weightPresets: readonly WeightPreset[] = [
  { id: "example-40-60", weights: { objective: "0.4", tasks: "0.6", innovation: "bonus" } },
  { id: "example-50-50", weights: { objective: "0.5", tasks: "0.5", innovation: "bonus" } },
  { id: "example-40-50-10", weights: { objective: "0.4", tasks: "0.5", innovation: "0.1" } },
];
