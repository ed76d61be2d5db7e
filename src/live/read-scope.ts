/** One reading of the workbook: everything, or only the regions that changed, put together with what is known. */
import type { Workbook } from "../excel";
import type { Snapshot } from "../sheets";
import type { CurrentForms } from "./current-forms";
import type { Scope } from "./pulse";
import { leftToRead } from "./reading";

const NOTHING: Snapshot = { regions: {} };

interface Read {
  readonly snapshot: Snapshot;
  /** What must be read before this can be judged; null where nothing. */
  readonly again: Scope | null;
}

/** Null where the scope holds nothing of ours. */
export async function readScope(
  scope: Scope,
  { workbook, forms, known }: { workbook: Workbook; forms: CurrentForms; known: Snapshot },
): Promise<Read | null> {
  const partial = scope !== "all" && Object.keys(known.regions).length > 0;
  const names = partial ? forms.read.filter((name) => scope.has(name)) : forms.read;
  if (names.length === 0) return null;
  const { regions } = await workbook.snapshot(names);
  const left = partial ? leftToRead(known, regions) : new Set<string>();
  if (left === "all") return { snapshot: known, again: left };
  if (left.size > 0) return { snapshot: known, again: new Set([...names, ...left]) };
  // Of another programme: what its names were not read for is no part of it.
  if (forms.follow({ regions })) return { snapshot: NOTHING, again: "all" };
  return { snapshot: { regions: partial ? { ...known.regions, ...regions } : regions }, again: null };
}
