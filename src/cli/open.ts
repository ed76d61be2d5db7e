import { AssessmentError, parseAssessment, type Assessment, type Finding } from "../assessment/index";
import type { Programme, Text } from "../rulebook/index";
import {
  changedSince,
  fileNames,
  packOf,
  programmeOf,
  readWorkbook,
  type WorkbookReading,
} from "../sheets/index";
import type { FileSnapshot } from "../xlsx/index";
import type { Arguments } from "./arguments";
import { Failure } from "./failure";
import type { Io } from "./io";
import { chosenProgramme } from "./programme";
import { faultyLine } from "./json-fault";

/** What a file holds, and what its reader has to say of it. */
export interface Opened {
  readonly assessment: Assessment;
  /** Found by the reader: an altered form, a date that is none. Nothing for a .json. */
  readonly findings: readonly Finding[];
  readonly suppressed: WorkbookReading["suppressedRules"];
  /** How the forms were found; null for a .json, which is no form. */
  readonly reading: FileReading | null;
}

export interface FileReading extends WorkbookReading, Pick<FileSnapshot, "damaged" | "uncalculated"> {}

/** Reads a file as an assessment; every failure names the file, the place and the remedy. */
export async function openFile(
  file: string,
  args: Pick<Arguments, "lang" | "programme">,
  io: Io,
): Promise<Opened> {
  const bytes = await bytesOf(file, io);
  if (isJson(file, bytes)) {
    const assessment = parsed(file, bytes);
    requireAsked(file, assessment.programme, args);
    return { assessment, findings: [], suppressed: [], reading: null };
  }
  const { lang } = args;
  const asked = chosenProgramme(args);
  const snapshot = await snapshotOf(file, bytes, fileNames(asked));
  const recorded = packOf(snapshot);
  const programme = programmeOf(snapshot, asked);
  if (programme === null) throw named(file, unknownPack(recorded?.id ?? ""));
  requireAsked(file, programme.id, args);
  const changes = changedSince(programme, recorded);
  if (changes !== null)
    io.stderr(
      `${file}: ${otherVersion(programme, recorded?.version ?? "", changes)[lang === "en" ? "en" : "zh"]}\n`,
    );
  const reading = readWorkbook(snapshot, programme, { lang });
  if (holdsNoForm(snapshot, reading)) throw named(file, NO_FORM);
  return {
    assessment: reading.assessment,
    findings: reading.findings,
    suppressed: reading.suppressedRules,
    reading: { ...reading, damaged: snapshot.damaged, uncalculated: snapshot.uncalculated },
  };
}

const unknownPack = (id: string): Text => ({
  zh: `由规则包“${id}”制作，本程序没有这个规则包；用 --pack 指定其文件，或换用较新的版本`,
  en: `made with the rule pack "${id}", which is not known here; give its file with --pack, or use a newer version`,
});

const otherVersion = ({ id, version }: Programme, recorded: string, changes: readonly Text[]): Text => ({
  zh: `由规则包 ${id} 版本 ${recorded} 制作，现按版本 ${version} 计算；${changes.length === 0 ? "变化未列出" : `变化：${changes.map(({ zh }) => zh).join("；")}`}`,
  en: `made with ${id} version ${recorded}, judged by version ${version}; ${changes.length === 0 ? "changes are not listed" : `changed: ${changes.map(({ en }) => en).join("; ")}`}`,
});

/** A file that names its programme cannot be asked for another one. */
function requireAsked(file: string, found: string, args: Pick<Arguments, "programme">): void {
  if (args.programme === undefined) return;
  const asked = chosenProgramme(args).id;
  if (asked === found) return;
  throw named(file, {
    zh: `里面的规则包是“${found}”，不是“${asked}”；改 --programme 或换文件`,
    en: `it is of the rule pack "${found}", not "${asked}"; change --programme or the file`,
  });
}

const NO_FORM: Text = {
  zh: "里面没有认出官方表格；核对是否选错了文件，或用 ipcity new 新建后填写",
  en: "no official form was recognised in it; check that it is the right file, or make one with ipcity new",
};

function holdsNoForm({ regions }: FileSnapshot, { recognition }: WorkbookReading): boolean {
  const isNamed = Object.values(regions).some((region) => region !== null);
  const isRecognised = recognition !== undefined && recognition.tables.length + recognition.fields.length > 0;
  return !isNamed && !isRecognised;
}

/** The assessment alone. */
export async function openAssessment(file: string, io: Io): Promise<Assessment> {
  return (await openFile(file, { lang: "zh-CN" }, io)).assessment;
}

const REASONS: Readonly<Record<string, Text>> = {
  ENOENT: { zh: "没有这个文件，核对路径", en: "no such file; check the path" },
  EISDIR: { zh: "这是文件夹，写出其中的文件", en: "this is a folder; name a file in it" },
  EACCES: { zh: "没有读取权限，改用能读取的文件", en: "no permission to read it" },
};

const named = (file: string, { zh, en }: Text): Failure =>
  new Failure({ zh: `${file}：${zh}`, en: `${file}: ${en}` });

export async function bytesOf(file: string, io: Io): Promise<Uint8Array> {
  try {
    return await io.readFile(file);
  } catch (error) {
    const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
    throw named(file, REASONS[code] ?? { zh: `读取失败（${code}）`, en: `cannot be read (${code})` });
  }
}

/** By its name, and without a telling name by its first character. */
function isJson(file: string, bytes: Uint8Array): boolean {
  if (/\.json$/i.test(file)) return true;
  if (/\.(xls[xmb]?|docx?|et|wps|csv)$/i.test(file)) return false;
  return /^\ufeff?\s*[{[]/.test(new TextDecoder().decode(bytes.subarray(0, 200)));
}

async function snapshotOf(file: string, bytes: Uint8Array, names: readonly string[]): Promise<FileSnapshot> {
  // Loaded only for a file that needs it: most of the program's start would go into it.
  const { FileError, readSnapshot } = await import("../xlsx/index");
  try {
    return await readSnapshot(bytes, { names });
  } catch (error) {
    if (error instanceof FileError) throw named(file, error.text);
    throw error;
  }
}

function parsed(file: string, bytes: Uint8Array): Assessment {
  try {
    return parseAssessment(parseJson(file, new TextDecoder().decode(bytes)));
  } catch (error) {
    if (error instanceof AssessmentError) throw named(file, error.text);
    throw error;
  }
}

export function parseJson(file: string, text: string): unknown {
  // Windows editors put a byte order mark before the JSON.
  const clean = text.replace(/^\ufeff/, "");
  try {
    return JSON.parse(clean);
  } catch {
    const line = faultyLine(clean);
    throw named(file, {
      zh: `不是有效的 JSON，第${line}行有误；检查引号、逗号和括号`,
      en: `not valid JSON, line ${line}; check quotes, commas and brackets`,
    });
  }
}
