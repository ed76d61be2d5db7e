import { readDate } from "../clean-up/date";
import { readDocumentNumber } from "../clean-up/text";
import { isBlank } from "../white-space";

/** What a file name tells of the paper in it; what it does not tell is not there. */
export interface NamedPaper {
  readonly file: string;
  readonly title: string;
  readonly docNo?: string;
  readonly date?: string;
  readonly issuer?: string;
}

const EXTENSION = /\.(?:pdf|docx?|wps|xlsx?|et|pptx?|jpe?g|png|tiff?|bmp|ofd|zip|rar|txt|html?)$/i;
/** 「厦府办〔2017〕12号」, with any brackets round the year, and with or without brackets round it all. */
const DOCUMENT_NUMBER =
  /[(（[【]?\s*([\p{Script=Han}]{1,12}[〔[(【［（]\s*\d{4}\s*[〕\])】］）]\s*(?:第\s*)?\d+\s*号)\s*[)）\]】]?/u;
const ANNOUNCEMENT = /[(（]\s*([\p{Script=Han}\d]{2,20}(?:公告|令)第\s*\d+\s*号)\s*[)）]/u;
const DAY =
  /\d{4}[-._/]\d{1,2}[-._/]\d{1,2}(?!\d)|\d{4}年\d{1,2}月\d{1,2}[日号]|(?<!\d)(?:19|20)\d{6}(?!\d)/u;
/** 「1.」, 「03-」, 「附件2：」, 「E005 」, 「T5-」 before a title number the files, not the paper. */
const COUNTER =
  /^(?:附件|证据|材料)?\s*(?:[A-Z]{1,2})?\d{1,3}\s*[、.．:：)）_-]\s*|^(?:附件|证据|材料)\s*\d{1,3}\s*|^[A-Z]{1,2}\d{1,3}\s+/;
const ISSUER =
  /^(.{0,20}?(?:人民政府|[省市县区]政府|政府)(?:办公厅|办公室|办)?|.{2,20}?(?:委员会|局|厅|办公室|领导小组))(?=关于|印发|转发)/u;

/** A paper for every file of a folder: pre-filled, to be looked through by whoever dropped it. */
export const evidenceFromFileNames = (names: readonly string[]): readonly NamedPaper[] => names.map(paperOf);

function paperOf(name: string): NamedPaper {
  const file = name.trim();
  const base = (file.split(/[\\/]/).at(-1) ?? file).normalize("NFC").replace(EXTENSION, "");
  const number = DOCUMENT_NUMBER.exec(base) ?? ANNOUNCEMENT.exec(base);
  const afterNumber = number === null ? base : base.replace(number[0], " ");
  const day = DAY.exec(afterNumber);
  const date = day === null ? null : dateOf(day[0]);
  const title = trimmed(day === null || date === null ? afterNumber : afterNumber.replace(day[0], " "));
  const docNo =
    number?.[1] === undefined ? undefined : (readDocumentNumber(number[1])?.to ?? number[1].trim());
  const issuer = ISSUER.exec(title)?.[1];
  return {
    file,
    title: isBlank(title) ? trimmed(base) : title,
    ...(docNo === undefined ? {} : { docNo }),
    ...(date === null ? {} : { date }),
    ...(issuer === undefined ? {} : { issuer }),
  };
}

const dateOf = (text: string): string | null => {
  const day = text.replace(/_/g, "-");
  return (
    readDate(day)?.to ??
    (/^\d{4}-\d{2}-\d{2}$/.test(day) && readDate(day.replace(/-/g, ".")) !== null ? day : null)
  );
};

/** Without the counter before it and without brackets and hyphens that the other parts left behind. */
function trimmed(text: string): string {
  const bare = text
    .replace(/[(（[【]\s*[)）\]】]/g, "")
    .replace(/_+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return bare
    .replace(COUNTER, "")
    .replace(/^[\s、.．:：_-]+|[\s、,，.．:：_-]+$/g, "")
    .trim();
}
