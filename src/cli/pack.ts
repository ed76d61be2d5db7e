import { registerPack, type Programme, type RulebookFault } from "../rulebook/index";
import { Failure } from "./failure";
import type { Io } from "./io";
import { bytesOf, parseJson } from "./open";

/** As many faults as a line can hold and be read. */
const SHOWN = 5;

/** Takes the rule pack of `--pack` in; what is wrong with it is told row by row. `forget` takes it out again. */
export async function takePack(
  file: string,
  io: Io,
): Promise<{ readonly programme: Programme; readonly forget: () => void }> {
  const read = registerPack(parseJson(file, new TextDecoder().decode(await bytesOf(file, io))));
  if (!("faults" in read)) return read;
  throw new Failure({
    zh: `${file}：规则包有 ${read.faults.length} 处不对，改后再用：${told(read.faults)}`,
    en: `${file}: ${read.faults.length} faults in the rule pack, to be mended first: ${told(read.faults)}`,
  });
}

function told(faults: readonly RulebookFault[]): string {
  const rows = faults.slice(0, SHOWN).map(({ row, reason }) => `${row}：${reason}`);
  return [...rows, ...(faults.length > SHOWN ? ["…"] : [])].join("；");
}
