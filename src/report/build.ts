import type { Assessment, Lang, Result, SealEntry } from "../assessment/index";
import { programme as programmeOf } from "../rulebook/index";
import { sealInGroups } from "../review/index";
import { scoreColumn } from "../scoring/index";
import { sayIn, type ReportContext } from "./context";
import type { Block, ReportDocument } from "./document";
import { findings } from "./findings";
import { letter } from "./letter";
import { gates, overview } from "./overview";
import { readings } from "./readings";
import { scoreSheet } from "./scores";
import { COLUMNS, SEAL, TITLE } from "./words";

export interface ReportInput {
  readonly assessment: Assessment;
  readonly result: Result;
  /** Of the assessment as it is now. */
  readonly seal: SealEntry;
  readonly lang?: Lang;
}

/** The report of one city: score sheet, conditions, findings, readings, letter to the city and seal. */
export function buildReport({ assessment, result, seal, lang = "zh-CN" }: ReportInput): ReportDocument {
  const programme = programmeOf(assessment.programme);
  const say = sayIn(lang);
  const name = (assessment.city.name ?? "").trim();
  const context: ReportContext = {
    assessment,
    result,
    programme,
    scored: scoreColumn(assessment, programme, result.column),
    seal,
    lang,
    say,
    city: name === "" ? say(TITLE.unnamed) : name,
  };
  const parts = [overview, gates, scoreSheet, findings, readings].flatMap((part) => part(context));
  return {
    title: `${context.city} ${say(TITLE.document)}`,
    language: lang,
    blocks: [...head(context), ...numbered(parts, lang), ...sealBlocks(context), ...letter(context)],
  };
}

function head({ programme, assessment, result, city, say }: ReportContext): readonly Block[] {
  const title = programme.scorecard?.title;
  const facts = {
    city,
    column: say(COLUMNS[result.column]),
    day: assessment.dates["application"] ?? say(TITLE.noDay),
  };
  return [
    { kind: "title", text: title === undefined ? say(TITLE.document) : say(TITLE.form, { title }) },
    { kind: "subtitle", text: `${programme.documentNumber}　${say(programme.title)}` },
    { kind: "subtitle", text: say(TITLE.facts, facts) },
  ];
}

const NUMERALS = "一二三四五六七八九十";

/** First-level headings with their numbers. */
function numbered(blocks: readonly Block[], lang: Lang): readonly Block[] {
  let count = 0;
  return blocks.map((block) => {
    if (block.kind !== "heading" || block.level !== 1) return block;
    count += 1;
    const number = lang === "en" ? `${count}. ` : `${NUMERALS[count - 1] ?? count}、`;
    return { ...block, text: `${number}${block.text}` };
  });
}

function sealBlocks({ seal, say }: ReportContext): readonly Block[] {
  return [
    { kind: "heading", level: 2, text: say(SEAL.heading) },
    { kind: "paragraph", text: say(SEAL.text, { rulebook: seal.rulebook }) },
    { kind: "address", text: sealInGroups(seal.digest) },
    { kind: "note", text: say(SEAL.note) },
  ];
}
