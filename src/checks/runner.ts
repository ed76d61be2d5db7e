import type { Finding } from "../assessment/index";
import type { Check, CheckContext, Draft, Part } from "./check";
import { checks } from "./registry";

/** A draft with the rule that made it. */
export interface RuledDraft extends Draft {
  readonly rule: string;
  readonly severity: Finding["severity"];
}

/** Runs every check; the order is that of the registry. */
export function runChecks(context: CheckContext): readonly RuledDraft[] {
  return Object.values<Check>(checks).flatMap((check) => ruled(check, context));
}

interface Kept {
  readonly inputs: readonly unknown[];
  readonly drafts: readonly RuledDraft[];
}

/**
 * As `runChecks`, for one workbook over time: a check runs again only where a part that it reads is another object
 * than at the last call, so that one keystroke costs what it touched.
 */
export function checkRunner(): (context: CheckContext) => readonly RuledDraft[] {
  const kept = new Map<string, Kept>();
  return (context) =>
    Object.values<Check>(checks).flatMap((check) => {
      const inputs = [context.programme, ...check.reads.map((part) => partOf(part, context))];
      const known = kept.get(check.id);
      if (known !== undefined && known.inputs.every((input, place) => input === inputs[place]))
        return known.drafts;
      const drafts = ruled(check, context);
      kept.set(check.id, { inputs, drafts });
      return drafts;
    });
}

const ruled = (check: Check, context: CheckContext): readonly RuledDraft[] =>
  check.run(context).map((draft) => ({ rule: check.id, severity: check.severity, ...draft }));

function partOf(part: Part, context: CheckContext): unknown {
  switch (part) {
    case "scored":
    case "spans":
    case "previous":
      return context[part];
    default:
      return context.assessment[part];
  }
}
