import type { Assessment, Finding, Lang, Result } from "../assessment/index";
import { programme as programmeOf, type Programme, type Text } from "../rulebook/index";
import { exact, shown } from "../scoring/index";
import { oneLine, table } from "./table";
import { texts, type Texts } from "./texts";

/** A result as text for people. */
export function printResult(assessment: Assessment, result: Result, lang: Lang): string {
  const t = texts(lang);
  const programme = programmeOf(result.programme);
  const name = oneLine(assessment.city.name ?? "").trim();
  return [
    [
      name === "" ? t.unnamed : name,
      programme.documentNumber,
      ...(programme.scorecard === null
        ? [trackName(assessment, programme, lang)]
        : [t.columns[result.column]]),
    ]
      .join("  ")
      .trimEnd(),
    totalLine(result, t),
    sectionTable(result, programme, lang),
    bandLine(result, programme, lang),
    gateTable(result, programme, lang),
    deadlineTable(result, programme, lang),
    countLine(result.findings, t),
  ]
    .filter((block) => block !== "")
    .join("\n\n")
    .concat("\n");
}

/** What is applied for, where the programme has several. */
function trackName({ track }: Assessment, { tracks = [] }: Programme, lang: Lang): string {
  const found = tracks.find(({ id }) => id === track);
  return found === undefined ? "" : inLang(found.name, lang);
}

/** Findings as text for people, each with its remedy. */
export function printFindings(file: string, findings: readonly Finding[], lang: Lang): string {
  const t = texts(lang);
  const lines = bySeverity(findings).map(
    ({ severity, ref, message, remedy, source }) =>
      `${t.severities[severity]}  ${oneLine(ref)}  ${oneLine(message)}\n      ${t.remedy}${oneLine(remedy)}  ${oneLine(source)}`,
  );
  return [oneLine(file), ...lines, findings.length === 0 ? t.noFindings : countLine(findings, t)]
    .join("\n")
    .concat("\n");
}

/** Errors first; within a severity the order of the forms stays. */
function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  const severities: readonly Finding["severity"][] = ["error", "warning", "info"];
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

const inLang = (text: Text, lang: Lang): string => (lang === "en" ? text.en : text.zh);

/** Two decimals, and more where two would show a limit that is not reached. */
const points = (score: number): string => shown(exact(score));

function totalLine({ total }: Result, t: Texts): string {
  if (total === null) return "";
  const line = `${t.total} ${points(total.score)}${t.aside(`${t.best} ${points(total.best)}`)}`;
  return total.official ? line : `${line}  ${t.exampleWeights}`;
}

function sectionTable(result: Result, programme: Programme, lang: Lang): string {
  const rows = (programme.scorecard?.sections ?? []).flatMap((section) => {
    const found = result.sections[section.id];
    if (found === undefined) return [];
    const counts = `${found.scored}/${found.of}`;
    return [[inLang(section.name, lang), points(found.score), points(found.max), points(found.best), counts]];
  });
  if (rows.length === 0) return "";
  return table([texts(lang).sectionHead, ...rows], ["left", "right", "right", "right", "right"]);
}

function bandLine({ band }: Result, programme: Programme, lang: Lang): string {
  if (band === null) return "";
  const t = texts(lang);
  const step = programme.band?.steps.find((candidate) => candidate.id === band.outcome);
  const outcome = step === undefined ? t.undetermined : inLang(step.name, lang);
  const flag = band.flag === null ? "" : t.aside(t.flags[band.flag]);
  return `${t.band} ${outcome}${flag}  ${programme.band?.source ?? ""}`;
}

function gateTable(result: Result, programme: Programme, lang: Lang): string {
  const t = texts(lang);
  const rows = result.gates.map(({ id, outcome, flag, reason, source }) => {
    const gate = programme.gates.find((candidate) => candidate.id === id);
    const title = gate?.title;
    const note = gate?.note === undefined ? "" : inLang(gate.note, lang);
    const strength = t.strengths[gate?.strength ?? "hard"];
    const mark = flag === null ? "" : t.aside(t.flags[flag]);
    return [
      title === undefined ? id : inLang(title, lang),
      `${t.outcomes[outcome]}${mark}${strength === "" ? "" : t.aside(strength)}`,
      source,
      [reason, note].filter((part) => part !== "").join(lang === "en" ? " " : ""),
    ];
  });
  return rows.length === 0 ? "" : table([t.gateHead, ...rows]);
}

function deadlineTable(result: Result, programme: Programme, lang: Lang): string {
  return table(
    [...result.deadlines]
      .sort((a, b) => a.due.localeCompare(b.due))
      .map(({ id, due, source }) => {
        const title = programme.deadlines.find((rule) => rule.id === id)?.title;
        return [due, title === undefined ? id : inLang(title, lang), source];
      }),
  );
}

function countLine(findings: readonly Finding[], t: Texts): string {
  const count = (severity: Finding["severity"]): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return t.findings(count("error"), count("warning"), count("info"));
}
