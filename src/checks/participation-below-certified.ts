import { brief, exact } from "../scoring/index";
import type { Check } from "./check";
import { figureFromRows } from "./form/figures";
import { itemName } from "./names";

export const participationBelowCertified: Check = {
  id: "participation-below-certified",
  severity: "warning",
  title: { zh: "参与数少于达标数", en: "Fewer took part than were certified" },
  why: {
    zh: "达标企业都参与过贯标，参与贯标的企业数不应少于达标企业数。",
    en: "Whoever is certified has taken part, so that those taking part cannot be fewer.",
  },
  remedy: {
    zh: "核对两项的口径和时点，参与数应包括已达标的企业。",
    en: "Check scope and day of both; those certified are among those taking part.",
  },
  source: "附件2 二、第27项、第28项",
  reads: ["annex1", "supplement", "figures", "scored"],
  run: ({ assessment, programme, scored }) => {
    const figures = programme.checks?.figures ?? [];
    return figures.flatMap((figure) => {
      const part = figures.find(({ item }) => item === figure.includes);
      const whole = assessment.figures?.[figure.item] ?? null;
      const item = scored.items.get(figure.item)?.item;
      if (part === undefined || whole === null || item === undefined) return [];
      const quoted = assessment.figures?.[part.item] ?? null;
      const held = quoted === null ? figureFromRows(part, assessment) : exact(quoted);
      if (held === null || held.lte(exact(whole))) return [];
      const { zh, en } = itemName(item);
      return {
        ref: item.id,
        message: {
          zh: `${zh}引用的${figure.name.zh}为${whole}${figure.unit}，少于${part.name.zh}的${brief(held)}${part.unit}。`,
          en: `${en} quotes ${whole} ${figure.unit}, fewer than the ${brief(held)} ${part.unit} of ${part.item}.`,
        },
        remedy: participationBelowCertified.remedy,
        source: item.source,
      };
    });
  },
};
