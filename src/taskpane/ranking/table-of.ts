/** A ranking as its sheet shows it, in the pane's words. */
import type { Assessment } from "../../assessment";
import type { RankingTexts } from "../../i18n";
import type { RankedCity, Ranking } from "../../review";
import type { Programme } from "../../rulebook";
import { weightsInForce } from "../../scoring";
import type { RankingTable } from "../../sheets";

const spanText = (best: number, worst: number): string =>
  best === worst ? String(best) : `${String(best)}–${String(worst)}`;

const flagged = (word: string, flag: RankedCity["gates"][number]["flag"], { t }: RankingTexts): string =>
  flag === null ? word : `${word}${t("common.comma")}${t(`header.flag.${flag}`)}`;

export const nameOfCity = ({ name }: Pick<RankedCity, "name">, { t }: RankingTexts): string =>
  name.trim() === "" ? t("ranking.unnamed") : name;

export function bandText({ band }: RankedCity, programme: Programme, texts: RankingTexts): string {
  const step = programme.band?.steps.find(({ id }) => id === band?.outcome);
  const word = step === undefined ? texts.t("ranking.undetermined") : texts.of(step.name);
  return flagged(word, band?.flag ?? null, texts);
}

export function tableOf(
  ranking: Ranking,
  programme: Programme,
  assessments: ReadonlyMap<string, Assessment>,
  texts: RankingTexts,
): RankingTable {
  return {
    programme,
    rows: ranking.cities.map((city) => ({
      name: nameOfCity(city, texts),
      file: city.file,
      weights: weightsInForce(programme, assessments.get(city.file)?.settings),
      sections: city.sections,
      underWeights:
        city.underWeights === undefined ? "" : spanText(city.underWeights.best, city.underWeights.worst),
      band: bandText(city, programme, texts),
      gates: Object.fromEntries(
        city.gates.map(({ id, outcome, flag }) => [id, flagged(texts.t(`outcome.${outcome}`), flag, texts)]),
      ),
      column: texts.t(`column.${city.column}`),
    })),
    notes: ranking.notes.map(({ message }) => message),
    rejected: ranking.rejected,
  };
}
