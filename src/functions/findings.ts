/** The checks on a few cells: what the form's checks would say of them, for those that need nothing else. */
import { emptyAssessment, type Assessment, type Severity } from "../assessment";
import { checks, type Check, type CheckContext } from "../checks";
import type { Programme } from "../rulebook";
import { scoreColumn } from "../scoring";
import { enforcementIn, rowsIn, type Cell } from "./cells";
import { notAvailable } from "./errors";
import { placeWritten, withFigure } from "./figures";
import { itemWritten } from "./items";
import { displayLanguage } from "./language";

const SEVERITIES: Readonly<Record<Severity, { readonly zh: string; readonly en: string }>> = {
  error: { zh: "错误", en: "error" },
  warning: { zh: "警告", en: "warning" },
  info: { zh: "提示", en: "information" },
};

/** Checks that read only what these cells can hold; the others would miss what nobody could give here. */
const READ: ReadonlySet<string> = new Set(["scored", "annex1", "supplement"]);
const answerable = (): readonly Check[] =>
  Object.values<Check>(checks).filter(({ reads }) => reads.every((part) => READ.has(part)));

/** Findings on the places of a table of ids and values: severity, place, message, remedy, source. */
export function findingTable(programme: Programme, facts: unknown, enforcement: unknown): string[][] {
  const city = { enforcementPower: enforcementIn(enforcement) };
  let assessment: Assessment = { ...emptyAssessment(programme.id), city };
  const places = new Set<string>();
  for (const [name = null, cell = null] of rowsIn(facts)) {
    if (name === null) continue;
    const place = placeOf(programme, String(name));
    places.add(place.ref);
    assessment = place.withCell(assessment, cell);
  }
  const scored = scoreColumn(assessment, programme, "self");
  const context: CheckContext = { assessment, programme, scored, spans: new Map(), previous: null };
  const language = displayLanguage();
  const found = answerable().flatMap(({ severity, run }) =>
    run(context)
      .filter(({ ref }) => places.has(ref))
      .map(({ ref, message, remedy, source }) => [
        SEVERITIES[severity][language],
        ref,
        message[language],
        remedy[language],
        source,
      ]),
  );
  const nothing = language === "zh" ? "没有发现问题" : "Nothing was found";
  return found.length > 0 ? found : [["", "", nothing, "", ""]];
}

interface Place {
  /** As findings name it: the row, for the half of a pair too. */
  readonly ref: string;
  readonly withCell: (assessment: Assessment, cell: Cell) => Assessment;
}

function placeOf(programme: Programme, written: string): Place {
  const item = itemWritten(programme, written);
  if (item) {
    return {
      ref: item.id,
      withCell: (given, self) => ({ ...given, scores: { ...given.scores, [item.id]: { self } } }),
    };
  }
  const place = placeWritten(programme, written);
  if (place !== undefined) {
    return {
      ref: place.replace(/\.[a-z]+$/i, (half) => (place.startsWith("S.") ? half : "")),
      withCell: (given, cell) => withFigure(given, place, cell),
    };
  }
  throw notAvailable({
    zh: `没有“${written}”，第一列写指标（T12、二-12）或附件1的编号（A3.4、A3.8.amount）`,
    en: `No “${written}”. Write items (T12) or rows of Annex 1 (A3.4, A3.8.amount) in the first column`,
  });
}
