/** What one or two cells say of a condition of the programmes without points. */
import { emptyAssessment, type Assessment, type UnitEntry } from "../assessment";
import { applicantKinds, kindsOf, type Gate, type Programme } from "../rulebook";
import { numberOf, truthIn, type Cell } from "./cells";
import { invalidValue } from "./errors";

type Facts = Partial<Assessment>;
type Rule<K extends Gate["rule"]["kind"]> = Extract<Gate["rule"], { readonly kind: K }>;

/** Null where no cell decides the condition: it joins others, or asks for the whole plan. */
export function factsOf(programme: Programme, gate: Gate, value: Cell, of: Cell): Assessment | null {
  const facts = factsFor(programme, gate, value, of);
  return facts === null ? null : { ...emptyAssessment(programme.id), ...facts };
}

function factsFor(programme: Programme, gate: Gate, value: Cell, of: Cell): Facts | null {
  const { rule } = gate;
  switch (rule.kind) {
    case "value":
      return measured(programme, rule, value, of);
    case "count":
      return { units: { [rule.of]: unitsOf(value) } };
    case "answers":
      return { units: { [rule.each]: [{ name: "1", values: { [rule.row]: value } }] } };
    case "applicant":
      return { city: kindIn(programme, value) };
    case "list":
      return { honours: held(rule, truthIn(value, gate.source, "list")) };
    default:
      return null;
  }
}

/** The number, and what it is divided by where the rule divides; of one unit where it holds for each. */
function measured(programme: Programme, rule: Rule<"value">, value: Cell, of: Cell): Facts {
  const values = {
    [rule.value]: value === null ? null : numberOf(value),
    ...(rule.over === undefined || of === null ? {} : { [rule.over]: numberOf(of) }),
  };
  if (rule.each !== undefined) return { units: { [rule.each]: [{ name: "1", values }] } };
  const ours = new Set(programme.supplement.map(({ id }) => id));
  const rows = Object.entries(values);
  return {
    supplement: Object.fromEntries(rows.filter(([ref]) => ours.has(ref))),
    annex1: Object.fromEntries(rows.filter(([ref]) => !ours.has(ref))),
  };
}

/** No office lists more, and more would only cost time. */
const MOST_UNITS = 1000;

function unitsOf(value: Cell): readonly UnitEntry[] {
  const n = value === null ? 0 : numberOf(value);
  if (!Number.isInteger(n) || n < 0 || n > MOST_UNITS) {
    throw invalidValue({ zh: `“${n}”不是个数`, en: `“${n}” is no count` });
  }
  return Array.from({ length: n }, (_, index) => ({ name: String(index + 1), values: {} }));
}

/** By its id or its name. */
function kindIn(programme: Programme, value: Cell): Assessment["city"] {
  if (value === null) return {};
  const written = String(value).normalize("NFKC").trim();
  const found = kindsOf(programme).find((kind) => {
    const { zh, en } = applicantKinds[kind];
    return [kind, zh.normalize("NFKC"), en].includes(written);
  });
  if (found !== undefined) return { kind: found };
  const known = kindsOf(programme).map((kind) => applicantKinds[kind]);
  throw invalidValue({
    zh: `没有“${written}”这一类，可写：${known.map(({ zh }) => zh).join("、")}`,
    en: `No kind “${written}”. Known: ${known.map(({ en }) => en).join(", ")}`,
  });
}

/** One title is enough; none is only certain where each of them is denied. */
function held({ anyOf }: Rule<"list">, truth: boolean | null): Record<string, boolean> {
  if (truth === null) return {};
  return Object.fromEntries(
    truth ? anyOf.slice(0, 1).map((id) => [id, true]) : anyOf.map((id) => [id, false]),
  );
}
