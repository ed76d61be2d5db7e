import { defaultProgramme, programmes, type Programme } from "../rulebook/index";
import type { Arguments } from "./arguments";
import { Failure } from "./failure";

/** The rule pack that `--programme` names, or the one that is used where none is named. */
export function chosenProgramme({ programme: asked }: Pick<Arguments, "programme">): Programme {
  if (asked === undefined) return defaultProgramme();
  const found = programmes.find(({ id }) => id === asked);
  if (found !== undefined) return found;
  const known = programmes.map(({ id }) => id);
  throw new Failure({
    zh: `没有规则包“${asked}”；可用的有：${known.join("、")}`,
    en: `no rule pack "${asked}"; known: ${known.join(", ")}`,
  });
}
