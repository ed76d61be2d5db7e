/** Scores that lie further from the self-score than the set amount and say no reason, and the amount itself. */
import { Button, makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { allIn, missingReasons } from "../../review";
import type { Judged } from "../fill/fill-tab";
import { placeOf } from "../fill/names";
import { scoreText } from "../model/numbers";
import { NumberField } from "../shell/number-field";
import { useSession } from "./session";
import { useTextStyles } from "../shell/styles";
import { limitOf } from "./role";
import { useWords } from "./use-words";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 72px max-content",
    gap: "4px 8px",
    alignItems: "center",
    margin: "8px 0",
  },
  list: { listStyleType: "none", margin: "4px 0", padding: 0 },
});

export function MissingReasons({ judged }: { judged: Judged }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { desk, texts, attempt } = useSession();
  const { t } = texts;
  const say = useWords();
  const { assessment } = judged;
  const [limit, setLimit] = useState(limitOf(assessment));
  const naming = { ...judged, texts };
  // How far an expert is from the self-score tells the mark: that waits until all are in.
  const everybody = allIn(assessment);
  const missing = missingReasons(assessment).filter(({ column }) => everybody || column !== "experts");
  return (
    <>
      <div className={styles.line}>
        <span className={text.fact}>{say("panel.limit")}</span>
        <NumberField label={say("panel.limit")} value={limit} min={0} onChange={setLimit} />
        <Button
          size="small"
          disabledFocusable={limit === limitOf(assessment)}
          onClick={() => {
            attempt(async () => {
              await desk.writeReview((now) => ({ ...now, review: { ...now.review, reasonAbove: limit } }));
            });
          }}
        >
          {say("panel.limitKeep")}
        </Button>
      </div>
      {missing.length === 0 ? null : (
        <section aria-label={say("panel.noReason", { n: missing.length })}>
          <h3 className={text.heading}>{say("panel.noReason", { n: missing.length })}</h3>
          <ul className={`${text.fact} ${styles.list}`}>
            {missing.map(({ item, column, expert, difference }) => (
              <li key={`${item} ${column} ${expert ?? ""}`}>
                {say("panel.noReasonLine", {
                  place: placeOf(naming, item),
                  who: expert ?? (column === "experts" ? "" : t(`review.role.${column}`)),
                  by: scoreText(Math.abs(difference)),
                })}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
