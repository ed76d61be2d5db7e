import type { Programme } from "../../rulebook";
import { SHEET_NAME as ANNEX1 } from "../annex1/words";
import { SHEET_NAMES } from "../annex2/words";
import { SHEET_NAME as CONDITIONS } from "../conditions/words";
import { SHEET_NAME as EXPERTS } from "../experts/words";
import { say, type Language } from "../language";
import { nameTable } from "../names";
import type { Snapshot } from "../plan";
import { SHEET_NAME as SETTINGS } from "../settings/words";

function sheetTitle(key: string, language: Language): string {
  if (key === "annex1") return say(ANNEX1, language);
  if (key === "conditions") return say(CONDITIONS, language);
  if (key === "experts") return say(EXPERTS, language);
  return say(SHEET_NAMES[key] ?? SETTINGS, language);
}

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
    const title = sheetTitle(sheet, language);
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
