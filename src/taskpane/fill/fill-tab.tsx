import { makeStyles } from "@fluentui/react-components";
import { useMemo, type ComponentType, type ReactElement } from "react";
import type { Assessment, Result } from "../../assessment";
import { FilePapers } from "../evidence/file-papers";
import { gapsOf } from "../model/gaps";
import type { Outline } from "../model/outline";
import type { Rules } from "../model/rules";
import { Folded } from "../shell/folded";
import { useSession } from "../shell/session";
import { useTextStyles } from "../shell/styles";
import { CoverCard } from "./cover-card";
import { ItemCard } from "./item-card";
import type { Naming } from "./names";
import { RowCard } from "./row-card";
import { SectionProgress } from "./section-progress";
import { WorkList } from "./work-list";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", rowGap: "12px" },
});

/** Why the experts' score is not shown: some are still missing, or whoever works here is one of them. */
export type Withheld = "experts-missing" | "from-expert";

export interface Judged {
  readonly rules: Rules;
  readonly outline: Outline;
  readonly assessment: Assessment;
  readonly result: Result;
  readonly withheld?: Withheld;
}

const NOTHING = {};

/** The functions with their code and descriptions come when they are asked for. */
const loadFunctions = async (): Promise<ComponentType> =>
  (await import(/* webpackChunkName: "function-help" */ "../functions/functions-panel")).FunctionsPanel;

function SelectedCard({ judged, naming }: { judged: Judged; naming: Naming }): ReactElement {
  const text = useTextStyles();
  const { state, texts } = useSession();
  const { outline, assessment } = judged;
  const item = outline.items.get(state.selected ?? "");
  if (item) return <ItemCard {...judged} place={item} naming={naming} />;
  const row = outline.rows.get(state.selected ?? "");
  if (row) return <RowCard place={row} naming={naming} assessment={assessment} />;
  const field = outline.cover.get(state.selected ?? "");
  if (field) return <CoverCard field={field} naming={naming} assessment={assessment} />;
  return <p className={text.secondary}>{texts.t("card.empty")}</p>;
}

export function FillTab({ judged }: { judged: Judged }): ReactElement {
  const styles = useStyles();
  const { state, texts } = useSession();
  const { rules, outline, assessment, result } = judged;
  const selected = outline.items.get(state.selected ?? "")?.indicator;
  const item = selected?.evidence === undefined ? null : selected.id;
  const gaps = useMemo(
    () => gapsOf(rules, outline, assessment, result),
    [rules, outline, assessment, result],
  );
  const naming = { rules, outline, texts, assessment };
  return (
    <FilePapers assessment={assessment} naming={naming} item={item}>
      <div className={styles.tab}>
        {/* What is missing in the experts' column is theirs to know. */}
        {judged.withheld === undefined ? <WorkList gaps={gaps} naming={naming} /> : null}
        <SelectedCard judged={judged} naming={naming} />
        <SectionProgress rules={rules} result={result} />
        <Folded title={texts.t("functions.title")} load={loadFunctions} given={NOTHING} />
      </div>
    </FilePapers>
  );
}
