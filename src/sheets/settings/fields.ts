import type { Programme, Reading, Text } from "../../rulebook";
import { applicantKinds, dateKeysOf, indicator, kindsOf } from "../../rulebook";
import { filled, say, type Language } from "../language";
import {
  dateName,
  honourName,
  quotaName,
  readingName,
  readingsToChoose,
  SETTING_NAMES,
  supplementName,
  weightInputName,
} from "../names";
import type { Scalar } from "../plan";
import { BONUS, DECLARED, POWER } from "../words";
import {
  APPLICANT,
  BLOCKS,
  CITY,
  DATES,
  HONOUR_EXPLAINED,
  QUOTA_EXPLAINED,
  READINGS,
  SUPPLEMENT_EXPLAINED,
  TRACK,
  WEIGHTS,
} from "./words";

type FieldKind =
  | { readonly kind: "text" }
  | { readonly kind: "choice"; readonly choices: readonly Text[] }
  | { readonly kind: "date" }
  | { readonly kind: "number"; readonly integer: boolean }
  | { readonly kind: "reading"; readonly reading: Reading }
  | {
      readonly kind: "weight";
      readonly section: string;
      readonly bonus: boolean;
      readonly example: number | Text;
    };

/** One cell of the settings. */
export interface SettingField {
  /** What it holds, in the words of the assessment: "city.name", "dates.application", "S.O5"; a reading by its id. */
  readonly ref: string;
  readonly name: string;
  readonly label: Text;
  readonly unit: string;
  readonly explanation: Text;
  readonly value: FieldKind;
  /** What a fresh sheet holds. */
  readonly initial: Scalar | Text;
}

export interface SettingBlock {
  readonly title: Text;
  readonly fields: readonly SettingField[];
}

/** Whether the applicant is a city by the Measures: with a cover that names it, and points that hang on its power. */
const isScored = ({ scorecard }: Programme): boolean => scorecard !== null;

function cityFields(programme: Programme): readonly SettingField[] {
  const scored = isScored(programme);
  const words = scored ? CITY : APPLICANT;
  const name: SettingField = {
    ref: "city.name",
    name: SETTING_NAMES.city,
    label: words.name,
    unit: "",
    explanation: words.nameExplained,
    value: { kind: "text" },
    initial: "",
  };
  const kind: SettingField = {
    ref: "city.kind",
    name: SETTING_NAMES.kind,
    label: words.kind,
    unit: "",
    explanation: words.kindExplained,
    value: { kind: "choice", choices: kindsOf(programme).map((id) => applicantKinds[id]) },
    initial: "",
  };
  const power: SettingField = {
    ref: "city.enforcementPower",
    name: SETTING_NAMES.power,
    label: CITY.power,
    unit: "",
    explanation: CITY.powerExplained,
    value: { kind: "choice", choices: [POWER.yes, POWER.no] },
    initial: POWER.yes,
  };
  return [name, kind, ...(scored ? [power] : []), ...trackFields(programme)];
}

/** What is applied for, where there are several. */
function trackFields({ tracks = [] }: Programme): readonly SettingField[] {
  if (tracks.length === 0) return [];
  return [
    {
      ref: "track",
      name: SETTING_NAMES.track,
      label: TRACK.label,
      unit: "",
      explanation: TRACK.explained,
      value: { kind: "choice", choices: tracks.map((track) => track.name) },
      initial: "",
    },
  ];
}

function honourFields({ honours = [] }: Programme): readonly SettingField[] {
  return honours.map(({ id, name }) => ({
    ref: `honours.${id}`,
    name: honourName(id),
    label: name,
    unit: "",
    explanation: HONOUR_EXPLAINED,
    value: { kind: "choice", choices: [DECLARED.yes, DECLARED.no] },
    initial: "",
  }));
}

function quotaFields({ quotas = [] }: Programme): readonly SettingField[] {
  return quotas.map(({ id, title, wording, source }) => ({
    ref: `recommended.${id}`,
    name: quotaName(id),
    label: title,
    unit: "个",
    explanation: filled(QUOTA_EXPLAINED, { wording, source }),
    value: { kind: "number", integer: true },
    initial: "",
  }));
}

function dateFields(programme: Programme): readonly SettingField[] {
  return dateKeysOf(programme).map((key) => {
    const own = programme.dates?.find((field) => field.key === key);
    return {
      ref: `dates.${key}`,
      name: dateName(key),
      label: own?.name ?? DATES[key].label,
      unit: "",
      explanation: own === undefined ? DATES[key].explanation : { zh: "", en: "" },
      value: { kind: "date" },
      initial: "",
    };
  });
}

function weightFields(programme: Programme): readonly SettingField[] {
  const { scorecard } = programme;
  if (scorecard === null) return [];
  const weights = scorecard.sections.map((section): SettingField => {
    const example = scorecard.exampleWeights[section.id] ?? "bonus";
    const bonus = example === "bonus";
    return {
      ref: `weights.${section.id}`,
      name: weightInputName(section.id),
      label: filled(bonus ? WEIGHTS.bonus : WEIGHTS.share, { name: section.name }),
      unit: "",
      explanation: bonus ? WEIGHTS.bonusExplained : filled(WEIGHTS.shareExplained, { example }),
      value: { kind: "weight", section: section.id, bonus, example: bonus ? BONUS : Number(example) },
      initial: "",
    };
  });
  const source: SettingField = {
    ref: "weightsSource",
    name: SETTING_NAMES.weightsSource,
    label: WEIGHTS.source,
    unit: "",
    explanation: WEIGHTS.sourceExplained,
    value: { kind: "text" },
    initial: "",
  };
  return [...weights, source];
}

function supplementFields(programme: Programme): readonly SettingField[] {
  return programme.supplement.map((field) => {
    const items = field.usedBy.map((id) => indicator(programme, id)?.name ?? id).join("、");
    return {
      ref: field.id,
      name: supplementName(field.id),
      label: field.name,
      unit: field.unit,
      explanation: filled(SUPPLEMENT_EXPLAINED, { items }),
      value: { kind: "number", integer: field.integer },
      initial: "",
    };
  });
}

/** A list of choices is separated by commas: an option's name holds none. */
export const optionText = (name: Text, language: Language): string =>
  say(name, language).replace(/,\s*/g, "; ");

/** Name of an option; a number is its own. */
function optionName({ options }: Reading, id: string): Text {
  return options.find((option) => option.id === id)?.name ?? { zh: id, en: id };
}

function readingFields(programme: Programme): readonly SettingField[] {
  return readingsToChoose(programme).map((reading) => ({
    ref: reading.id,
    name: readingName(reading.id),
    label: reading.title,
    unit: "",
    explanation: followed(
      filled(READINGS.explained, {
        option: optionName(reading, reading.default),
        reason: withoutStop(reading.reason),
        source: reading.source,
      }),
      reading.unruled,
    ),
    value: { kind: "reading", reading },
    initial: "",
  }));
}

const followed = (text: Text, more: Text | undefined): Text =>
  more === undefined ? text : { zh: text.zh + more.zh, en: `${text.en} ${more.en}` };

/** The clause follows in brackets, before the full stop. */
const withoutStop = ({ zh, en }: Text): Text => ({ zh: zh.replace(/。$/, ""), en: en.replace(/\.$/, "") });

/** Every cell of the settings. */
export function settingBlocks(programme: Programme): readonly SettingBlock[] {
  return [
    { title: BLOCKS.city, fields: cityFields(programme) },
    { title: BLOCKS.dates, fields: dateFields(programme) },
    { title: BLOCKS.honours, fields: honourFields(programme) },
    { title: BLOCKS.quotas, fields: quotaFields(programme) },
    { title: BLOCKS.weights, fields: weightFields(programme) },
    { title: BLOCKS.supplement, fields: supplementFields(programme) },
    { title: BLOCKS.readings, fields: readingFields(programme) },
  ].filter((block) => block.fields.length > 0);
}

export function settingFields(programme: Programme): readonly SettingField[] {
  return settingBlocks(programme).flatMap((block) => block.fields);
}
