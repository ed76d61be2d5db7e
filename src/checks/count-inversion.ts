import type { Text } from "../rulebook/index";
import { brief, exactAt, ZERO, type Exact } from "../scoring/index";
import type { Check, CheckContext } from "./check";
import { rowPlace } from "./rows";

/** A number that stays below another in any ordinary year. */
interface Order {
  readonly less: string;
  readonly more: (context: CheckContext) => { readonly value: Exact; readonly name: Text } | null;
}

const row =
  (id: string): Order["more"] =>
  ({ assessment, programme }) => {
    const [value, place] = [exactAt(assessment, id), rowPlace(programme, id)];
    return value === null || place === null ? null : { value, name: place.name };
  };

/** Invention patents in force: as declared, else reckoned back from the rate. */
const stock: Order["more"] = ({ assessment }) => {
  const [declared, rate, people] = ["S.validInventions", "A3.5", "A1.3"].map((id) => exactAt(assessment, id));
  const value = declared ?? (rate && people ? rate.mul(people) : null);
  return value === null
    ? null
    : { value, name: { zh: "有效发明专利量", en: "the invention patents in force" } };
};

const ORDERS: readonly Order[] = [
  { less: "A3.4", more: row("A3.1") },
  { less: "A3.6", more: row("A3.1") },
  { less: "A3.7", more: stock },
];

export const countInversion: Check = {
  id: "count-inversion",
  severity: "warning",
  title: { zh: "数量关系反常", en: "Numbers the wrong way round" },
  why: {
    zh: "通常发明授权量、PCT申请量不超过发明申请量，许可合同不多于有效专利；反过来多半是填错了栏。",
    en: "Grants and PCT filings seldom exceed applications, licences seldom the patents in force; else a row was mixed up.",
  },
  remedy: {
    zh: "核对是否填错栏或年份；无误则可保留。",
    en: "Check for a mixed-up row or year; keep it if it is right.",
  },
  source: "附件1 三、1，三、4，三、6，三、7",
  reads: ["annex1", "supplement"],
  run: (context) =>
    ORDERS.flatMap(({ less, more }) => {
      const own = exactAt(context.assessment, less);
      const [other, place] = [more(context), rowPlace(context.programme, less)];
      if (own === null || other === null || place === null) return [];
      if (other.value.lt(ZERO) || own.lte(other.value)) return [];
      return {
        ref: less,
        message: {
          zh: `${place.name.zh}为${brief(own)}，大于${other.name.zh}的${brief(other.value)}。`,
          en: `${place.name.en} is ${brief(own)}, more than ${other.name.en} with ${brief(other.value)}.`,
        },
        remedy: countInversion.remedy,
        source: place.source,
      };
    }),
};
