import { readDocx } from "../docx/read";
import { FileError } from "./error";
import { readXlsx, type FileSnapshot, type ReadOptions } from "./read";

/** Reads a workbook or a document, whichever the content is; the name of the file does not matter. */
export async function readSnapshot(bytes: Uint8Array, options: ReadOptions): Promise<FileSnapshot> {
  try {
    return await readXlsx(bytes, options);
  } catch (error) {
    if (!(error instanceof FileError) || error.code !== "is-document") throw error;
    const grids = await readDocx(bytes, options.limits ? { limits: options.limits } : {});
    options.signal?.throwIfAborted();
    const nowhere = options.names.map((name): [string, null] => [name, null]);
    return { regions: Object.fromEntries(nowhere), grids, damaged: [], uncalculated: [] };
  }
}
