export { implementations, registerFunctions } from "./register";
export type { FunctionLanguage } from "./language";
