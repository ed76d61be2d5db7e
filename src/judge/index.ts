export { judge, judging, type Judge, type JudgeOptions } from "./judge";
export {
  assessmentChanges,
  chosenOption,
  readingEffects,
  resultChanges,
  type ReadingEffect,
  type ResultChange,
} from "./effects";
export { numericSensitivity, stretchesOf, type NumericSensitivity, type Stretch } from "./numeric";
