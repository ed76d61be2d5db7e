import type { Check } from "./check";
import { stockOf } from "./form/patents";
import { rowPlace } from "./rows";

export const populationBasis: Check = {
  id: "population-basis",
  severity: "info",
  title: { zh: "每万人口的人口口径", en: "Population behind the rate" },
  why: {
    zh: "每万人口发明专利拥有量按常住人口还是户籍人口计算，文件没有说明；口径不同，各市之间不能比较。",
    en: "The document does not say which population the rate goes by; cities that differ in it cannot be compared.",
  },
  remedy: {
    zh: "按设置中的人口口径重算，或在设置中改用另一口径。",
    en: "Recompute by the population of the settings, or choose the other one there.",
  },
  source: "附件2 一、第1项",
  reads: ["annex1", "supplement", "settings"],
  run: (context) => {
    const stock = stockOf(context);
    const place = rowPlace(context.programme, "A3.5");
    if (stock === null || place === null || stock.other === null || stock.agrees(stock.implied)) return [];
    if (!stock.agrees(stock.other.implied)) return [];
    return [
      {
        ref: "A3.5",
        message: {
          zh: `${place.name.zh}是按${stock.other.name.zh}算出的，设置取${stock.name.zh}。`,
          en: `${place.name.en} was reckoned by ${stock.other.name.en}; the settings take ${stock.name.en}.`,
        },
        remedy: populationBasis.remedy,
        source: place.source,
      },
    ];
  },
};
