export { judge, type JudgeOptions } from "./judge";
