import { exact } from "../exact";
import { reading } from "../readings";
import { verdict, type Evaluator } from "./verdict";

/** rank ÷ number against a share, exactly; where only rounding up would let the city in, it is marked. */
export const rank: Evaluator<"rank"> = (gate, { share, population }, { assessment, programme }) => {
  const given = assessment.ranks[gate.id];
  const [own, of] = [given?.rank ?? null, given?.of ?? null];
  if (own === null || of === null) {
    return verdict(
      "undetermined",
      `未填名次或总数（${population.zh}）。`,
      `The rank or the number ranked is not given (${population.en}).`,
    );
  }
  const places = exact(share).mul(exact(of));
  const percent = `${exact(share).mul(exact(100)).toString()}%`;
  const compared = `第${own}名，共${of}个，限前${percent}`;
  const comparedEn = `Rank ${own} of ${of}, limit ${percent}`;
  if (exact(own).lte(places)) return verdict("met", `${compared}，达到。`, `${comparedEn}: within.`);
  if (!exact(own).equals(places.ceil())) {
    return verdict("not-met", `${compared}，未达到。`, `${comparedEn}: outside.`);
  }
  const roundedUp = reading(assessment, programme, "rank-rounding") === "round-up";
  return roundedUp
    ? verdict("met", `${compared}，名额向上取整后达到。`, `${comparedEn}: within once rounded up.`)
    : verdict(
        "not-met",
        `${compared}，未达到；名额如向上取整则达到。`,
        `${comparedEn}: outside, though within if rounded up.`,
        "boundary",
      );
};
