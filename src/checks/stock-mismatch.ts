import { brief, exactAt } from "../scoring/index";
import type { Check } from "./check";
import { stockOf } from "./form/patents";
import { rowPlace } from "./rows";

export const stockMismatch: Check = {
  id: "stock-mismatch",
  severity: "warning",
  title: { zh: "每万人口拥有量与有效发明专利量不符", en: "Rate and stock of patents differ" },
  why: {
    zh: "每万人口发明专利拥有量由有效发明专利量除以人口得来，反算应当回到原数。",
    en: "The rate is the patents in force over the population; reckoned back it gives them again.",
  },
  remedy: {
    zh: "核对有效发明专利量、人口和每万人口拥有量，三者取同一时点。",
    en: "Check the patents in force, the population and the rate; all three of one day.",
  },
  source: "附件1 三、5",
  reads: ["annex1", "supplement", "settings"],
  run: (context) => {
    const stock = stockOf(context);
    const place = rowPlace(context.programme, "A3.5");
    if (stock === null || place === null || stock.agrees(stock.implied)) return [];
    // Those two say it with their own reasons: another population, or a stock that cannot be.
    const grants = exactAt(context.assessment, "A3.4");
    if (stock.other !== null && stock.agrees(stock.other.implied)) return [];
    if (grants !== null && stock.implied.lt(grants)) return [];
    return [
      {
        ref: "A3.5",
        message: {
          zh: `${place.name.zh}乘以${stock.name.zh}得${brief(stock.implied.round())}件，补充数据中有效发明专利量为${brief(stock.declared)}件。`,
          en: `${place.name.en} times ${stock.name.en} gives ${brief(stock.implied.round())} patents, the supplement says ${brief(stock.declared)}.`,
        },
        remedy: stockMismatch.remedy,
        source: place.source,
      },
    ];
  },
};
