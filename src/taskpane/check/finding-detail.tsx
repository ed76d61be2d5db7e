/** 原因 / 依据 / 办法, always in this order, then the way to the cell. */
import { Button, makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Finding } from "../../assessment";
import { Fact, Facts } from "../shell/labelled";
import { targetOf } from "../shell/locate";
import { LocateButton } from "../shell/locate-button";
import { useSession } from "../shell/session";
import { Sentence } from "../shell/sentence";
import { KeepWarning } from "./keep-warning";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
});

export function FindingDetail(props: { finding: Finding; name: string; primary: boolean }): ReactElement {
  const styles = useStyles();
  const { state, texts } = useSession();
  const { t } = texts;
  const [keeping, setKeeping] = useState(false);
  const { finding, name } = props;
  const canBeKept = finding.severity === "warning";
  return (
    <>
      <Facts>
        <Fact label={t("check.reason")}>
          <Sentence text={finding.message} />
        </Fact>
        <Fact label={t("check.source")}>{finding.source}</Fact>
        <Fact label={t("check.remedy")}>
          <Sentence text={finding.remedy} />
        </Fact>
      </Facts>
      <div className={styles.buttons}>
        <LocateButton
          target={targetOf(state, finding)}
          name={name}
          appearance={props.primary ? "primary" : "secondary"}
        />
        {canBeKept && !keeping ? (
          <Button
            size="small"
            aria-label={`${t("check.keepOpen")} ${name}`}
            onClick={() => {
              setKeeping(true);
            }}
          >
            {t("check.keepOpen")}
          </Button>
        ) : null}
      </div>
      {canBeKept && keeping ? <KeepWarning finding={finding} /> : null}
    </>
  );
}
