import { useEffect, useState } from "react";
import type { Assessment } from "../../assessment";
import type { Programme } from "../../rulebook";
import { scoreColumn, wayTo, type Way } from "../../scoring";
import type { Efforts } from "./efforts";

interface Question {
  readonly assessment: Assessment;
  readonly gates: readonly string[];
  readonly effort: Efforts;
}

/** The search takes some tenths of a second: it waits until nobody types. */
const quiet = 300;

/** The way last found, and whether it answers what is asked now. */
export function useWay(
  programme: Programme,
  { assessment, gates, effort }: Question,
): { readonly way: Way | null; readonly fresh: boolean } {
  const [found, setFound] = useState<(Question & { readonly way: Way | null }) | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      const scored = scoreColumn(assessment, programme, "self");
      const way = gates.length === 0 ? null : wayTo(assessment, programme, scored, { gates, effort });
      setFound({ assessment, gates, effort, way });
    }, quiet);
    return () => {
      clearTimeout(timer);
    };
  }, [programme, assessment, gates, effort]);
  const fresh = found?.assessment === assessment && found.gates === gates && found.effort === effort;
  return { way: found?.way ?? null, fresh };
}
