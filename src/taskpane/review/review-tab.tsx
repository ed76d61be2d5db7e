import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Judged } from "../fill/fill-tab";
import { useSession } from "./session";
import { useTextStyles } from "../shell/styles";
import type { Assessment } from "../../assessment";
import { CalibrationSection } from "./calibration";
import { Fold } from "../shell/fold";
import { InterestsSection } from "./interests";
import { LogSection } from "./log-section";
import { PanelFiles } from "./panel-files";
import { PanelTable } from "./panel-table";
import { QuestionsSection } from "./questions";
import { RoleBar } from "./role-bar";
import { SealSection } from "./seal-section";
import { useReviewer, whoIs } from "./use-reviewer";
import { useWords } from "./use-words";
import { Walk } from "./walk";

const useStyles = makeStyles({ tab: { display: "flex", flexDirection: "column", rowGap: "12px" } });

/** `opened`: what the workbook held when the pane was opened. */
export function ReviewTab({ judged, opened }: { judged: Judged; opened: Assessment }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { texts } = useSession();
  const { t } = texts;
  const say = useWords();
  const reviewing = useReviewer();
  const { role, name, reviewer } = reviewing;
  const { assessment } = judged;
  const who = whoIs(reviewing, texts);
  const { questions = [], interests = [] } = assessment.review ?? {};
  const count = (state: "open" | "answered"): number =>
    questions.filter((question) => question.state === state).length;
  return (
    <div className={styles.tab}>
      <RoleBar reviewing={reviewing} />
      {reviewer === null ? (
        <p className={text.secondary}>{t(role === "city" ? "review.asCity" : "review.nameFirst")}</p>
      ) : (
        <Walk key={role} judged={judged} reviewer={reviewer} />
      )}
      {/* An expert works blind: the others' marks are the panel's. */}
      {role === "expert" ? null : (
        <Fold title={t("review.panel")}>
          <PanelFiles judged={judged} who={who} />
          <PanelTable judged={judged} who={who} />
        </Fold>
      )}
      <Fold title={say("questions.counts", { open: count("open"), answered: count("answered") })}>
        <QuestionsSection judged={judged} role={role} />
      </Fold>
      <Fold title={say("interests.titleOf", { n: interests.length })}>
        <InterestsSection judged={judged} name={role === "expert" ? name : ""} />
      </Fold>
      {role === "expert" ? null : (
        <Fold title={say("calibration.title")}>
          <CalibrationSection judged={judged} />
        </Fold>
      )}
      <Fold title={say("log.title")}>
        <LogSection
          assessment={assessment}
          opened={opened}
          who={who}
          expert={role === "expert" ? name : null}
        />
      </Fold>
      <Fold title={t("review.seal")}>
        <SealSection assessment={assessment} who={who} />
      </Fold>
    </div>
  );
}
