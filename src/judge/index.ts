export { judge } from "./judge";
