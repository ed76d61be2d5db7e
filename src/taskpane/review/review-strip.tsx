/** On every tab: as whom one works, and whether a sealed workbook still holds what was sealed. */
import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import type { Assessment } from "../../assessment";
import type { SealComparison } from "../../review";
import { useSession } from "./session";
import { TextLink } from "../shell/text-link";
import { useReviewer, whoIs } from "./use-reviewer";
import { useWords } from "./use-words";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: "12px",
    padding: "2px 16px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Places named before "and others": a whole form may have changed. */
const NAMED = 5;

function useSealed(assessment: Assessment): SealComparison | null {
  const { texts, attempt } = useSession();
  const [compared, setCompared] = useState<SealComparison | null>(null);
  const { seal } = assessment;
  useEffect(() => {
    let wanted = true;
    if (seal === undefined) setCompared(null);
    else
      attempt(async () => {
        const { compareSealed } = await import("../../review");
        const found = await compareSealed(assessment, seal, texts.language);
        if (wanted) setCompared(found);
      });
    return () => {
      wanted = false;
    };
  }, [assessment, seal, attempt, texts.language]);
  return compared;
}

export function ReviewStrip(props: { assessment: Assessment; onChange: () => void }): ReactElement {
  const styles = useStyles();
  const { texts } = useSession();
  const { t } = texts;
  const say = useWords();
  const reviewing = useReviewer();
  const sealed = useSealed(props.assessment);
  const named = sealed?.changed.slice(0, NAMED).join(t("common.separator")) ?? "";
  const places = (sealed?.changed.length ?? 0) > NAMED ? say("strip.more", { places: named }) : named;
  return (
    <>
      <div className={styles.line}>
        <span>{say("strip.role", { who: whoIs(reviewing, texts) })}</span>
        {sealed?.same === true ? <span>{say("strip.sealed")}</span> : null}
        <TextLink onClick={props.onChange}>{say("strip.change")}</TextLink>
      </div>
      {sealed === null || sealed.same ? null : (
        <MessageBar intent="warning" layout="multiline" role="status">
          <MessageBarBody>
            {sealed.changed.length > 0 ? say("strip.changed", { n: sealed.changed.length, places }) : null}
            {sealed.otherRulebook
              ? say("strip.otherRules", { rulebook: props.assessment.seal?.rulebook ?? "" })
              : null}
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
