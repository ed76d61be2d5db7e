/** Section by section: the work list narrowed to one part of the forms. */
import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useSession } from "../shell/session";

export interface PartCount {
  readonly part: string;
  readonly name: string;
  readonly n: number;
}

const useStyles = makeStyles({
  filter: { display: "flex", flexWrap: "wrap", gap: "4px", paddingBottom: "8px" },
  button: { minWidth: 0, fontWeight: tokens.fontWeightRegular, paddingLeft: "8px", paddingRight: "8px" },
  count: { marginLeft: "4px", fontVariantNumeric: "tabular-nums" },
});

export function PartFilter(props: {
  parts: readonly PartCount[];
  chosen: string | null;
  onChoose: (part: string | null) => void;
}): ReactElement {
  const styles = useStyles();
  const { t } = useSession().texts;
  const total = props.parts.reduce((sum, part) => sum + part.n, 0);
  const choices = [{ part: null, name: t("fill.all"), n: total }, ...props.parts];
  return (
    <div role="group" aria-label={t("fill.sections")} className={styles.filter}>
      {choices.map((choice) => (
        <ToggleButton
          key={choice.part ?? ""}
          size="small"
          appearance="subtle"
          className={styles.button}
          checked={props.chosen === choice.part}
          onClick={() => {
            props.onChoose(choice.part);
          }}
        >
          {choice.name}
          <span className={styles.count}>{choice.n}</span>
        </ToggleButton>
      ))}
    </div>
  );
}
