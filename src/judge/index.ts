export { judge, judging, type Judge, type JudgeOptions } from "./judge";
export {
  chosenOption,
  readingEffects,
  resultChanges,
  type ReadingEffect,
  type ResultChange,
} from "./effects";
