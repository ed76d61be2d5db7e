import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Judged } from "../fill/fill-tab";
import { useSession } from "../shell/session";
import { useTextStyles } from "../shell/styles";
import { RoleBar } from "./role-bar";
import { useReviewer } from "./use-reviewer";
import { Walk } from "./walk";

const useStyles = makeStyles({ tab: { display: "flex", flexDirection: "column", rowGap: "12px" } });

export function ReviewTab({ judged }: { judged: Judged }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { t } = useSession().texts;
  const reviewing = useReviewer();
  const { role, reviewer } = reviewing;
  return (
    <div className={styles.tab}>
      <RoleBar reviewing={reviewing} />
      {reviewer === null ? (
        <p className={text.secondary}>{t(role === "city" ? "review.asCity" : "review.nameFirst")}</p>
      ) : (
        <Walk key={role} judged={judged} reviewer={reviewer} />
      )}
    </div>
  );
}
