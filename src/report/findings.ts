import type { Finding, KeptEntry, Severity } from "../assessment/index";
import type { ReportContext } from "./context";
import { cell, type Block, type TableCell } from "./document";
import { FINDINGS, SEVERITIES } from "./words";

const ORDER: readonly Severity[] = ["error", "warning", "info"];

export function findings(context: ReportContext): readonly Block[] {
  const { say } = context;
  const open = openFindings(context);
  const tables = ORDER.flatMap((severity) => {
    const found = open.filter((finding) => finding.severity === severity);
    return found.length === 0 ? [] : severityBlocks(severity, found, context);
  });
  return [
    { kind: "heading", level: 1, text: say(FINDINGS.heading) },
    ...(tables.length === 0 ? [{ kind: "paragraph", text: say(FINDINGS.none) } as const] : tables),
    ...keptBlocks(context),
  ];
}

/** What nobody has kept with a reason. */
export function openFindings({ result, assessment }: ReportContext): readonly Finding[] {
  const kept = assessment.kept ?? [];
  return result.findings.filter((finding) => !kept.some((entry) => isOf(entry, finding)));
}

/** Only a warning can be kept: an error stays one whatever is said of it. */
const isOf = (entry: KeptEntry, { rule, ref, severity }: Finding): boolean =>
  severity === "warning" && entry.rule === rule && entry.ref === ref;

function severityBlocks(
  severity: Severity,
  found: readonly Finding[],
  { say }: ReportContext,
): readonly Block[] {
  const rows = merged(found).map(({ refs, finding }): readonly TableCell[] => [
    cell(refs.join("、")),
    cell(finding.message),
    cell(finding.remedy),
    cell(finding.source),
  ]);
  const name = say(SEVERITIES[severity]);
  return [
    { kind: "heading", level: 2, text: say(FINDINGS.count, { name, count: found.length }) },
    { kind: "table", head: say(FINDINGS.head).split("|"), rows, widths: [2.4, 7, 4.6, 3] },
  ];
}

interface Merged {
  readonly refs: readonly string[];
  readonly finding: Finding;
}

/** One line for what is said in the same words of many places. */
function merged(found: readonly Finding[]): readonly Merged[] {
  const lines = new Map<string, { refs: string[]; finding: Finding }>();
  for (const finding of found) {
    const key = JSON.stringify([finding.rule, finding.message, finding.remedy]);
    const line = lines.get(key);
    if (line === undefined) lines.set(key, { refs: [finding.ref], finding });
    else line.refs.push(finding.ref);
  }
  return [...lines.values()];
}

function keptBlocks({ assessment, result, say }: ReportContext): readonly Block[] {
  const rows = (assessment.kept ?? []).flatMap((entry): readonly (readonly TableCell[])[] => {
    const finding = result.findings.find((candidate) => isOf(entry, candidate));
    if (finding === undefined) return [];
    const by = [entry.by, entry.on].filter((part) => (part ?? "") !== "").join(" ");
    return [[cell(entry.ref), cell(finding.message), cell(entry.reason), cell(by)]];
  });
  if (rows.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: say(FINDINGS.kept) },
    { kind: "table", head: say(FINDINGS.keptHead).split("|"), rows, widths: [2.4, 6, 5.6, 3] },
  ];
}
