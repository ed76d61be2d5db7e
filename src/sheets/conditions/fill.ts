import type { Assessment } from "../../assessment";
import type { Programme } from "../../rulebook";
import { say, type Language } from "../language";
import { gatesOfKind } from "../named";
import { DECLARED } from "../words";
import { column, write, type FillWrite } from "../write";
import { ASSESSMENT_ROWS, CONDITION_NAMES, declaredName, rankName, rankOfName } from "./names";

export function fillConditions(
  programme: Programme,
  { ranks, declarations, annualAssessments }: Assessment,
  language: Language,
): readonly FillWrite[] {
  const declared = (id: string): string => {
    const given = declarations[id] ?? null;
    return given === null ? "" : say(given ? DECLARED.yes : DECLARED.no, language);
  };
  const slots = Array.from({ length: ASSESSMENT_ROWS }, (_, index) => annualAssessments[index]);
  return [
    ...programme.gates.map(({ id }) => write(declaredName(id), [[declared(id)]])),
    ...gatesOfKind(programme, "rank").flatMap(({ id }) => [
      write(rankName(id), [[ranks[id]?.rank ?? ""]]),
      write(rankOfName(id), [[ranks[id]?.of ?? ""]]),
    ]),
    write(CONDITION_NAMES.years, column(slots.map((slot) => slot?.year ?? ""))),
    write(CONDITION_NAMES.grades, column(slots.map((slot) => slot?.grade ?? ""))),
  ];
}
