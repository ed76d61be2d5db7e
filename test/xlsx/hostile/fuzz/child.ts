/**
 * The part of the fuzz runner (scripts/fuzz.mjs) that does the work and may be killed for it. Called with a task:
 *
 *   prepare FOLDER            writes the real files and the hostile ones
 *   run FOLDER SEED FROM TO   reads cases FROM to TO, telling the runner before and after each
 *   hostile FOLDER SEED FROM  the same with the hostile and the heavy files
 *   save FOLDER SEED INDEX    writes one case, to look at
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { HOSTILE } from "../cases";
import { HEAVY } from "../heavy";
import { realFiles, type RealFile } from "./corpus";
import { caseOf, outcomeOf } from "./target";

const [task = "", folder = "", ...numbers] = process.argv.slice(2);
const [seed = 0, from = 0, to = 0] = numbers.map(Number);

function write(kind: string, name: string, bytes: Uint8Array): void {
  mkdirSync(path.join(folder, kind), { recursive: true });
  writeFileSync(path.join(folder, kind, name), bytes);
}

function filesOf(kind: string): readonly RealFile[] {
  const place = path.join(folder, kind);
  return readdirSync(place)
    .sort()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(path.join(place, name))) }));
}

const told = (message: object): Promise<void> =>
  new Promise((resolve) => process.send?.(message, undefined, undefined, () => resolve()));

/** Memory counts from here: what the program itself takes is not the file's doing. */
async function readCase(index: number, { name, bytes }: RealFile): Promise<void> {
  globalThis.gc?.();
  await told({ start: index, name, bytes: bytes.length });
  const outcome = await outcomeOf(bytes);
  await told({ done: index, outcome });
}

async function main(): Promise<void> {
  if (task === "prepare") {
    for (const { name, bytes } of await realFiles(process.cwd())) write("real", name, bytes);
    HOSTILE.forEach(({ code, bytes }, index) =>
      write("hostile", `${String(index).padStart(3, "0")}-${code}`, bytes()),
    );
  }
  if (task === "prepare") for (const { name, bytes } of HEAVY) write("hostile", `heavy-${name}`, bytes());
  if (task === "save") write("saved", `${seed}-${from}`, caseOf(filesOf("real"), seed, from).bytes);
  if (task === "run") {
    const files = filesOf("real");
    for (let index = from; index < to; index++) await readCase(index, caseOf(files, seed, index));
  }
  if (task === "hostile") {
    const names = readdirSync(path.join(folder, "hostile")).sort();
    for (const [index, name] of names.entries()) {
      if (index < from) continue;
      const bytes = new Uint8Array(readFileSync(path.join(folder, "hostile", name)));
      await readCase(index, { name, bytes });
    }
  }
  process.disconnect?.();
}

void main();
