import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Naming } from "../fill/names";
import { keyOf, type KeptFinding } from "../model/findings";
import { targetOf } from "../shell/locate";
import { LocateButton } from "../shell/locate-button";
import { useSession } from "../shell/session";
import { StateIcon } from "../shell/state-icon";
import { useTextStyles } from "../shell/styles";
import { placeAndName, titleOf } from "./finding-group";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: "8px",
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  icon: { paddingTop: "2px" },
  badge: { marginLeft: "4px", fontWeight: tokens.fontWeightRegular },
  buttons: { display: "flex", gap: "8px", marginTop: "4px" },
});

function Row({ entry, naming }: { entry: KeptFinding; naming: Naming }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { state, desk, texts, attempt } = useSession();
  const { t } = texts;
  const { finding, kept } = entry;
  const title = titleOf(finding.rule, finding.message, texts);
  const place = placeAndName(naming, finding.ref);
  const signed = [kept.by, kept.on].filter((word) => word !== "").join(" ");
  return (
    <li className={styles.row}>
      <span className={styles.icon}>
        <StateIcon shape="kept" />
      </span>
      <div>
        <div className={text.body}>
          {title}
          <Badge appearance="outline" color="informative" shape="rounded" className={styles.badge}>
            {t("check.kept")}
          </Badge>
        </div>
        <div className={text.secondary}>{place}</div>
        <div className={text.secondary}>
          {t("check.keptReason", { reason: kept.reason })}·{signed}
        </div>
        <div className={styles.buttons}>
          <LocateButton target={targetOf(state, finding)} name={place} appearance="subtle" />
          <Button
            size="small"
            appearance="subtle"
            aria-label={`${t("check.release")} ${title} ${place}`}
            onClick={() => {
              attempt(() => desk.releaseWarning(finding));
            }}
          >
            {t("check.release")}
          </Button>
        </div>
      </div>
    </li>
  );
}

export function KeptList({
  kept,
  naming,
}: {
  kept: readonly KeptFinding[];
  naming: Naming;
}): ReactElement | null {
  const styles = useStyles();
  const text = useTextStyles();
  const { t } = useSession().texts;
  if (kept.length === 0) return null;
  return (
    <section aria-label={t("check.keptHead")}>
      <h2 className={text.heading}>{t("check.keptHead")}</h2>
      <ul className={styles.list}>
        {kept.map((entry) => (
          <Row key={keyOf(entry.finding)} entry={entry} naming={naming} />
        ))}
      </ul>
    </section>
  );
}
