import type { Assessment } from "../../assessment";
import type { Programme } from "../../rulebook";
import { serialOfIso } from "../dates";
import { say, type Language } from "../language";
import type { Scalar } from "../plan";
import { BONUS, DECLARED, KINDS, POWER } from "../words";
import { column, scalarOf, write, type FillWrite } from "../write";
import { settingFields, type SettingField } from "./fields";
import { ASSESSMENT_ROWS, SETTING_NAMES } from "./names";

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

export function fillSettings(
  programme: Programme,
  assessment: Assessment,
  language: Language,
): readonly FillWrite[] {
  return [
    ...settingFields(programme).map((field) =>
      write(field.name, [[settingValue(field, assessment, language)]]),
    ),
    ...yearlyWrites(assessment),
  ];
}
