/** Which document the workbook was made for, and the way to another one: with data in it nothing is touched. */
import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  mergeClasses,
  Select,
  Spinner,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Judged } from "../fill/fill-tab";
import { useSession } from "../shell/session";
import { useTextStyles } from "../shell/styles";
import { OwnPack } from "./own-pack";
import { ProgrammeFacts } from "./programme-facts";
import { useSwitch, type Switch } from "./use-switch";
import { useWords } from "./use-words";

const useStyles = makeStyles({
  // A long title does not widen the pane.
  choice: { minWidth: 0, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
  section: { display: "flex", flexDirection: "column", rowGap: "8px" },
  line: { margin: 0 },
});

function Outcome({ change }: { change: Switch }): ReactElement | null {
  const styles = useStyles();
  const text = useTextStyles();
  const { texts } = useSession();
  const w = useWords();
  const { work } = change;
  const leave = (): void => {
    change.propose(null);
  };
  switch (work.kind) {
    case "none":
    case "working":
      return null;
    case "saving":
      return <Spinner size="tiny" label={w("switch.saving")} />;
    case "proposed":
      return (
        <>
          <p className={mergeClasses(text.secondary, styles.line)}>
            {w("switch.note", { title: texts.of(work.to.title) })}
          </p>
          <div>
            <Button
              size="small"
              onClick={() => {
                change.take(work.to);
              }}
            >
              {w("switch.do")}
            </Button>
          </div>
        </>
      );
    case "failed":
      return (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>{work.text}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={leave}>
              {w("close")}
            </Button>
          </MessageBarActions>
        </MessageBar>
      );
    default:
      return (
        <MessageBar intent="warning" layout="multiline" role="alert">
          <MessageBarBody>
            {work.kind === "in-use"
              ? w("switch.inUse", { title: texts.of(work.to.title) })
              : w("switch.onlySheets")}
          </MessageBarBody>
          <MessageBarActions>
            <Button
              size="small"
              appearance="primary"
              onClick={() => {
                change.save(work.to);
              }}
            >
              {w("switch.save")}
            </Button>
            <Button size="small" onClick={leave}>
              {w("switch.leave")}
            </Button>
          </MessageBarActions>
        </MessageBar>
      );
  }
}

export function ProgrammeSection({ judged }: { judged: Judged }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { texts } = useSession();
  const w = useWords();
  const { rules, assessment } = judged;
  const { programme, known } = rules;
  const change = useSwitch(programme, assessment, w);
  const { work } = change;
  return (
    <section aria-label={w("title")} className={styles.section}>
      <h2 className={text.heading}>{w("title")}</h2>
      <ProgrammeFacts programme={programme} known={known} />
      <p className={mergeClasses(text.secondary, styles.line)}>
        {w("now")} {w("version", { version: programme.version })}
      </p>
      <Field size="small" label={w("other")}>
        <Select
          root={{ className: styles.choice }}
          size="small"
          value={"to" in work ? work.to.id : ""}
          disabled={work.kind === "working" || work.kind === "saving"}
          onChange={(_, { value }) => {
            change.propose(known.find(({ id }) => id === value) ?? null);
          }}
        >
          <option value="">{w("choose")}</option>
          {known
            .filter(({ id }) => id !== programme.id)
            .map(({ id, title, documentNumber }) => (
              <option key={id} value={id}>
                {texts.of(title)} {documentNumber}
              </option>
            ))}
        </Select>
      </Field>
      <Outcome change={change} />
      <OwnPack />
    </section>
  );
}
