export { judge, judging, type Judge, type JudgeOptions } from "./judge";
