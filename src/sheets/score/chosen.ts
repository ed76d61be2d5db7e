import type { Programme, Reading, Scorecard, Section } from "../../rulebook";
import { byReading, inForce, noPower, quote, SOURCED } from "../formula";
import { say, type Language } from "../language";
import { weightName } from "../names";
import { BONUS, POWER } from "../words";
import { READINGS } from "./words";

interface Rules {
  readonly programme: Programme;
  readonly card: Scorecard;
  readonly language: Language;
}

/** The weight that counts: the one given, else the example. */
export function weightInForce({ card, language }: Omit<Rules, "programme">, section: Section): string {
  const weight = weightName(section.id);
  const example = card.exampleWeights[section.id] ?? "bonus";
  const word = example === "bonus" ? quote(say(BONUS, language)) : example;
  return `IFERROR(IF(ISNUMBER(${weight}),${weight},${word}),${word})`;
}

function weightsText(rules: Rules): string {
  const { card, language } = rules;
  const parts = card.sections.map(
    (section) => `${quote(`${say(section.name, language)} `)}&${weightInForce(rules, section)}`,
  );
  const between = `&${quote(say(READINGS.between, language))}&`;
  return `${parts.join(between)}&IF(${SOURCED},"",${quote(say(READINGS.example, language))})`;
}

/** The option in force by its name, marked where it is the default. */
function optionText(reading: Reading, language: Language): string {
  const standard = say(READINGS.standard, language);
  if (reading.numeric !== undefined)
    return `${inForce(reading)}&IF(${inForce(reading)}=${reading.default},${quote(standard)},"")`;
  const names = reading.options.map(({ id, name }) => [
    id,
    quote(say(name, language) + (id === reading.default ? standard : "")),
  ]);
  return byReading(reading, Object.fromEntries(names));
}

/** What is chosen for a reading, in words, as a formula. */
export function chosenFormula(rules: Rules, reading: Reading): string {
  const { card, language } = rules;
  if (reading.setting === "weights") return weightsText(rules);
  if (reading.setting !== undefined) {
    const name = (id: string): string =>
      quote(say(reading.options.find((option) => option.id === id)?.name ?? { zh: id, en: id }, language));
    const bonus = card.sections.find((section) => card.exampleWeights[section.id] === "bonus");
    const weighs = bonus === undefined ? "FALSE" : `IFERROR(ISNUMBER(${weightName(bonus.id)}),FALSE)`;
    return `IF(${weighs},${name("weighted")},${name("bonus")})`;
  }
  const chosen = optionText(reading, language);
  if (!card.variants.some((variant) => variant.reading === reading.id)) return chosen;
  return `IF(${noPower(say(POWER.no, language))},${chosen},${quote(say(READINGS.withPower, language))})`;
}
