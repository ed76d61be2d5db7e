/** The findings of one rule under one heading; a rule found once opens straight to its detail. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Finding } from "../../assessment";
import type { Texts } from "../../i18n";
import { nameOf, placeOf, placesOf, type Naming } from "../fill/names";
import { keyOf, type FindingGroup as Group } from "../model/findings";
import { Disclosure } from "../shell/disclosure";
import { useSession } from "../shell/session";
import { StateIcon } from "../shell/state-icon";
import { useTextStyles } from "../shell/styles";
import { FindingDetail } from "./finding-detail";

const placesShown = 12;

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  current: {
    margin: "4px 0",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow2,
    padding: "0 12px 0 10px",
  },
  title: { display: "block" },
  open: { fontWeight: tokens.fontWeightSemibold },
  where: { display: "block", overflowWrap: "anywhere" },
  single: { paddingBottom: "12px" },
  list: { listStyleType: "none", margin: 0, padding: "0 0 8px" },
  line: {
    width: "100%",
    padding: "4px 0 4px 24px",
    border: "none",
    background: "none",
    color: "inherit",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  chosen: { fontWeight: tokens.fontWeightSemibold },
  detail: { padding: "0 0 8px 24px" },
});

/** The rule's short name; a rule the pane does not know speaks through its own message. */
export const titleOf = (rule: string, message: string, texts: Texts): string =>
  texts.find(`rule.${rule}`) ?? message;

/** "任务 32 托管工作有关措施或活动"; for what has no name of its own the place alone. */
export function placeAndName(naming: Naming, ref: string): string {
  const name = nameOf(naming, ref);
  const place = placeOf(naming, ref);
  return name === ref ? place : `${place} ${name}`;
}

interface GroupProps {
  readonly group: Group;
  readonly naming: Naming;
  /** Key of the finding that is open. */
  readonly current: string | null;
  readonly open: boolean;
  readonly onChoose: (finding: Finding) => void;
  readonly onToggle: () => void;
}

function Lines({ group, naming, current, onChoose }: GroupProps): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {group.findings.map((finding) => {
        const chosen = keyOf(finding) === current;
        return (
          <li key={keyOf(finding)}>
            <button
              type="button"
              className={mergeClasses(styles.line, chosen && styles.chosen)}
              aria-expanded={chosen}
              data-finding={keyOf(finding)}
              onClick={() => {
                onChoose(finding);
              }}
            >
              {placeAndName(naming, finding.ref)}
            </button>
            {chosen ? (
              <div className={styles.detail}>
                <FindingDetail finding={finding} name={placeAndName(naming, finding.ref)} primary />
              </div>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

function whereText(group: Group, naming: Naming): string {
  const refs = group.findings.map((finding) => finding.ref);
  const [only, second] = refs;
  if (only !== undefined && second === undefined) return placeAndName(naming, only);
  return placesOf(naming, refs.slice(0, placesShown)) + (refs.length > placesShown ? " …" : "");
}

export function FindingGroup(props: GroupProps): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { texts } = useSession();
  const { group, naming, current, open } = props;
  const [first, second] = group.findings;
  const single = second === undefined ? first : undefined;
  const isCurrent = open && group.findings.some((finding) => keyOf(finding) === current);
  return (
    <div className={isCurrent ? styles.current : styles.item}>
      <Disclosure
        open={open}
        onToggle={props.onToggle}
        icon={<StateIcon shape={group.severity} />}
        {...(single ? { marker: keyOf(single) } : {})}
        title={
          <>
            <span className={mergeClasses(styles.title, open && styles.open)}>
              {titleOf(group.rule, first?.message ?? group.rule, texts)}{" "}
              {single ? null : (
                <span className={text.secondary}>{texts.t("check.count", { n: group.findings.length })}</span>
              )}
            </span>
            <span className={mergeClasses(text.secondary, styles.where)}>{whereText(group, naming)}</span>
          </>
        }
      >
        {single ? (
          <div className={styles.single}>
            <FindingDetail finding={single} name={placeAndName(naming, single.ref)} primary={isCurrent} />
          </div>
        ) : (
          <Lines {...props} />
        )}
      </Disclosure>
    </div>
  );
}
