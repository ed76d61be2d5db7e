/** Which sheets a programme calls for: told by its parts alone, so that another programme needs no line of code. */
import { formRows, type Programme } from "../rulebook";

/** Of a form that is filled once for each unit. */
export const unitSheetKey = (form: string): string => `units-${form}`;

const asksForForm = ({ statusForm }: Programme): boolean =>
  statusForm.parts.length > 0 || statusForm.cover.length > 0;

/**
 * With stages the materials depend on where the city stands: the calendar of the pane shows those of each stage, and
 * the sheet of records keeps the ticks.
 */
const listsMaterials = ({ materials = [], lifecycle }: Programme): boolean =>
  materials.length > 0 && lifecycle === undefined;

/** Keys of the sheets in the order of the tabs. */
export function sheetKeysOf(programme: Programme): readonly string[] {
  const { scorecard, units = [], plan, outlines = [], titles, fundLines, gates, deadlines } = programme;
  const scored = scorecard !== null;
  const conditions = gates.length > 0 ? ["conditions"] : [];
  const checklist = listsMaterials(programme) ? ["materials"] : [];
  const when = (asked: boolean, ...keys: readonly string[]): readonly string[] => (asked ? keys : []);
  return [
    ...when(asksForForm(programme), "annex1"),
    ...(scorecard?.sections ?? []).map(({ id }) => id),
    // Without points the conditions are what is decided by: they stand in front.
    ...when(!scored, ...conditions, ...checklist),
    ...units.map(({ id }) => unitSheetKey(id)),
    ...when(plan !== undefined, "plan"),
    ...when(outlines.length > 0, "outlines"),
    "evidence",
    ...when(titles.length > 0, "enterprises"),
    ...when(
      formRows(programme).some(({ list }) => list !== undefined),
      "lists",
    ),
    ...when(fundLines.length > 0, "funds"),
    ...when(scored, "experts", ...conditions, ...checklist, "score", "scoreform"),
    ...when(deadlines.length > 0, "calendar"),
    "records",
    "settings",
  ];
}
