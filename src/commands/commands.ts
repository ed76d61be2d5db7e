/** What ribbon buttons, the cell's context menu and shortcuts do. Whatever needs an answer is asked in the pane. */
import type { Desk } from "../live";
import { nextFinding } from "./next-finding";

export interface Ground {
  desk(): Promise<Desk>;
  showPane(): Promise<void>;
}

export type CommandName =
  "showPane" | "insertForms" | "nextFinding" | "recheck" | "repairFormulas" | "evidenceHere";

export type Commands = Readonly<Record<CommandName, () => Promise<void>>>;

export function commandsOn(ground: Ground): Commands {
  let visited: string | null = null;
  return {
    showPane: () => ground.showPane(),
    async insertForms() {
      const desk = await ground.desk();
      const outcome = await desk.insertForms();
      if (outcome.kind !== "done") await ground.showPane();
    },
    async nextFinding() {
      const desk = await ground.desk();
      const { result, kept } = desk.getState();
      const next = nextFinding(result?.findings ?? [], kept, visited);
      visited = next?.key ?? null;
      if (next === null) return ground.showPane();
      await desk.goTo(
        next.finding.rule === "missing-evidence" ? `${next.finding.ref}.evidence` : next.finding.ref,
      );
    },
    async recheck() {
      const desk = await ground.desk();
      await desk.recheck();
    },
    async repairFormulas() {
      const desk = await ground.desk();
      await desk.formulas.repair();
      // How many there were is said in the pane.
      await ground.showPane();
    },
    async evidenceHere() {
      const desk = await ground.desk();
      const { selected, places } = desk.getState();
      const target = selected === null ? null : `${selected.split(".")[0] ?? selected}.evidence`;
      if (target === null || places[target] === undefined) return ground.showPane();
      await desk.goTo(target);
    },
  };
}
