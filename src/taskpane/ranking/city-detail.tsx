import type { ReactElement } from "react";
import type { RankedCity } from "../../review";
import type { Programme } from "../../rulebook";
import { totalText } from "../model/numbers";
import { Fact, Facts } from "../shell/labelled";
import { useSession } from "./session";
import { useTextStyles } from "../shell/styles";
import { bandText, nameOfCity } from "./table-of";

/** Cities that are named one by one; more are counted. */
const NAMED = 5;

/** Cities whose totals may change places once what is missing is filled in. */
const rivals = (city: RankedCity, cities: readonly RankedCity[]): readonly RankedCity[] =>
  cities.filter(
    (other) => other !== city && other.total.best > city.total.score && city.total.best > other.total.score,
  );

export function CityDetail(props: {
  city: RankedCity;
  cities: readonly RankedCity[];
  programme: Programme;
}): ReactElement {
  const text = useTextStyles();
  const { texts } = useSession();
  const { t, of } = texts;
  const { city, programme } = props;
  const { rankBest: best, rankWorst: worst, underWeights } = city;
  const sections = programme.scorecard?.sections ?? [];
  const near = rivals(city, props.cities);
  const names = near
    .slice(0, NAMED)
    .map((other) => nameOfCity(other, texts))
    .join(t("common.separator"));
  return (
    <Facts>
      <Fact label={t("ranking.scores")}>
        <div>{t(`column.${city.column}`)}</div>
        {sections.map(({ id, name }) => (
          <div key={id}>
            {t("ranking.sectionLine", {
              name: of(name),
              score: totalText(city.sections[id]?.score ?? 0),
              best: totalText(city.sections[id]?.best ?? 0),
            })}
          </div>
        ))}
      </Fact>
      {city.band === null ? null : <Fact label={t("ranking.band")}>{bandText(city, programme, texts)}</Fact>}
      <Fact label={t("ranking.range")}>
        {best === worst ? t("ranking.rangeFixed", { best }) : t("ranking.rangeOf", { best, worst })}
        {near.length === 0 ? null : (
          <div>
            {t("ranking.swap", {
              names: near.length > NAMED ? t("ranking.andMore", { names, n: near.length }) : names,
            })}
          </div>
        )}
      </Fact>
      {underWeights === undefined ? null : (
        <Fact label={t("ranking.weights")}>{t("ranking.weightsOf", { ...underWeights })}</Fact>
      )}
      {city.amongRanked.length === 0 ? null : (
        <Fact label={t("ranking.among")}>
          {city.amongRanked.map(({ gate, rank, of: count, outcome, flag }) => {
            const source = programme.gates.find(({ id }) => id === gate)?.source ?? gate;
            return (
              <div key={gate}>
                {rank === null
                  ? t("ranking.amongBlank", { gate: source })
                  : t("ranking.amongRank", {
                      gate: source,
                      rank,
                      of: count,
                      outcome: t(`outcome.${outcome}`),
                    })}
                {flag === "boundary" ? `${t("common.comma")}${t("ranking.boundary")}` : null}
              </div>
            );
          })}
          <div className={text.secondary}>{t("ranking.amongNote")}</div>
        </Fact>
      )}
      <Fact label={t("ranking.file")}>{city.file}</Fact>
    </Facts>
  );
}
