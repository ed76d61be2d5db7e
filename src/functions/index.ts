export { answerOf, isFunction } from "./answer";
export type { Answer } from "./answer";
export { argumentOf, callsIn } from "./formula";
export type { Argument, Call } from "./formula";
export { functionHelp } from "./help";
export type { FunctionHelp, ParameterHelp } from "./help";
