/** Findings in the order in which they are worked through. */
import type { Finding, Severity } from "../../assessment";
import type { KeptWarning } from "../../live";

/**
 * The key of a kept warning, as `keptKey` of the live room makes it (a test holds the two together). Calling
 * that one from here would draw the whole live room, rulebook included, into the pane's first chunk.
 */
export const keyOf = (finding: { readonly rule: string; readonly ref: string }): string =>
  `${finding.rule} ${finding.ref}`;

export const severities: readonly Severity[] = ["error", "warning", "info"];

export interface FindingGroup {
  /** Of the part of the forms and the rule. */
  readonly key: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

export interface KeptFinding {
  readonly finding: Finding;
  readonly kept: KeptWarning;
}

export interface FindingView {
  readonly counts: Readonly<Record<Severity, number>>;
  /** By severity, then by part of the forms, then by rule, each as they first appear. Kept warnings are not among them. */
  readonly groups: readonly FindingGroup[];
  /** The same findings, one after the other: the path of next and previous. */
  readonly path: readonly Finding[];
  readonly kept: readonly KeptFinding[];
}

/** The part of the forms that a finding belongs to; findings come in the order of the forms. */
export type PartOf = (ref: string) => string;

function grouped(severity: Severity, findings: readonly Finding[], partOf: PartOf): readonly FindingGroup[] {
  const groups = new Map<string, Map<string, Finding[]>>();
  for (const finding of findings) {
    const rules = groups.get(partOf(finding.ref)) ?? new Map<string, Finding[]>();
    groups.set(partOf(finding.ref), rules);
    rules.set(finding.rule, [...(rules.get(finding.rule) ?? []), finding]);
  }
  return [...groups].flatMap(([part, rules]) =>
    [...rules].map(([rule, found]) => ({ key: `${part} ${rule}`, rule, severity, findings: found })),
  );
}

export function viewFindings(
  findings: readonly Finding[],
  kept: Readonly<Record<string, KeptWarning>>,
  shown: readonly Severity[],
  partOf: PartOf,
): FindingView {
  const reasonFor = (finding: Finding): KeptWarning | undefined =>
    finding.severity === "warning" ? kept[keyOf(finding)] : undefined;
  const open = findings.filter((finding) => !reasonFor(finding));
  const of = (severity: Severity): readonly Finding[] =>
    open.filter((finding) => finding.severity === severity);
  const groups = severities
    .filter((severity) => shown.includes(severity))
    .flatMap((severity) => grouped(severity, of(severity), partOf));
  return {
    counts: { error: of("error").length, warning: of("warning").length, info: of("info").length },
    groups,
    path: groups.flatMap((group) => group.findings),
    kept: findings.flatMap((finding) => {
      const reason = reasonFor(finding);
      return reason ? [{ finding, kept: reason }] : [];
    }),
  };
}

/** The finding `step` places on from the current one; from the ends it starts again. */
export function stepThrough(path: readonly Finding[], current: string | null, step: 1 | -1): Finding | null {
  const at = path.findIndex((finding) => keyOf(finding) === current);
  const start = at < 0 && step < 0 ? 0 : at;
  return path[(start + step + path.length) % path.length] ?? null;
}
