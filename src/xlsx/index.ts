export { writeXlsx, type WriteOptions } from "./write/write";
