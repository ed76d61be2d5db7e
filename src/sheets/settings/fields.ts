import type { Programme, Text } from "../../rulebook";
import { indicator } from "../../rulebook";
import { say, type Language } from "../language";
import {
  DATE_KEYS,
  dateName,
  declaredName,
  gatesOfKind,
  rankName,
  rankOfName,
  SETTING_NAMES,
  supplementName,
  weightName,
} from "../names";
import type { Scalar } from "../plan";
import { BONUS, DECLARED, KINDS, POWER } from "../words";
import { BLOCKS, CITY, DATES, DECLARATIONS_EXPLAINED, RANKS, SUPPLEMENT_EXPLAINED, WEIGHTS } from "./words";

type FieldKind =
  | { readonly kind: "text" }
  | { readonly kind: "choice"; readonly choices: readonly Text[] }
  | { readonly kind: "date" }
  | { readonly kind: "number"; readonly integer: boolean }
  | { readonly kind: "rank" }
  | { readonly kind: "weight"; readonly bonus: boolean };

/** One cell of the settings. */
export interface SettingField {
  /** What it holds, in the words of the assessment: "city.name", "dates.application", "S.O5", "ranks.18.4.of". */
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

const filled = (text: Text, values: Readonly<Record<string, Text | string>>): Text => {
  const put = (template: string, language: Language): string =>
    Object.entries(values).reduce(
      (done, [key, value]) =>
        done.replace(`{${key}}`, typeof value === "string" ? value : say(value, language)),
      template,
    );
  return { zh: put(text.zh, "zh-CN"), en: put(text.en, "en") };
};

const cityFields: readonly SettingField[] = [
  {
    ref: "city.name",
    name: SETTING_NAMES.city,
    label: CITY.name,
    unit: "",
    explanation: CITY.nameExplained,
    value: { kind: "text" },
    initial: "",
  },
  {
    ref: "city.kind",
    name: SETTING_NAMES.kind,
    label: CITY.kind,
    unit: "",
    explanation: CITY.kindExplained,
    value: { kind: "choice", choices: Object.values(KINDS) },
    initial: "",
  },
  {
    ref: "city.enforcementPower",
    name: SETTING_NAMES.power,
    label: CITY.power,
    unit: "",
    explanation: CITY.powerExplained,
    value: { kind: "choice", choices: [POWER.yes, POWER.no] },
    initial: POWER.yes,
  },
];

const dateFields: readonly SettingField[] = DATE_KEYS.map((key) => ({
  ref: `dates.${key}`,
  name: dateName(key),
  label: DATES[key].label,
  unit: "",
  explanation: DATES[key].explanation,
  value: { kind: "date" },
  initial: "",
}));

function weightFields(programme: Programme): readonly SettingField[] {
  const { scorecard } = programme;
  if (scorecard === null) return [];
  const weights = scorecard.sections.map((section): SettingField => {
    const example = scorecard.exampleWeights[section.id] ?? "bonus";
    const bonus = example === "bonus";
    return {
      ref: `weights.${section.id}`,
      name: weightName(section.id),
      label: filled(bonus ? WEIGHTS.bonus : WEIGHTS.share, { name: section.name }),
      unit: "",
      explanation: bonus ? WEIGHTS.bonusExplained : WEIGHTS.shareExplained,
      value: { kind: "weight", bonus },
      initial: bonus ? BONUS : Number(example),
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

function rankFields(programme: Programme): readonly SettingField[] {
  return gatesOfKind(programme, "rank").flatMap((gate): SettingField[] => {
    const { id, title, rule } = gate;
    const population = rule.kind === "rank" ? rule.population : title;
    const common = { unit: "", value: { kind: "rank" }, initial: "" } as const;
    return [
      {
        ...common,
        ref: `ranks.${id}`,
        name: rankName(id),
        label: filled(RANKS.rank, { id }),
        explanation: filled(RANKS.rankExplained, { title }),
      },
      {
        ...common,
        ref: `ranks.${id}.of`,
        name: rankOfName(id),
        label: filled(RANKS.of, { id }),
        explanation: filled(RANKS.ofExplained, { population }),
      },
    ];
  });
}

function declarationFields(programme: Programme): readonly SettingField[] {
  return gatesOfKind(programme, "declaration").map((gate) => ({
    ref: `declarations.${gate.id}`,
    name: declaredName(gate.id),
    label: gate.title,
    unit: "",
    explanation: filled(DECLARATIONS_EXPLAINED, { source: gate.source }),
    value: { kind: "choice", choices: [DECLARED.yes, DECLARED.no] },
    initial: "",
  }));
}

/** Every single cell of the settings; the yearly assessments are a table of their own. */
export function settingBlocks(programme: Programme): readonly SettingBlock[] {
  return [
    { title: BLOCKS.city, fields: cityFields },
    { title: BLOCKS.dates, fields: dateFields },
    { title: BLOCKS.weights, fields: weightFields(programme) },
    { title: BLOCKS.ranks, fields: rankFields(programme) },
    { title: BLOCKS.declarations, fields: declarationFields(programme) },
    { title: BLOCKS.supplement, fields: supplementFields(programme) },
  ].filter((block) => block.fields.length > 0);
}

export function settingFields(programme: Programme): readonly SettingField[] {
  return settingBlocks(programme).flatMap((block) => block.fields);
}
