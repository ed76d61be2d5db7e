import { brief, exactAt } from "../scoring/index";
import type { Check } from "./check";
import { rowPlace } from "./rows";

/** Patents in force, reckoned back from the rate per 10 000 residents, and the grants of one year. */
const STOCK = { rate: "A3.5", population: "A1.3", flow: "A3.4" } as const;

export const stockBelowFlow: Check = {
  id: "stock-below-flow",
  severity: "warning",
  title: { zh: "拥有量低于当年授权量", en: "Stock below one year's grants" },
  why: {
    zh: "有效发明专利量包含上一年度的授权量，低于它说明人口口径或单位有误。",
    en: "Patents in force include last year's grants; fewer means a wrong population or unit.",
  },
  remedy: {
    zh: "核对每万人口的人口口径和单位（件/万人）。",
    en: "Check the population behind the rate and its unit (件/万人).",
  },
  source: "附件1 三、5",
  reads: ["annex1", "supplement"],
  run: ({ assessment, programme }) => {
    const rate = exactAt(assessment, STOCK.rate);
    const population = exactAt(assessment, STOCK.population);
    const flow = exactAt(assessment, STOCK.flow);
    const [place, flowPlace] = [rowPlace(programme, STOCK.rate), rowPlace(programme, STOCK.flow)];
    if (rate === null || population === null || flow === null || place === null || flowPlace === null)
      return [];
    const stock = rate.mul(population);
    if (stock.gte(flow)) return [];
    return [
      {
        ref: STOCK.rate,
        message: {
          zh: `${place.name.zh}乘以常住人口得有效发明专利约${brief(stock)}件，少于${flowPlace.name.zh}的${brief(flow)}件。`,
          en: `${place.name.en} times the residents gives ${brief(stock)} patents in force, fewer than the ${brief(flow)} of ${flowPlace.name.en}.`,
        },
        remedy: {
          zh: "核对每万人口的人口口径和单位（件/万人）。",
          en: "Check the population behind the rate and its unit (件/万人).",
        },
        source: place.source,
      },
    ];
  },
};
