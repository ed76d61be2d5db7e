/** The role is chosen here and always shown. */
import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import { useSession } from "./session";
import { Choice } from "../ranking/controls";
import { roles } from "./roles";
import { RoleLocks } from "./role-locks";
import type { Reviewing } from "./use-reviewer";

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    gap: "4px 8px",
    alignItems: "center",
    fontSize: tokens.fontSizeBase200,
  },
});

export function RoleBar({ reviewing }: { reviewing: Reviewing }): ReactElement {
  const styles = useStyles();
  const { t } = useSession().texts;
  const id = useId();
  // A name is taken when it is finished: half a name would open the score form under it.
  const [draft, setDraft] = useState(reviewing.name);
  const finish = (): void => {
    reviewing.chooseName(draft.trim());
  };
  return (
    <div className={styles.grid}>
      <Choice
        label={t("review.role")}
        value={reviewing.role}
        options={roles.map((value) => ({ value, words: t(`review.role.${value}`) }))}
        onChoose={reviewing.chooseRole}
      />
      {reviewing.role === "expert" ? (
        <>
          <label htmlFor={id}>{t("review.expertName")}</label>
          <Input
            id={id}
            size="small"
            value={draft}
            onChange={(_, { value }) => {
              setDraft(value);
            }}
            onBlur={finish}
            onKeyDown={({ key, nativeEvent }) => {
              if (key === "Enter" && !nativeEvent.isComposing) finish();
            }}
          />
        </>
      ) : null}
      <RoleLocks reviewing={reviewing} />
    </div>
  );
}
