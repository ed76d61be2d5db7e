export { readDocx } from "./docx/read";
export { FileError } from "./read/error";
export type { FaultCode } from "./read/faults";
export { readSnapshot } from "./read/any";
export { readXlsx, type FileSnapshot } from "./read/read";
export { writeXlsx, type WriteOptions } from "./write/write";
export { readEach, readInWorker, type Picked, type PickedFile } from "./worker/client";
