import type { Assessment } from "../../assessment";
import { itemsOf, type Programme, type Section } from "../../rulebook";
import type { Scalar } from "../plan";
import { column, write, type FillWrite } from "../write";
import { textOfNumbers } from "./evidence-numbers";
import { ITEM_INPUTS, itemName } from "./names";

/** The register generates the column of numbers beside the items. */
function numbersFor(id: string, assessment: Assessment): string {
  const named = assessment.evidence.filter((entry) => entry.items.includes(id));
  return textOfNumbers(named.map((entry) => entry.no));
}

function sectionWrites(section: Section, assessment: Assessment): readonly FillWrite[] {
  const items = section.groups.flatMap(itemsOf);
  const valueOf = (id: string, of: (typeof ITEM_INPUTS)[number]): Scalar => {
    if (of === "evidence") return numbersFor(id, assessment);
    return assessment.scores[id]?.[of] ?? "";
  };
  return ITEM_INPUTS.map((of) =>
    write(itemName(section, of), column(items.map((item) => valueOf(item.id, of)))),
  );
}

export function fillAnnex2(programme: Programme, assessment: Assessment): readonly FillWrite[] {
  const sections = programme.scorecard?.sections ?? [];
  return sections.flatMap((section) => sectionWrites(section, assessment));
}
