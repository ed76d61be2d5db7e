import { AssessmentError, parseAssessment, type Assessment } from "../assessment/index";
import { Failure } from "./failure";
import type { Io } from "./io";
import { faultyLine } from "./json-fault";

/** Reads a file as an assessment; every failure names the file, the place and the remedy. */
export async function openAssessment(file: string, io: Io): Promise<Assessment> {
  if (/\.(xlsx|xlsm|xls|et)$/i.test(file)) {
    throw new Failure({
      zh: `${file}：本版本只读取 .json 格式的测评数据，还不能读取工作簿`,
      en: `${file}: this version reads assessments in .json, not workbooks yet`,
    });
  }
  const json = parseJson(file, await readText(file, io));
  try {
    return parseAssessment(json);
  } catch (error) {
    if (!(error instanceof AssessmentError)) throw error;
    throw new Failure({ zh: `${file}：${error.text.zh}`, en: `${file}: ${error.text.en}` });
  }
}

const REASONS: Readonly<Record<string, { zh: string; en: string }>> = {
  ENOENT: { zh: "没有这个文件，核对路径", en: "no such file; check the path" },
  EISDIR: { zh: "这是文件夹，写出其中的文件", en: "this is a folder; name a file in it" },
  EACCES: { zh: "没有读取权限，改用能读取的文件", en: "no permission to read it" },
};

async function readText(file: string, io: Io): Promise<string> {
  try {
    return new TextDecoder().decode(await io.readFile(file));
  } catch (error) {
    const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
    const { zh, en } = REASONS[code] ?? { zh: `读取失败（${code}）`, en: `cannot be read (${code})` };
    throw new Failure({ zh: `${file}：${zh}`, en: `${file}: ${en}` });
  }
}

function parseJson(file: string, text: string): unknown {
  // Windows editors put a byte order mark before the JSON.
  const clean = text.replace(/^\ufeff/, "");
  try {
    return JSON.parse(clean);
  } catch {
    const line = faultyLine(clean);
    throw new Failure({
      zh: `${file}：不是有效的 JSON，第${line}行有误；检查引号、逗号和括号`,
      en: `${file}: not valid JSON, line ${line}; check quotes, commas and brackets`,
    });
  }
}
