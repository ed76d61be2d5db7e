/** A paper that is registered already, for one more item; how many it serves is shown. */
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Assessment, EvidenceEntry } from "../../assessment";
import { useSession } from "../shell/session";
import { useTextStyles } from "../shell/styles";

/** So many that the list stays in sight; searching finds the others. */
const MOST = 8;

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "8px", marginTop: "12px" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) max-content",
    columnGap: "8px",
    alignItems: "center",
    padding: "4px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  title: { overflowWrap: "anywhere" },
  none: { margin: 0 },
});

const flat = (text: string): string => text.normalize("NFKC").replace(/\s/g, "").toLowerCase();

const matches = ({ no, title, docNo }: EvidenceEntry, wanted: string): boolean =>
  [no, title ?? "", docNo ?? ""].some((text) => flat(text).includes(wanted));

function Line({
  paper,
  item,
  onUse,
}: {
  paper: EvidenceEntry;
  item: string;
  onUse: () => void;
}): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { t } = useSession().texts;
  const n = paper.items.length;
  return (
    <li className={styles.line}>
      <span className={styles.title}>
        {paper.no} <span lang="zh-CN">{paper.title}</span>
        <span className={text.secondary}>
          {" "}
          {[paper.date ?? "", n === 0 ? t("papers.unused") : t("papers.usedBy", { n })]
            .filter((part) => part !== "")
            .join("·")}
        </span>
      </span>
      {paper.items.includes(item) ? (
        <span className={text.secondary}>{t("papers.here")}</span>
      ) : (
        <Button size="small" aria-label={t("papers.useNamed", { no: paper.no })} onClick={onUse}>
          {t("papers.use")}
        </Button>
      )}
    </li>
  );
}

export function ChoosePaper(props: {
  item: string;
  assessment: Assessment;
  onDone: () => void;
}): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { desk, texts, attempt } = useSession();
  const { t } = texts;
  const { item, assessment, onDone } = props;
  const [wanted, setWanted] = useState("");
  const found = assessment.evidence.filter((paper) => matches(paper, flat(wanted)));
  const shown = found.slice(0, MOST);
  const empty = assessment.evidence.length === 0;
  return (
    <section className={styles.part} aria-label={t("papers.list")}>
      {empty ? null : (
        <Field size="small" label={t("papers.search")}>
          <Input
            size="small"
            type="search"
            value={wanted}
            onChange={(_, data) => {
              setWanted(data.value);
            }}
          />
        </Field>
      )}
      {found.length === 0 ? (
        <p className={`${text.secondary} ${styles.none}`} role="status">
          {t(empty ? "papers.none" : "papers.noMatch")}
        </p>
      ) : (
        <ul className={styles.list}>
          {shown.map((paper) => (
            <Line
              key={paper.no}
              paper={paper}
              item={item}
              onUse={() => {
                attempt(async () => {
                  if (await desk.usePaper(paper.no, [item])) onDone();
                });
              }}
            />
          ))}
        </ul>
      )}
      {found.length > MOST ? (
        <span className={text.secondary}>{t("papers.rest", { n: found.length - MOST })}</span>
      ) : null}
      <div>
        <Button size="small" onClick={onDone}>
          {t("papers.close")}
        </Button>
      </div>
    </section>
  );
}
