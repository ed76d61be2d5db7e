/** Every gate with its outcome, the reason for it and the clause; folded away until asked for. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Result } from "../../assessment";
import { gateLines, type GateLine } from "../model/gates";
import type { Rules } from "../model/rules";
import { Disclosure } from "../shell/disclosure";
import { Sentence } from "../shell/sentence";
import { useSession } from "../shell/session";
import { StateIcon, useToneClass } from "../shell/state-icon";
import { useTextStyles } from "../shell/styles";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { display: "flex", justifyContent: "space-between", columnGap: "8px", alignItems: "flex-start" },
  outcome: {
    display: "flex",
    alignItems: "center",
    columnGap: "4px",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  flag: { color: tokens.colorStatusWarningForeground1 },
});

function Row({ line }: { line: GateLine }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { texts } = useSession();
  const { gate, result } = line;
  const tone = useToneClass(result.outcome);
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <span className={text.body}>{texts.of(gate.title)}</span>
        <span className={styles.outcome}>
          <StateIcon shape={result.outcome} />
          <span className={tone}>{texts.t(`outcome.${result.outcome}`)}</span>
          {result.flag ? <span className={styles.flag}>{texts.t(`header.flag.${result.flag}`)}</span> : null}
        </span>
      </div>
      <div className={text.secondary}>
        <Sentence text={result.reason} /> <span className={text.clause}>{result.source}</span>
      </div>
      {gate.note ? <div className={text.secondary}>{texts.of(gate.note)}</div> : null}
    </li>
  );
}

export function GateList(props: {
  rules: Rules;
  result: Result;
  open: boolean;
  onToggle: () => void;
}): ReactElement | null {
  const styles = useStyles();
  const text = useTextStyles();
  const { t } = useSession().texts;
  const { rules, result, open, onToggle } = props;
  const lines = gateLines(rules.programme, result);
  if (lines.length === 0) return null;
  return (
    <section>
      <Disclosure
        open={open}
        onToggle={onToggle}
        title={<span className={text.heading}>{t("check.gates")}</span>}
      >
        <ul className={styles.list}>
          {lines.map((line) => (
            <Row key={line.gate.id} line={line} />
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
