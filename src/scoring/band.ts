import type { Assessment, BandResult, Flag } from "../assessment/index";
import type { Band, BandStep, Programme } from "../rulebook/index";
import { UNSEEN } from "./bounds";
import { exact, type Exact } from "./exact";
import { reading } from "./readings";
import type { ScoredColumn } from "./scorecard";
import type { ExactTotal } from "./total";

interface Basis {
  readonly score: Exact;
  readonly best: Exact;
  readonly complete: boolean;
  readonly official: boolean;
}

/** The consequence of the acceptance score (Art. 14); null for a programme that has none. */
export function bandOf(
  assessment: Assessment,
  programme: Programme,
  scored: ScoredColumn,
  total: ExactTotal | null,
): BandResult | null {
  const { band } = programme;
  if (band === null || total === null) return null;
  const basis = basisOf(assessment, programme, scored, total);
  const toLower = reading(assessment, programme, "band-boundary") === "lower";
  const worst = stepOf(band, basis.score, toLower);
  const best = stepOf(band, basis.best, toLower);
  if (worst.id !== best.id) return { outcome: "undetermined", flag: null };
  return { outcome: worst.id, flag: flagOf(band, basis) };
}

/** Art. 13 adopts the whole system; the reading `acceptance-basis` may take the main tasks alone. */
function basisOf(
  assessment: Assessment,
  programme: Programme,
  { sections }: ScoredColumn,
  total: ExactTotal,
): Basis {
  const tasks = sections.find((section) => section.id === "tasks");
  const alone = reading(assessment, programme, "acceptance-basis") === "tasks";
  if (!alone || tasks === undefined) return total;
  return { score: tasks.score, best: tasks.best, complete: tasks.scored === tasks.of, official: true };
}

function stepOf({ steps }: Band, score: Exact, toLower: boolean): BandStep {
  const reached = steps.filter((step, index) => {
    const limit = exact(step.from);
    return index === 0 || (toLower ? score.gt(limit) : score.gte(limit));
  });
  const last = reached.at(-1);
  if (last === undefined) throw new Error("分档没有任何一档 (a band without steps)");
  return last;
}

/** Both 以上 and 以下 take in the limit, so what is shown as 60.00 or 70.00 belongs to two bands. */
function flagOf({ steps }: Band, { score, complete, official }: Basis): Flag {
  const limits = steps.slice(1).map((step) => exact(step.from));
  if (complete && limits.some((limit) => score.sub(limit).abs().lte(UNSEEN))) return "boundary";
  return official ? null : "estimate";
}
