import { verdict, type Evaluator } from "./verdict";

export const manual: Evaluator<"manual"> = () =>
  verdict("manual", "须由人根据材料判断。", "A person must judge from the material.");
