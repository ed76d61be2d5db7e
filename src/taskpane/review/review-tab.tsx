import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Judged } from "../fill/fill-tab";
import { useSession } from "../shell/session";
import { useTextStyles } from "../shell/styles";
import { Fold } from "./fold";
import { PanelFiles } from "./panel-files";
import { PanelTable } from "./panel-table";
import { RoleBar } from "./role-bar";
import { SealSection } from "./seal-section";
import { useReviewer } from "./use-reviewer";
import { Walk } from "./walk";

const useStyles = makeStyles({ tab: { display: "flex", flexDirection: "column", rowGap: "12px" } });

export function ReviewTab({ judged }: { judged: Judged }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { t } = useSession().texts;
  const reviewing = useReviewer();
  const { role, name, reviewer } = reviewing;
  const who = role === "expert" && name !== "" ? name : t(`review.role.${role}`);
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
      <Fold title={t("review.seal")}>
        <SealSection assessment={judged.assessment} who={who} />
      </Fold>
    </div>
  );
}
