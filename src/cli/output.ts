import type { Arguments } from "./arguments";
import { Failure } from "./failure";
import type { Io } from "./io";

/** The path that `-o` names; a command that writes a file needs it. */
export function outputOf({ output }: Arguments, extension: string): string {
  if (output === undefined) {
    throw new Failure({
      zh: `缺少输出文件；加上 -o 文件名${extension}`,
      en: `no output file; add -o NAME${extension}`,
    });
  }
  if (!output.toLowerCase().endsWith(extension)) {
    throw new Failure({
      zh: `${output}：输出文件的扩展名应为 ${extension}`,
      en: `${output}: the output file must end in ${extension}`,
    });
  }
  return output;
}

const REASONS: Readonly<Record<string, { zh: string; en: string }>> = {
  EEXIST: {
    zh: "文件已存在，未覆盖；换一个文件名，或加 --force",
    en: "exists already; choose another name or add --force",
  },
  ENOENT: { zh: "没有这个文件夹，先建立文件夹", en: "no such folder; make it first" },
  EISDIR: { zh: "这是文件夹，写出文件名", en: "this is a folder; name a file" },
  EACCES: { zh: "没有写入权限，换一个位置", en: "no permission to write there" },
  ENOSPC: { zh: "磁盘已满", en: "the disk is full" },
};

/** Writes a whole file, or nothing. */
export async function writeOutput(
  path: string,
  content: Uint8Array | string,
  { force }: Arguments,
  io: Io,
): Promise<void> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  try {
    await io.writeFile(path, bytes, { replace: force });
  } catch (error) {
    const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
    const { zh, en } = REASONS[code] ?? { zh: `写入失败（${code}）`, en: `cannot be written (${code})` };
    throw new Failure({ zh: `${path}：${zh}`, en: `${path}: ${en}` });
  }
}
