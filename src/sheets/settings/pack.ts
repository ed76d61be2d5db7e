/** Which rule pack a workbook was made with: one cell of the settings, "2016-87/1". */
import { changesSince, packVersion, programmes, type Programme, type Text } from "../../rulebook";
import type { Snapshot } from "../plan";
import { PROGRAMME_NAME } from "./programme-name";

export interface RecordedPack {
  readonly id: string;
  readonly version: string;
}

export const recordedText = packVersion;

/** The pack that a workbook names; null where it names none, as those made before other packs came do. */
export function packOf({ regions }: Snapshot): RecordedPack | null {
  const text = String(regions[PROGRAMME_NAME]?.values[0]?.[0] ?? "").trim();
  const at = text.lastIndexOf("/");
  if (text === "") return null;
  return at === -1 ? { id: text, version: "" } : { id: text.slice(0, at), version: text.slice(at + 1) };
}

/** The rules for a workbook: those it names, the given ones where it names none; null where nobody knows them. */
export function programmeOf(snapshot: Snapshot, given: Programme): Programme | null {
  const id = packOf(snapshot)?.id ?? given.id;
  return id === given.id ? given : (programmes.find((candidate) => candidate.id === id) ?? null);
}

/** What the pack says otherwise than the version that a workbook was made with; null where it is the same. */
export function changedSince(programme: Programme, recorded: RecordedPack | null): readonly Text[] | null {
  if (recorded === null || recorded.id !== programme.id) return null;
  if (recorded.version === "" || recorded.version === programme.version) return null;
  const since = changesSince(programme, `${recorded.id}/${recorded.version}`) ?? [];
  return since.flatMap(({ changes }) => changes);
}
