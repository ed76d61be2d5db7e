/** What is done with a file, from its bytes to what the rules say of it. */
import { judge } from "../../../../src/judge/index";
import { programme } from "../../../../src/rulebook/index";
import { readWorkbook, snapshotNames } from "../../../../src/sheets/index";
import { FileError, readSnapshot } from "../../../../src/xlsx/index";
import type { RealFile } from "./corpus";
import { mutated } from "./mutate";
import { Random } from "./random";

export type Outcome =
  | { readonly kind: "result" }
  | { readonly kind: "named"; readonly code: string }
  | { readonly kind: "other"; readonly message: string };

const RULES = programme("2016-87");
const NAMES = snapshotNames(RULES);
const OBJECT = Object.getOwnPropertyNames(Object.prototype).join();

export async function outcomeOf(bytes: Uint8Array): Promise<Outcome> {
  const outcome = await read(bytes);
  const intact = Object.getOwnPropertyNames(Object.prototype).join() === OBJECT;
  return intact ? outcome : { kind: "other", message: "Object.prototype was changed" };
}

async function read(bytes: Uint8Array): Promise<Outcome> {
  try {
    const { assessment } = readWorkbook(await readSnapshot(bytes, { names: NAMES }), RULES);
    judge(assessment);
    return { kind: "result" };
  } catch (error) {
    if (error instanceof FileError) return { kind: "named", code: error.code };
    return {
      kind: "other",
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

/** Case `index` of a run: the same bytes whenever it is asked for. */
export function caseOf(files: readonly RealFile[], seed: number, index: number): RealFile {
  const random = new Random(seed * 1_000_003 + index);
  const { name, bytes } = random.of(files);
  return { name, bytes: mutated(bytes, random) };
}
