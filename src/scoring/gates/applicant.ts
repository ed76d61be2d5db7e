import type { CityKind } from "../../assessment/index";
import type { Text } from "../../rulebook/index";
import { verdict, type Evaluator } from "./verdict";

const KINDS: Readonly<Record<CityKind, Text>> = {
  "plan-city": { zh: "计划单列市", en: "a city under separate state planning" },
  "sub-provincial": { zh: "副省级城市", en: "a sub-provincial city" },
  prefecture: { zh: "地级城市（州、盟）", en: "a prefecture-level city" },
  "municipal-district": { zh: "直辖市所辖的区", en: "a district of a municipality" },
  "county-level": { zh: "县级市", en: "a county-level city" },
};

/** Art. 3 names who may apply. */
export const applicant: Evaluator<"applicant"> = (_gate, { kinds }, { assessment }) => {
  const kind = assessment.city.kind ?? null;
  if (kind === null) return verdict("undetermined", "未填城市类别。", "The kind of city is not given.");
  const { zh, en } = KINDS[kind];
  return kinds.includes(kind)
    ? verdict("met", `${zh}属于申报主体。`, `It is ${en} and may apply.`)
    : verdict("not-met", `${zh}不属于申报主体。`, `It is ${en} and may not apply.`);
};
