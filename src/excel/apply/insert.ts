/**
 * Puts sheet plans into the workbook in three round trips: look, build out of sight, show. Nothing of the
 * user's is touched, and a failure at any of them leaves the old state or the new one.
 */
import type { SheetPlan } from "../../sheets";
import { HostError, hostError } from "../errors";
import type { HostQueue, Step } from "../queue";
import { composeBuild, composeReveal, type Site } from "./build";
import { MARKER, TEMPORARY, temporaryName, type Marker } from "./marker";
import type { Insertion } from "./remove";
import { freeName, isThere, orphansOf, surveyStep, type Survey } from "./survey";

export type Inserted<T> =
  | { readonly kind: "done"; readonly insertion: Insertion; readonly read: T }
  | { readonly kind: "already-there" }
  | { readonly kind: "name-taken"; readonly names: readonly string[] };

export interface InsertOptions<T> {
  /** Takes a free name where a sheet of the user's has the plan's. */
  readonly rename?: boolean;
  /** Whose sheets they are; told to whoever has to finish the insertion. */
  readonly of?: string;
  /** Read in the last round trip, after everything stands. */
  readonly read: Step<T>;
  /** Called before each round trip. */
  readonly onProgress?: (done: number) => void;
}

export async function insertSheets<T>(
  queue: HostQueue,
  plans: readonly SheetPlan[],
  options: InsertOptions<T>,
): Promise<Inserted<T>> {
  options.onProgress?.(0);
  const survey = await cleanSurvey(queue, plans);
  const wanted = plans.filter((plan) => !isThere(survey, plan));
  if (wanted.length === 0) return { kind: "already-there" };
  const taken = wanted.map((plan) => plan.name).filter((name) => freeName(name, survey.sheets) !== name);
  if (taken.length > 0 && options.rename !== true) return { kind: "name-taken", names: taken };
  const sites = sitesFor(wanted, survey.sheets);
  const marker: Marker = {
    stage: "building",
    sheets: sites.map(({ plan, temporary, final }) => ({ key: plan.key, temporary, final })),
    orphans: orphansOf(survey, wanted),
    ...(options.of === undefined ? {} : { of: options.of }),
  };
  const read = await buildAndShow(queue, plans, sites, marker, options);
  const sheets = sites.map(({ plan, final }) => ({ plan, name: final }));
  return { kind: "done", insertion: { sheets, orphans: marker.orphans }, read };
}

async function cleanSurvey(queue: HostQueue, plans: readonly SheetPlan[]): Promise<Survey> {
  const survey = await queue.run(surveyStep);
  if (!survey.leftovers) return survey;
  await recoverFrom(queue, () => plans, survey);
  return queue.run(surveyStep);
}

function sitesFor(plans: readonly SheetPlan[], taken: readonly string[]): readonly Site[] {
  const names = [...taken];
  return plans.map((plan) => {
    const final = freeName(plan.name, names);
    names.push(final);
    return { plan, temporary: temporaryName(plan.key), final, guarded: false };
  });
}

async function buildAndShow<T>(
  queue: HostQueue,
  plans: readonly SheetPlan[],
  sites: readonly Site[],
  marker: Marker,
  options: InsertOptions<T>,
): Promise<T> {
  try {
    options.onProgress?.(1);
    await queue.run((context) => {
      composeBuild(context, sites, marker);
      return () => undefined;
    });
    options.onProgress?.(2);
    return await queue.run((context) => {
      composeReveal(context, sites, marker);
      return options.read(context);
    });
  } catch (error) {
    const outcome = await recover(queue, () => plans, options.read).catch(() => null);
    if (outcome?.recovery === "finished") return outcome.read;
    throw structureError(error);
  }
}

/** Where even a sheet cannot be added, it is the workbook that is protected. */
function structureError(error: unknown): HostError {
  const known = hostError(error);
  return known.code === "sheet-protected" ? new HostError("structure-protected", { cause: error }) : known;
}

export type Recovery = "nothing" | "cleared" | "finished";

/**
 * Clears what a failed insertion left, or finishes it where only the last batch failed, and reads what stands then.
 * Looking and reading go together: in all but a few openings there is nothing to recover from.
 */
export async function recover<T>(
  queue: HostQueue,
  plans: Plans,
  read: Step<T>,
): Promise<{ readonly recovery: Recovery; readonly read: T }> {
  const [survey, found] = await queue.run((context) => {
    const looked = surveyStep(context);
    const answer = read(context);
    return () => {
      const surveyed = looked();
      // Cells of an unfinished insertion are none that anybody filled.
      return [surveyed, surveyed.leftovers ? null : { value: answer() }] as const;
    };
  });
  const recovery = await recoverFrom(queue, plans, survey);
  return { recovery, read: found === null ? await queue.run(read) : found.value };
}

/** Laid out only where an insertion is to be finished: the sheets of whom the marker names. */
export type Plans = (of?: string) => readonly SheetPlan[];

async function recoverFrom(queue: HostQueue, plans: Plans, survey: Survey): Promise<Recovery> {
  if (!survey.leftovers) return "nothing";
  const { marker } = survey;
  if (marker?.stage === "showing") {
    await finish(queue, plans, survey, marker);
    return "finished";
  }
  await queue.run((context) => {
    const orphans = marker?.orphans ?? [];
    composeClearing(context, {
      names: [...survey.names].flatMap(([name, formula]) =>
        formula.includes(TEMPORARY) && !orphans.includes(name) ? [name] : [],
      ),
      sheets: survey.sheets.filter((sheet) => sheet.startsWith(TEMPORARY)),
      marked: survey.marked,
    });
    return () => undefined;
  });
  return "cleared";
}

interface Clearing {
  readonly names: readonly string[];
  readonly sheets: readonly string[];
  readonly marked: boolean;
}

/** Deletes names and sheets, and then the marker where there is one. */
export function composeClearing(context: Excel.RequestContext, { names, sheets, marked }: Clearing): void {
  const { workbook } = context;
  for (const name of names) workbook.names.getItem(name).delete();
  for (const name of sheets) {
    const sheet = workbook.worksheets.getItem(name);
    // Excel refuses to delete what is very hidden.
    sheet.visibility = "Hidden";
    sheet.delete();
  }
  if (marked) workbook.settings.getItem(MARKER).delete();
}

/** Sheets that were shown already keep their names; the others take theirs, or a free one. */
async function finish(queue: HostQueue, plans: Plans, survey: Survey, marker: Marker): Promise<void> {
  const names = [...survey.sheets];
  const laidOut = plans(marker.of);
  const sites = marker.sheets.flatMap(({ key, temporary, final }) => {
    const plan = laidOut.find((candidate) => candidate.key === key);
    if (plan === undefined || !survey.sheets.includes(temporary)) return [];
    const free = freeName(final, names);
    names.push(free);
    return [{ plan, temporary, final: free, guarded: survey.guarded.includes(temporary) }];
  });
  await queue.run((context) => {
    composeReveal(context, sites, marker);
    return () => undefined;
  });
}
