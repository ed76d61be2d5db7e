import type { Assessment } from "../../assessment";
import { applicantKinds, type Programme, type Reading } from "../../rulebook";
import { cellOfDay } from "../dates";
import { say, type Language } from "../language";
import type { Scalar } from "../plan";
import { BONUS, DECLARED, POWER } from "../words";
import { scalarOf, write, type FillWrite } from "../write";
import { optionText, settingFields, type SettingField } from "./fields";

function powerWord(power: boolean | null | undefined, language: Language): string {
  return power === null || power === undefined ? "" : say(power ? POWER.yes : POWER.no, language);
}

/** By its name; an id that is none of the options, and a number, stay what they are. */
function readingValue({ id, options }: Reading, { settings }: Assessment, language: Language): Scalar {
  const chosen = settings[id];
  if (typeof chosen !== "string" && typeof chosen !== "number") return "";
  const option = options.find((entry) => entry.id === chosen);
  return option === undefined ? chosen : optionText(option.name, language);
}

/** What a cell of the settings holds for an assessment. */
function settingValue(
  programme: Programme,
  field: SettingField,
  assessment: Assessment,
  language: Language,
): Scalar {
  const { city, dates, settings } = assessment;
  if (field.value.kind === "reading") return readingValue(field.value.reading, assessment, language);
  const [area = "", ...rest] = field.ref.split(".");
  const key = rest.join(".");
  switch (area) {
    case "city":
      if (key === "enforcementPower") return powerWord(city.enforcementPower, language);
      if (key === "name") return city.name ?? "";
      return typeof city.kind === "string" ? say(applicantKinds[city.kind], language) : "";
    case "track": {
      const chosen = programme.tracks?.find(({ id }) => id === assessment.track);
      return chosen === undefined ? "" : optionText(chosen.name, language);
    }
    case "honours": {
      const held = assessment.honours?.[key] ?? null;
      return held === null ? "" : say(held ? DECLARED.yes : DECLARED.no, language);
    }
    case "recommended":
      return assessment.recommended?.[key] ?? "";
    case "dates":
      return cellOfDay(dates[key] ?? "");
    case "weights": {
      const given = settings.weights?.[key] ?? "";
      return given === "bonus" ? say(BONUS, language) : given;
    }
    case "weightsSource":
      return settings.weightsSource ?? "";
    default:
      return scalarOf(assessment.supplement[field.ref]);
  }
}

export function fillSettings(
  programme: Programme,
  assessment: Assessment,
  language: Language,
): readonly FillWrite[] {
  return settingFields(programme).map((field) =>
    write(field.name, [[settingValue(programme, field, assessment, language)]]),
  );
}
