export { bandOf } from "./band";
export { UNSEEN } from "./bounds";
export { derivedValues } from "./derived";
export { exact, nearest, ONE, sum, ZERO, type Exact } from "./exact";
export { evaluateGate, type GateContext, type Verdict } from "./gates/index";
export type { MarkFault } from "./marks";
export { reading } from "./readings";
export {
  carriesPoints,
  scoreColumn,
  type ExactSum,
  type ItemScore,
  type ScoredColumn,
  type SectionScore,
} from "./scorecard";
export { brief, shown } from "./shown";
export { totalOf, weightFactors, type ExactTotal } from "./total";
export { cellAt, exactAt, numberAt } from "./values";
