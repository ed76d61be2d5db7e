import type { Assessment, CellInput } from "../assessment";
import {
  itemsOf,
  type CoverField,
  type FormPart,
  type FormRow,
  type Programme,
  type Section,
} from "../rulebook";
import { serialOfIso } from "./dates";
import { say, type Language } from "./language";
import { fieldName, isWide, ITEM_INPUTS, itemName, partName, SETTING_NAMES, ASSESSMENT_ROWS } from "./names";
import type { Scalar } from "./plan";
import { settingFields, type SettingField } from "./settings/fields";
import { BONUS, DECLARED, KINDS, POWER } from "./words";

export interface FillWrite {
  readonly name: string;
  /** Row-major, the size of the region on a fresh sheet. `null` leaves a cell as it is: the form composes it. */
  readonly values: readonly (readonly (Scalar | null)[])[];
  /** Cells (row, column of `values`) whose text a sheet would take for a formula: they must be written as text. */
  readonly asText?: readonly { readonly row: number; readonly column: number }[];
}

/** First characters that make a formula of a text, in Excel or once a Chinese input method is done with it. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;

type Cells = readonly (readonly (Scalar | null)[])[];

function write(name: string, values: Cells): FillWrite {
  const asText = values.flatMap((line, row) =>
    line.flatMap((value, column) =>
      typeof value === "string" && FORMULA_START.test(value) ? [{ row, column }] : [],
    ),
  );
  return asText.length === 0 ? { name, values } : { name, values, asText };
}

const column = (values: readonly (Scalar | null)[]): Cells => values.map((value) => [value]);

/** A value that is not given is an empty cell. */
function scalarOf(input: CellInput | undefined): Scalar {
  return input === null || input === undefined || typeof input === "object" ? "" : input;
}

function halfOf(input: CellInput | undefined, key: string): Scalar {
  if (input === null || input === undefined || typeof input !== "object") return "";
  return input[key] ?? "";
}

function coverWrite(field: CoverField, assessment: Assessment): FillWrite {
  return write(fieldName(field.id), [[scalarOf(assessment.annex1[field.id])]]);
}

function remarkOf(row: FormRow, assessment: Assessment): string {
  const own = assessment.remarks[row.id] ?? "";
  if (row.remark === "" || own === "") return own === "" ? row.remark : own;
  return `${row.remark}\n${own}`;
}

function partWrites(part: FormPart, assessment: Assessment): readonly FillWrite[] {
  const plain = part.rows.filter((row) => !isWide(row));
  const wide = part.rows.filter(isWide);
  const given = (row: FormRow): CellInput | undefined => assessment.annex1[row.id];
  const half = (row: FormRow, index: 0 | 1): Scalar | null =>
    row.value.kind === "pair" ? halfOf(given(row), row.value.parts[index].key) : null;
  return [
    write(
      partName(part.id, "value"),
      column(plain.map((row) => (row.value.kind === "pair" ? null : scalarOf(given(row))))),
    ),
    write(partName(part.id, "remark"), column(plain.map((row) => remarkOf(row, assessment)))),
    write(partName(part.id, "first"), column(plain.map((row) => half(row, 0)))),
    write(partName(part.id, "second"), column(plain.map((row) => half(row, 1)))),
    ...wide.map((row) => write(fieldName(row.id), [[scalarOf(given(row))]])),
  ];
}

function evidenceNumbers(id: string, assessment: Assessment): string {
  const named = assessment.evidence.filter((entry) => entry.items.includes(id));
  return named.map((entry) => entry.no).join("、");
}

function sectionWrites(section: Section, assessment: Assessment): readonly FillWrite[] {
  const items = section.groups.flatMap(itemsOf);
  const valueOf = (id: string, of: (typeof ITEM_INPUTS)[number]): Scalar => {
    if (of === "evidence") return evidenceNumbers(id, assessment);
    return assessment.scores[id]?.[of] ?? "";
  };
  return ITEM_INPUTS.map((of) =>
    write(itemName(section, of), column(items.map((item) => valueOf(item.id, of)))),
  );
}

const yesNo = (
  given: boolean | null | undefined,
  words: typeof POWER | typeof DECLARED,
  language: Language,
) => (given === null || given === undefined ? "" : say(given ? words.yes : words.no, language));

/** What a cell of the settings holds for an assessment. */
function settingValue(field: SettingField, assessment: Assessment, language: Language): Scalar {
  const { city, dates, settings, ranks } = assessment;
  const [area = "", ...rest] = field.ref.split(".");
  const key = rest.join(".");
  switch (area) {
    case "city":
      if (key === "enforcementPower") return yesNo(city.enforcementPower, POWER, language);
      if (key === "name") return city.name ?? "";
      return typeof city.kind === "string"
        ? say(KINDS[city.kind] ?? { zh: city.kind, en: city.kind }, language)
        : "";
    case "dates":
      return serialOfIso(dates[key] ?? "") ?? dates[key] ?? "";
    case "weights": {
      const given = settings.weights?.[key];
      if (given !== undefined && given !== "bonus") return given;
      if (given === "bonus") return say(BONUS, language);
      return typeof field.initial === "object" ? say(field.initial, language) : field.initial;
    }
    case "weightsSource":
      return settings.weightsSource ?? "";
    case "ranks": {
      const gate = key.replace(/\.of$/, "");
      return (key.endsWith(".of") ? ranks[gate]?.of : ranks[gate]?.rank) ?? "";
    }
    case "declarations":
      return yesNo(assessment.declarations[key], DECLARED, language);
    default:
      return scalarOf(assessment.supplement[field.ref]);
  }
}

function yearlyWrites(assessment: Assessment): readonly FillWrite[] {
  const slots = Array.from({ length: ASSESSMENT_ROWS }, (_, index) => assessment.annualAssessments[index]);
  return [
    write(SETTING_NAMES.years, column(slots.map((slot) => slot?.year ?? ""))),
    write(SETTING_NAMES.grades, column(slots.map((slot) => slot?.grade ?? ""))),
  ];
}

/** What every input region of freshly made sheets must hold to show an assessment. */
export function fillWrites(
  programme: Programme,
  assessment: Assessment,
  options: { readonly lang?: Language } = {},
): readonly FillWrite[] {
  const language = options.lang ?? "zh-CN";
  const { statusForm, scorecard } = programme;
  return [
    ...statusForm.cover.map((field) => coverWrite(field, assessment)),
    ...statusForm.parts.flatMap((part) => partWrites(part, assessment)),
    ...(scorecard?.sections ?? []).flatMap((section) => sectionWrites(section, assessment)),
    ...settingFields(programme).map((field) =>
      write(field.name, [[settingValue(field, assessment, language)]]),
    ),
    ...yearlyWrites(assessment),
  ];
}
