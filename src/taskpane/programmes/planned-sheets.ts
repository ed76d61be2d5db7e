import { allGroups, formRows, type Programme } from "../../rulebook";
import { sheetPlans, unitSheetKey } from "../../sheets";
import { programmesZh } from "./words.zh-CN";
import type { Words } from "./use-words";

export interface PlannedSheet {
  readonly key: string;
  readonly name: string;
  readonly holds: string;
}

const isWord = (key: string): key is keyof typeof programmesZh => Object.hasOwn(programmesZh, key);

/** What an insertion adds: the sheets as they are laid out, and what each holds in a word. */
export const plannedSheets = (programme: Programme, w: Words): readonly PlannedSheet[] =>
  sheetPlans(programme).map(({ key, name }) => ({ key, name, holds: holds(programme, key, w) }));

function holds(programme: Programme, key: string, w: Words): string {
  const section = programme.scorecard?.sections.find(({ id }) => id === key);
  if (section !== undefined) {
    const n = allGroups(section).reduce((sum, group) => sum + group.items.length, 0);
    return w("items", { n, points: section.points });
  }
  const unit = programme.units?.find(({ id }) => key === unitSheetKey(id));
  if (unit !== undefined) return w("units", { n: unit.rows.length });
  const { gates, materials = [], plan, outlines = [] } = programme;
  const projects = plan?.projects ?? [];
  switch (key) {
    case "annex1":
      return w("rows", { n: formRows(programme).length });
    case "conditions":
      return w("conditions", { n: gates.length });
    case "materials":
      return w("materials", { n: materials.reduce((sum, { items }) => sum + items.length, 0) });
    case "plan":
      return w("plan", {
        projects: projects.length,
        tasks: projects.reduce((sum, { tasks }) => sum + tasks.length, 0),
      });
    case "outlines":
      return w("outlines", { n: outlines.length });
    default:
      return isWord(key) ? w(key) : "";
  }
}
