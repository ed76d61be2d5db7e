export { bandOf } from "./band";
export { derivedValues } from "./derived";
export { derivedInputs, type DerivedInputs } from "./derived-inputs";
export {
  estimates,
  type Estimate,
  type EstimateSource,
  type IndicatorEstimates,
  type Yardstick,
} from "./estimates/index";
export { WAYS as estimateWays } from "./estimates/ways";
export { exact, nearest, ONE, sum, ZERO, type Exact } from "./exact";
export { evaluateGate, type GateContext } from "./gates/index";
export { expertMarks, type Aggregation, type MarkFault } from "./marks";
export { reading } from "./readings";
export { carriesPoints, scoreColumn, type ExactSum, type ItemScore, type ScoredColumn } from "./scorecard";
export { brief, shown } from "./shown";
export { variedShare, weightSensitivity, type Sensitivity, type VariedWeight } from "./sensitivity";
export { reachableGates, wayTo, type Way, type WayStep } from "./shortest-way/index";
export { totalOf, type ExactTotal } from "./total";
export { cellAt, exactAt, numberAt } from "./values";
export { weightsInForce } from "./weights";
