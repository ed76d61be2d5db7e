import { verdict, type Evaluator } from "./verdict";

/** The city's own statement; the proof is its evidence. */
export const declaration: Evaluator<"declaration"> = (gate, _rule, { assessment }) => {
  const declared = assessment.declarations[gate.id] ?? null;
  if (declared === null) return verdict("undetermined", "尚未声明。", "Not declared yet.");
  return declared
    ? verdict("met", "城市声明符合，以证明材料为准。", "Declared by the city; its evidence decides.")
    : verdict("not-met", "城市声明不符合。", "The city declares that it does not hold.");
};
