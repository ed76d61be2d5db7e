import type { Assessment, IsoDate } from "../assessment/index";
import type { Programme } from "../rulebook/index";
import { isoDate } from "./calendar";
import { deadlines } from "./deadlines";
import { span, type Span } from "./windows";

export interface AcceptancePeriods {
  /** The day that stands for the application, which an acceptance has not. */
  readonly day: IsoDate;
  readonly spans: readonly Span[];
}

const TYPES = ["state", "behaviour", "policy", "fiscal"] as const;

/**
 * The windows as the acceptance (Art. 13) sees them. The text counts them from the application; the reading
 * `acceptance-date` says which day takes its place. No form asks for the day of the self-score, so that one gives none.
 */
export function acceptancePeriods(assessment: Assessment, programme: Programme): AcceptancePeriods | null {
  const reading = programme.readings.find(({ id }) => id === "acceptance-date");
  if (reading === undefined) return null;
  const day = dayOf(String(assessment.settings[reading.id] ?? reading.default), assessment, programme);
  if (day === null) return null;
  const dates = { ...assessment.dates, application: day };
  return { day, spans: TYPES.flatMap((type) => span(type, { dates }) ?? []) };
}

/** Whether the acceptance has no windows because the reading in force names a day that no form asks for. */
export function lacksAcceptanceDay(assessment: Assessment, programme: Programme): boolean {
  const reading = programme.readings.find(({ id }) => id === "acceptance-date");
  return reading !== undefined && String(assessment.settings[reading.id] ?? reading.default) === "self-score";
}

function dayOf(choice: string, assessment: Assessment, programme: Programme): IsoDate | null {
  if (choice === "acceptance") return isoDate(assessment.dates["acceptance"]);
  if (choice !== "pilot-end") return null;
  const [pilot] = (programme.lifecycle?.stages ?? []).flatMap(({ ends }) => ends ?? []);
  return deadlines(assessment, programme).find(({ id }) => id === pilot)?.due ?? null;
}
