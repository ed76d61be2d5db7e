/** The scoring rules in a chunk of their own: what an indicator is computed from. */
import { useEffect, useState } from "react";
import type { derivedInputs } from "../../scoring";
import { useSession } from "../shell/session";

interface Scoring {
  readonly derivedInputs: typeof derivedInputs;
}

let loaded: Scoring | null = null;

/** Null until it has arrived. */
export function useScoring(): Scoring | null {
  const { attempt } = useSession();
  const [scoring, setScoring] = useState(loaded);
  useEffect(() => {
    let wanted = true;
    if (loaded === null)
      attempt(async () => {
        loaded = await import("../../scoring");
        if (wanted) setScoring(loaded);
      });
    return () => {
      wanted = false;
    };
  }, [attempt]);
  return scoring;
}
