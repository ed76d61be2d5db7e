/** Warnings that the user keeps: one record each in the workbook, so that colleagues see them and their reasons. */
import { object, safeParse, string } from "valibot";
import type { Finding } from "../assessment";
import type { Workbook } from "../excel";
import { keptKey, type KeptWarning } from "./types";

const SHELF = "kept";

const Schema = object({ rule: string(), ref: string(), reason: string(), by: string(), on: string() });

type Kept = Readonly<Record<string, KeptWarning>>;

/** What somebody else stored under our name and is no kept warning is left out. */
export async function loadKept(workbook: Workbook): Promise<Kept> {
  const records = await workbook.load(SHELF);
  const kept = Object.values(records).flatMap((record) => {
    const parsed = safeParse(Schema, record);
    return parsed.success ? [parsed.output] : [];
  });
  return Object.fromEntries(kept.map((warning) => [keptKey(warning), warning]));
}

export async function saveKept(workbook: Workbook, warning: KeptWarning): Promise<void> {
  await workbook.save(SHELF, keptKey(warning), warning);
}

export async function removeKept(workbook: Workbook, finding: Finding): Promise<void> {
  await workbook.remove(SHELF, keptKey(finding));
}
