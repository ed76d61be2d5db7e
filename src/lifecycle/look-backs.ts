import type { Assessment, IsoDate } from "../assessment/index";
import type { Programme, Text } from "../rulebook/index";
import { addMonths, firstDayOf, isoDate, lastDayOf, yearOf } from "./calendar";

export interface LookBackSpan {
  readonly id: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly title: Text;
  readonly source: string;
}

const MONTHS_A_YEAR = 12;

/** The periods before the application that conditions look at; none without its day (reading `look-back`). */
export function lookBacks(assessment: Assessment, programme: Programme): readonly LookBackSpan[] {
  const application = isoDate(assessment.dates["application"]);
  if (application === null) return [];
  const byCalendar = assessment.settings["look-back"] === "calendar-years";
  const year = yearOf(application);
  return (programme.lookBacks ?? []).map(({ id, years, title, source }) => ({
    id,
    from: byCalendar ? firstDayOf(year - years) : addMonths(application, -years * MONTHS_A_YEAR),
    to: byCalendar ? lastDayOf(year - 1) : application,
    title,
    source,
  }));
}
