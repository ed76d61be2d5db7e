import type { Finding, Severity } from "../assessment";
import { keptKey } from "../live";

/** What a ribbon button leads to: faults first, then what may be missing. Mere hints stay in the pane. */
const LED_TO: readonly Severity[] = ["error", "warning"];

/**
 * The finding after the one last visited, in the order of severity; from the end it goes back to the first.
 * Kept warnings are passed over. Null where nothing is left.
 */
export function nextFinding(
  findings: readonly Finding[],
  kept: Readonly<Record<string, unknown>>,
  last: string | null,
): { readonly finding: Finding; readonly key: string } | null {
  const open = LED_TO.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity && !(keptKey(finding) in kept)),
  );
  const at = open.findIndex((finding) => keptKey(finding) === last);
  const finding = open[(at + 1) % Math.max(1, open.length)];
  return finding ? { finding, key: keptKey(finding) } : null;
}
