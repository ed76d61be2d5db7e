/** 原因 / 依据 / 办法, always in this order, then the way to the cell. */
import { Button, makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Finding } from "../../assessment";
import { Fact, Facts } from "../shell/labelled";
import { LocateButton } from "../shell/locate-button";
import { useSession } from "../shell/session";
import { KeepWarning } from "./keep-warning";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
});

export function FindingDetail(props: { finding: Finding; name: string; primary: boolean }): ReactElement {
  const styles = useStyles();
  const { t } = useSession().texts;
  const [keeping, setKeeping] = useState(false);
  const { finding, name } = props;
  const canBeKept = finding.severity === "warning";
  return (
    <>
      <Facts>
        <Fact label={t("check.reason")}>{finding.message}</Fact>
        <Fact label={t("check.source")}>{finding.source}</Fact>
        <Fact label={t("check.remedy")}>{finding.remedy}</Fact>
      </Facts>
      <div className={styles.buttons}>
        <LocateButton target={finding.ref} name={name} appearance={props.primary ? "primary" : "secondary"} />
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
