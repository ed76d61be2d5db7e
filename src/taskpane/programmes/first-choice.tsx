/** The first screen's choice of the document to work by. */
import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useSession } from "../shell/session";
import type { Rules } from "../model/rules";
import { ProgrammeFacts } from "./programme-facts";
import { useWords } from "./use-words";

const useStyles = makeStyles({
  // A long title does not widen the pane.
  choice: { minWidth: 0, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
  box: { display: "flex", flexDirection: "column", rowGap: "6px" },
});

export function FirstChoice(props: {
  rules: Rules;
  disabled: boolean;
  onChoose: (programme: string) => void;
}): ReactElement {
  const styles = useStyles();
  const { texts } = useSession();
  const w = useWords();
  const { programme, known } = props.rules;
  return (
    <div className={styles.box}>
      <Field label={w("choice")}>
        <Select
          root={{ className: styles.choice }}
          value={programme.id}
          disabled={props.disabled}
          onChange={(_, { value }) => {
            props.onChoose(value);
          }}
        >
          {known.map(({ id, title }) => (
            <option key={id} value={id}>
              {texts.of(title)}
            </option>
          ))}
        </Select>
      </Field>
      <ProgrammeFacts programme={programme} known={known} />
    </div>
  );
}
