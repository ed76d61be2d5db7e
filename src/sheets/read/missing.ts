import { formName, type Programme, type Text } from "../../rulebook";
import { SHEET_NAMES } from "../annex2/words";
import { SHEET_NAME as CALENDAR } from "../calendar/words";
import { SHEET_NAME as CONDITIONS } from "../conditions/words";
import { SHEET_NAME as EXPERTS } from "../experts/words";
import { SHEET_NAME as EVIDENCE } from "../evidence/words";
import { SHEET_NAME as FUNDS } from "../funds/words";
import { ENTERPRISES, LISTS } from "../lists/words";
import { say, type Language } from "../language";
import { nameTable } from "../names";
import type { Snapshot } from "../plan";
import { SHEET_NAME as MATERIALS } from "../materials/words";
import { SHEET_NAME as PLAN } from "../matrix/words";
import { SHEET_NAME as OUTLINES } from "../outlines/words";
import { unitSheetKey } from "../asked";
import { SHEET_NAME as RECORDS } from "../records/words";
import { SHEET_NAME as SETTINGS } from "../settings/words";

const TITLES: Readonly<Record<string, Text>> = {
  ...SHEET_NAMES,
  evidence: EVIDENCE,
  enterprises: ENTERPRISES.name,
  lists: LISTS.name,
  funds: FUNDS,
  experts: EXPERTS,
  conditions: CONDITIONS,
  records: RECORDS,
  settings: SETTINGS,
  calendar: CALENDAR,
  materials: MATERIALS,
  plan: PLAN,
  outlines: OUTLINES,
};

/** What the tab of a sheet of ours is called; undefined for what is none. */
export const sheetTitle = (key: string): Text | undefined => TITLES[key];

const titleOf = (programme: Programme, key: string): Text =>
  key === "annex1"
    ? formName(programme)
    : (programme.units?.find(({ id }) => unitSheetKey(id) === key)?.name ?? TITLES[key] ?? SETTINGS);

/** One sentence for a sheet that is gone, else one for each region of it that is, unless it was `told` already. */
export function missingSentences(
  snapshot: Snapshot,
  programme: Programme,
  language: Language,
  told: ReadonlySet<string> = new Set(),
): readonly string[] {
  const read = nameTable(programme).filter((entry) => entry.read);
  const sheets = [...new Set(read.map((entry) => entry.sheet))];
  return sheets.flatMap((sheet) => {
    const all = read.filter((entry) => entry.sheet === sheet);
    const lost = all.filter((entry) => (snapshot.regions[entry.name] ?? null) === null);
    const title = say(titleOf(programme, sheet), language);
    if (lost.length === all.length)
      return [
        language === "en"
          ? `The workbook has no sheet “${title}”, or its names were deleted. Insert the forms anew.`
          : `工作簿里没有“${title}”表，或表中的名称已被删除。重新插入该表即可。`,
      ];
    const untold = lost.filter(({ name }) => !told.has(name));
    return untold.map(({ name }) =>
      language === "en"
        ? `“${title}” lacks the region ${name}; its cells count as not given. Undo the deletion, or insert the form anew.`
        : `“${title}”里找不到名称 ${name} 所指的区域，其中各格按未填处理。撤销删除，或重新插入该表。`,
    );
  });
}
