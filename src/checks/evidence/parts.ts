import { groupsOf, indicators, type Programme } from "../../rulebook/index";

/** Which first-level group an item belongs to, the money rows left out; asked for at every keystroke, so it is kept. */
const known = new WeakMap<Programme, ReadonlyMap<string, string>>();

export function partsOf(programme: Programme): ReadonlyMap<string, string> {
  const parts = known.get(programme) ?? partsByItem(programme);
  known.set(programme, parts);
  return parts;
}

/** All money rows rest on one ledger, so that its use for them says nothing of reuse. */
function partsByItem(programme: Programme): ReadonlyMap<string, string> {
  const judged = indicators(programme).filter((item) => item.window?.type !== "fiscal");
  return new Map(
    judged.flatMap(({ id }) =>
      groupsOf(programme, id)
        .slice(0, 1)
        .map((part) => [id, part]),
    ),
  );
}
