export type { Io } from "./io";
export { run } from "./main";
