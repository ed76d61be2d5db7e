/** What the user should know of the workbook or of Excel: a sentence, its remedy, and the way to the place. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactElement } from "react";
import type { Notice } from "../../live";
import { refAt } from "./locate";
import { useSession } from "./session";
import { TextLink } from "./text-link";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    maxHeight: "40vh",
    overflowY: "auto",
    flexShrink: 0,
    padding: "8px 16px 0",
  },
  remedy: { display: "block" },
});

function Place({ place }: { place: NonNullable<Notice["place"]> }): ReactElement {
  const { desk, state, texts, attempt } = useSession();
  const words = texts.t("notice.at", { sheet: place.sheet, address: place.address });
  const ref = refAt(state, place);
  if (ref === null) return <>{words}</>;
  return (
    <TextLink
      onClick={() => {
        attempt(() => desk.goTo(ref));
      }}
    >
      {words}
    </TextLink>
  );
}

export function Notices({
  notices,
  onDismiss,
}: {
  notices: readonly Notice[];
  onDismiss: (id: string) => void;
}): ReactElement | null {
  const styles = useStyles();
  const { t } = useSession().texts;
  if (notices.length === 0) return null;
  return (
    <section aria-label={t("notice.label")} className={styles.list}>
      {notices.map((notice) => (
        <MessageBar key={notice.id} intent={notice.severity} layout="multiline">
          <MessageBarBody>
            {notice.text}
            {notice.remedy ? <span className={styles.remedy}>{notice.remedy}</span> : null}
            {notice.place ? (
              <span className={styles.remedy}>
                <Place place={notice.place} />
              </span>
            ) : null}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<Dismiss16Regular />}
                aria-label={t("common.dismiss")}
                onClick={() => {
                  onDismiss(notice.id);
                }}
              />
            }
          />
        </MessageBar>
      ))}
    </section>
  );
}
