/** A rule pack from a file: checked, told row by row what is wrong with it, and kept with the workbook. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  mergeClasses,
} from "@fluentui/react-components";
import { useRef, useState, type ReactElement } from "react";
import type { PackOutcome } from "../../live";
import { useSession } from "../shell/session";
import { useTextStyles } from "../shell/styles";
import { useWords } from "./use-words";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", rowGap: "6px" },
  note: { margin: 0 },
  faults: { margin: "4px 0 0", paddingLeft: "16px", overflowWrap: "anywhere" },
});

/** As many faults as are read in one go; the rest shows once these are mended. */
const SHOWN = 20;

type Told = PackOutcome | { readonly kind: "no-json" };

/** A file that is no JSON is told as such. */
async function jsonOf(file: File): Promise<{ readonly json: unknown } | null> {
  const text = (await file.text()).replace(/^\ufeff/, "");
  try {
    return { json: JSON.parse(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function Faults({ told }: { told: Extract<PackOutcome, { kind: "faults" }> }): ReactElement {
  const styles = useStyles();
  const w = useWords();
  const rest = told.faults.length - SHOWN;
  return (
    <>
      {w("own.faults", { n: told.faults.length })}
      <ul className={styles.faults}>
        {told.faults.slice(0, SHOWN).map(({ row, reason }) => (
          <li key={`${row} ${reason}`}>{w("own.fault", { row, reason })}</li>
        ))}
        {rest > 0 ? <li>{w("own.more", { n: rest })}</li> : null}
      </ul>
    </>
  );
}

function Outcome({ told }: { told: Told }): ReactElement {
  const { texts } = useSession();
  const w = useWords();
  switch (told.kind) {
    case "no-json":
      return <>{w("own.noJson")}</>;
    case "failed":
      return <>{[told.notice.text, told.notice.remedy ?? ""].join("")}</>;
    case "faults":
      return <Faults told={told} />;
    case "done":
      return <>{w("own.done", { title: texts.of(told.title), id: told.id, version: told.version })}</>;
  }
}

export function OwnPack({ onTaken }: { onTaken?: (id: string) => void }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { desk, attempt } = useSession();
  const w = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState<Told | null>(null);
  const read = (file: File): void => {
    setTold(null);
    attempt(async () => {
      const found = await jsonOf(file);
      const outcome: Told = found === null ? { kind: "no-json" } : await desk.takePack(found.json);
      setTold(outcome);
      if (outcome.kind === "done") onTaken?.(outcome.id);
    });
  };
  return (
    <div className={styles.box}>
      <p className={mergeClasses(text.secondary, styles.note)}>{w("own.note")}</p>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={w("own.choose")}
        accept=".json"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) read(file);
          // The same file, mended, may be chosen again.
          target.value = "";
        }}
      />
      <div>
        <Button size="small" onClick={() => input.current?.click()}>
          {w("own.read")}
        </Button>
      </div>
      {told === null ? null : (
        <MessageBar intent={told.kind === "done" ? "success" : "error"} layout="multiline" role="alert">
          <MessageBarBody>
            <Outcome told={told} />
          </MessageBarBody>
          <MessageBarActions>
            <Button
              size="small"
              onClick={() => {
                setTold(null);
              }}
            >
              {w("close")}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
