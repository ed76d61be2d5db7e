/**
 * What an insertion leaves in the workbook while it runs, so that whoever opens the workbook after a
 * failure knows what to do: before the last batch everything of ours is taken away, from then on the last
 * batch is finished. Either way the workbook is in the old state or in the new one.
 */
import { array, literal, object, optional, safeParse, string, union } from "valibot";

export const MARKER = "ipcity.insertion";
/** No person gives a sheet such a name; never seen by anybody, since these sheets are hidden. */
export const TEMPORARY = "__ipcity_";

const Schema = object({
  stage: union([literal("building"), literal("showing")]),
  sheets: array(object({ key: string(), temporary: string(), final: string() })),
  /** Names that stood in the workbook without a place, because their sheet was deleted. */
  orphans: array(string()),
  of: optional(string()),
});

export interface Marker {
  readonly stage: "building" | "showing";
  readonly sheets: readonly { readonly key: string; readonly temporary: string; readonly final: string }[];
  readonly orphans: readonly string[];
  /** Whose sheets they are, as whoever inserted them calls it. */
  readonly of?: string | undefined;
}

export const temporaryName = (key: string): string => `${TEMPORARY}${key}`;

export function parseMarker(value: unknown): Marker | null {
  const parsed = safeParse(Schema, value);
  return parsed.success ? parsed.output : null;
}
