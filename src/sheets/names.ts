/**
 * Every defined name, in one place: the layouts define them, the way back reads them, and the table at
 * the end says what each one holds. Regions are found by these names and by nothing else, so that
 * sheets may be renamed and moved and rows inserted.
 *
 * | names | hold |
 * |---|---|
 * | `IPC_A0_city` … | an input cell of the cover of Annex 1 |
 * | `IPC_A1_value` … | a column of one of the three tables of Annex 1 (`no label unit value remark first second status`) |
 * | `IPC_A1_13` | the wide cell of a row that has one |
 * | `IPC_T_self` … | a column of one of the three tables of Annex 2, O, T or I; from `max` on hidden ones |
 * | `IPC_set_…`, `IPC_date_…`, `IPC_weight_…`, `IPC_S_…`, `IPC_rank_…`, `IPC_rankof_…`, `IPC_declared_…` | a cell of the settings |
 * | `IPC_years`, `IPC_grades` | the yearly assessments |
 * | `IPC_form_…` | scores and sums on the form of Art. 19 |
 * | `IPC_level`, `IPC_total…`, `IPC_section…`, `IPC_gate_…`, `IPC_band`, … | results on the sheet of scores |
 */
import type { DateKey, Gate, Programme, Section } from "../rulebook";
import { formRows, itemsOf } from "../rulebook";

export const SHEET_KEYS = [
  "annex1",
  "objective",
  "tasks",
  "innovation",
  "score",
  "scoreform",
  "settings",
] as const;

export interface NamedRegion {
  readonly name: string;
  readonly sheet: string;
  /** Whether the way back needs it; results and helper columns are not read. */
  readonly read: boolean;
}

/** Score columns that the form has, lowest level first. Experts have none yet. */
export const LEVELS = ["self", "province", "national"] as const;
export type Level = (typeof LEVELS)[number];

export const ITEM_INPUTS = [...LEVELS, "reason", "evidence"] as const;
const ITEM_READ = ["no", "name", "points", ...ITEM_INPUTS] as const;
/** `valid…`: the score where it counts, else why it does not; `chosen`: that of the level that counts. */
const ITEM_HELPERS = [
  "status",
  "max",
  "validSelf",
  "validProvince",
  "validNational",
  "chosen",
  "best",
  "evidenced",
  "group1",
  "group2",
] as const;
export type ItemColumn = (typeof ITEM_READ)[number] | (typeof ITEM_HELPERS)[number];

/** `first` and `second`: the two cells in which a pair is typed. */
const FORM_READ = ["no", "label", "value", "remark", "first", "second"] as const;
const FORM_OTHER = ["unit", "status"] as const;
export type FormColumn = (typeof FORM_READ)[number] | (typeof FORM_OTHER)[number];

/** Years of the yearly assessments that the settings have room for. */
export const ASSESSMENT_ROWS = 5;

export const DATE_KEYS: readonly DateKey[] = [
  "pilotApproval",
  "cultivationPlanIssued",
  "planFiled",
  "application",
  "acceptance",
  "newRoundPlanIssued",
  "demonstrationApproval",
  "cancelled",
];

const flat = (id: string): string => id.replace(/[^A-Za-z0-9]/g, "_");

/** "O", "T", "I": the letter that the ids of a section's items begin with. */
function sectionLetter(section: Section): string {
  const first = section.groups.flatMap(itemsOf)[0];
  return (first?.id ?? section.id).replace(/\d+$/, "");
}

export const itemName = (section: Section, column: ItemColumn): string =>
  `IPC_${sectionLetter(section)}_${column}`;
export const partName = (part: string, column: FormColumn): string => `IPC_${part}_${column}`;
/** Of a cover field or a wide row. */
export const fieldName = (id: string): string => `IPC_${flat(id)}`;

export const SETTING_NAMES = {
  city: "IPC_set_city",
  kind: "IPC_set_kind",
  power: "IPC_set_power",
  weightsSource: "IPC_weights_source",
  years: "IPC_years",
  grades: "IPC_grades",
} as const;
export const dateName = (key: string): string => `IPC_date_${key}`;
export const weightName = (section: string): string => `IPC_weight_${flat(section)}`;
export const supplementName = (id: string): string => `IPC_${flat(id)}`;
export const rankName = (gate: string): string => `IPC_rank_${flat(gate)}`;
export const rankOfName = (gate: string): string => `IPC_rankof_${flat(gate)}`;
export const declaredName = (gate: string): string => `IPC_declared_${flat(gate)}`;

export const SCORE_NAMES = {
  /** 1 self, 2 province, 3 national: the highest level that holds a score. */
  level: "IPC_level",
  total: "IPC_total",
  totalNative: "IPC_total_native",
  totalWorst: "IPC_total_worst",
  totalBest: "IPC_total_best",
  filled: "IPC_filled",
  evidenced: "IPC_evidenced",
  confirmed: "IPC_confirmed",
  band: "IPC_band",
} as const;
/** On the form of Art. 19. */
export const FORM_NAMES = { total: "IPC_form_total" } as const;
/** Its score column beside one table, heads and sums included. */
export const formScoreName = (section: Section): string => `IPC_form_${sectionLetter(section)}_score`;
export const formSumName = (section: Section): string => `IPC_form_${sectionLetter(section)}_sum`;
export const sectionScoreName = (section: string): string => `IPC_section_${flat(section)}`;
export const sectionNativeName = (section: string): string => `IPC_section_${flat(section)}_native`;
export const sectionBestName = (section: string): string => `IPC_section_${flat(section)}_best`;
export const gateName = (gate: string): string => `IPC_gate_${flat(gate)}`;

/** Rows whose value takes the width of several columns: texts with a limit of their own. */
export function isWide(row: {
  readonly value: { readonly kind: string; readonly maxLength?: number };
}): boolean {
  return row.value.maxLength !== undefined;
}

export function gatesOfKind(programme: Programme, kind: Gate["rule"]["kind"]): readonly Gate[] {
  return programme.gates.filter((gate) => gate.rule.kind === kind);
}

/** Gates that a formula can decide; the rest is for a person to judge. */
export function computedGates(programme: Programme): readonly Gate[] {
  return programme.gates.filter((gate) => gate.rule.kind !== "manual" && gate.rule.kind !== "declaration");
}

function readNames(programme: Programme): readonly NamedRegion[] {
  const on =
    (sheet: string) =>
    (name: string): NamedRegion => ({ name, sheet, read: true });
  const { statusForm, scorecard, supplement } = programme;
  const annex1 = [
    ...statusForm.cover.map((field) => fieldName(field.id)),
    ...statusForm.parts.flatMap((part) => FORM_READ.map((column) => partName(part.id, column))),
    ...formRows(programme)
      .filter(isWide)
      .map((row) => fieldName(row.id)),
  ];
  const items = (scorecard?.sections ?? []).flatMap((section) =>
    ITEM_READ.map((column) => on(section.id)(itemName(section, column))),
  );
  const settings = [
    ...Object.values(SETTING_NAMES),
    ...DATE_KEYS.map(dateName),
    ...Object.keys(scorecard?.exampleWeights ?? {}).map(weightName),
    ...supplement.map((field) => supplementName(field.id)),
    ...gatesOfKind(programme, "rank").flatMap((gate) => [rankName(gate.id), rankOfName(gate.id)]),
    ...gatesOfKind(programme, "declaration").map((gate) => declaredName(gate.id)),
  ];
  return [...annex1.map(on("annex1")), ...items, ...settings.map(on("settings"))];
}

function resultNames(programme: Programme): readonly NamedRegion[] {
  const on =
    (sheet: string) =>
    (name: string): NamedRegion => ({ name, sheet, read: false });
  const sections = programme.scorecard?.sections ?? [];
  const columns = [
    ...programme.statusForm.parts.flatMap((part) =>
      FORM_OTHER.map((column) => on("annex1")(partName(part.id, column))),
    ),
    ...sections.flatMap((section) => ITEM_HELPERS.map((column) => on(section.id)(itemName(section, column)))),
  ];
  const scores = [
    ...Object.values(SCORE_NAMES),
    ...sections.flatMap(({ id }) => [sectionScoreName(id), sectionNativeName(id), sectionBestName(id)]),
    ...computedGates(programme).map((gate) => gateName(gate.id)),
  ];
  const form = [
    ...Object.values(FORM_NAMES),
    ...sections.flatMap((section) => [formScoreName(section), formSumName(section)]),
  ];
  return [...columns, ...scores.map(on("score")), ...form.map(on("scoreform"))];
}

/** Every name that the plans of a programme define. */
export function nameTable(programme: Programme): readonly NamedRegion[] {
  return [...readNames(programme), ...resultNames(programme)];
}

/** The names that `readWorkbook` needs. */
export function snapshotNames(programme: Programme): readonly string[] {
  return readNames(programme).map((entry) => entry.name);
}
