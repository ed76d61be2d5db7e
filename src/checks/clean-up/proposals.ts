import type { Assessment, CellInput, PairInput } from "../../assessment/index";
import { formRows, indicators, type Programme, type Text, type ValueKind } from "../../rulebook/index";
import { isPair } from "../cells";
import { readNumber, type Wanted } from "./number";
import { readPair } from "./pair";
import { readChoice, readCreditCode, readDocumentNumber } from "./text";

/** A cleaner way to write what stands in a place. It is shown and taken by a person, never by itself. */
export interface Proposal {
  /** What a finding of that place would point at. */
  readonly ref: string;
  /** The way to it in the assessment: ["annex1", "A3.8", "amount"]. */
  readonly place: readonly (string | number)[];
  readonly from: string;
  readonly to: number | string | PairInput;
  readonly reason: Text;
  /** Whether only whoever typed it can say that it was meant so. */
  readonly doubtful: boolean;
}

/** Everything that can be written more cleanly, in the order of the forms. Never of a clean value. */
export function proposals(assessment: Assessment, programme: Programme): readonly Proposal[] {
  return [
    ...formCells(assessment, programme),
    ...supplement(assessment, programme),
    ...scores(assessment, programme),
    ...registers(assessment),
  ];
}

function formCells({ annex1 }: Assessment, { statusForm, ...programme }: Programme): readonly Proposal[] {
  const cells = [
    ...statusForm.cover.map(({ id, value }) => ({ id, value, unit: "" })),
    ...formRows({ statusForm, ...programme }).map(({ id, value, unit }) => ({ id, value, unit })),
  ];
  return cells.flatMap(({ id, value, unit }) => cell(id, ["annex1", id], annex1[id] ?? null, value, unit));
}

type Place = Proposal["place"];

function cell(
  ref: string,
  place: Place,
  input: CellInput,
  value: ValueKind,
  unit: string,
): readonly Proposal[] {
  if (value.kind === "number") return number(ref, place, input, { unit, integer: value.integer });
  if (value.kind === "text") {
    const choices = value.choices ?? [];
    const found = typeof input === "string" ? readChoice(input, choices) : null;
    return found === null
      ? []
      : [
          {
            ref,
            place,
            from: String(input),
            doubtful: !isExact(input, choices),
            ...found,
          },
        ];
  }
  if (isPair(input)) {
    return value.parts.flatMap((part) => number(ref, [...place, part.key], input[part.key] ?? null, part));
  }
  const found = typeof input === "string" ? readPair(input, value) : null;
  return found === null ? [] : [{ ref, place, from: String(input), ...found }];
}

/** A choice written with blanks or full-width signs, and nothing beside it. */
const isExact = (input: CellInput, choices: readonly string[]): boolean =>
  typeof input === "string" && choices.includes(input.normalize("NFKC").replace(/\s/g, ""));

function number(ref: string, place: Place, input: CellInput, wanted: Wanted): readonly Proposal[] {
  const found = typeof input === "string" ? readNumber(input, wanted) : null;
  return found === null ? [] : [{ ref, place, from: String(input), ...found }];
}

const supplement = ({ supplement: given }: Assessment, programme: Programme): readonly Proposal[] =>
  programme.supplement.flatMap(({ id, unit, integer }) =>
    number(id, ["supplement", id], given[id] ?? null, { unit, integer }),
  );

/** Every column of every item; points are read up to any size, for whether they fit is another question. */
function scores({ scores: given }: Assessment, programme: Programme): readonly Proposal[] {
  const points: Wanted = { unit: "分", integer: false };
  return indicators(programme).flatMap(({ id }) => {
    const entry = given[id];
    if (entry === undefined) return [];
    const columns = (["self", "province", "national", "consensus"] as const).flatMap((column) =>
      number(id, ["scores", id, column], entry[column] ?? null, points),
    );
    const experts = Object.entries(entry.experts ?? {}).flatMap(([name, mark]) =>
      number(id, ["scores", id, "experts", name], mark, points),
    );
    return [...columns, ...experts];
  });
}

function registers({ evidence, enterprises }: Assessment): readonly Proposal[] {
  const numbers = evidence.flatMap(({ no, docNo }, index): readonly Proposal[] => {
    const found = readDocumentNumber(docNo ?? "");
    return found === null
      ? []
      : [{ ref: no, place: ["evidence", index, "docNo"], from: docNo ?? "", doubtful: false, ...found }];
  });
  const codes = enterprises.flatMap(({ name, creditCode }, index): readonly Proposal[] => {
    const found = readCreditCode(creditCode ?? "");
    return found === null
      ? []
      : [
          {
            ref: name,
            place: ["enterprises", index, "creditCode"],
            from: creditCode ?? "",
            doubtful: false,
            ...found,
          },
        ];
  });
  return [...numbers, ...codes];
}
