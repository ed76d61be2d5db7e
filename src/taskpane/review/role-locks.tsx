/** Locks what the other roles fill in. The workbook itself says whether it is on. */
import { Checkbox, makeStyles } from "@fluentui/react-components";
import { useCallback, useEffect, useState, type ReactElement } from "react";
import type { WorkingAs } from "../../live";
import { useSession } from "./session";
import { useTextStyles } from "../shell/styles";
import type { RoleName } from "./roles";
import type { Reviewing } from "./use-reviewer";
import { useWords } from "./use-words";

const useStyles = makeStyles({ place: { gridColumn: "1 / -1" } });

const workingAs = (role: RoleName, name: string): WorkingAs =>
  role === "expert" ? { role, name: name.trim() } : { role };

export function RoleLocks({ reviewing }: { reviewing: Reviewing }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { desk, attempt } = useSession();
  const say = useWords();
  const { role, name } = reviewing;
  /** For whom it is on; null where it is off, undefined until the workbook was asked. */
  const [locked, setLocked] = useState<string | null | undefined>(undefined);
  const now = `${role} ${role === "expert" ? name.trim() : ""}`;
  // Found locked, they stay as they are until somebody chooses a role.
  const [first] = useState(now);
  useEffect(() => {
    let wanted = true;
    attempt(async () => {
      const on = await desk.rolesLocked();
      if (wanted) setLocked(on ? first : null);
    });
    return () => {
      wanted = false;
    };
  }, [desk, attempt, first]);
  const lock = useCallback(
    (on: boolean): void => {
      attempt(async () => {
        if (await desk.lockRoles(on ? workingAs(role, name) : null)) setLocked(on ? now : null);
      });
    },
    [attempt, desk, role, name, now],
  );
  // Another role was chosen while the locks are on: they follow, once the expert has a name.
  const follows = typeof locked === "string" && locked !== now && (role !== "expert" || name.trim() !== "");
  useEffect(() => {
    if (follows) lock(true);
  }, [follows, lock]);
  return (
    <div className={styles.place}>
      <Checkbox
        label={say("guard.on")}
        checked={typeof locked === "string"}
        disabled={locked === undefined || (role === "expert" && name.trim() === "")}
        onChange={(_, { checked }) => {
          lock(checked === true);
        }}
      />
      {typeof locked === "string" ? (
        <div className={text.secondary}>
          {say("guard.note")}
          {role === "expert" ? say("guard.blind") : null}
        </div>
      ) : null}
    </div>
  );
}
