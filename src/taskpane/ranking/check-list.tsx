/** The form check of every file: the ones to look at first, the sentences on demand. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement } from "react";
import type { RankingTexts } from "../../i18n";
import { Fold } from "../shell/fold";
import { useSession } from "./session";
import { StateIcon } from "../shell/state-icon";
import { useTextStyles } from "../shell/styles";
import { isFaulty, isReadable, type CheckedFile, type Readable } from "./form-check";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: "8px",
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
});

/** Refused files before faulty ones, and those before what is in order. */
const weightOf = (file: CheckedFile): number => (isReadable(file) ? (isFaulty(file) ? 1 : 2) : 0);

function sealWords({ seal }: Readable, { t }: RankingTexts): string {
  if (seal === null) return t("ranking.check.unsealed");
  if (seal.same) return t("ranking.check.sealed");
  if (seal.otherRulebook) return t("ranking.check.otherRules");
  return t("ranking.check.changed", { places: seal.changed.join(t("common.separator")) });
}

function linesOf(file: CheckedFile, texts: RankingTexts): readonly string[] {
  const { t } = texts;
  if (!isReadable(file)) return [`${t("ranking.check.refused")}${t("common.comma")}${file.refused}`];
  const { altered, missing, recognised, damaged } = file;
  const form = [
    ...(recognised ? [t("ranking.check.recognised")] : []),
    ...(damaged ? [t("ranking.check.damaged")] : []),
    ...(altered.length > 0
      ? [t("ranking.check.altered", { n: altered.length }), ...altered.slice(0, 3)]
      : []),
    ...(missing.length > 0
      ? [t("ranking.check.missing", { n: missing.length }), ...missing.slice(0, 3)]
      : []),
  ];
  if (form.length === 0) return [[t("ranking.check.fine"), sealWords(file, texts)].join(t("common.comma"))];
  return [...form, sealWords(file, texts)];
}

function Row({ file }: { file: CheckedFile }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { texts } = useSession();
  const shape = (["error", "warning", "settled"] as const)[weightOf(file)] ?? "settled";
  return (
    <li className={styles.row}>
      <StateIcon shape={shape} />
      <div>
        <div className={text.fact}>{file.file}</div>
        {linesOf(file, texts).map((line) => (
          <div key={line} className={text.secondary}>
            {line}
          </div>
        ))}
      </div>
    </li>
  );
}

export function CheckList({ files }: { files: readonly CheckedFile[] }): ReactElement {
  const styles = useStyles();
  const { t } = useSession().texts;
  const refused = files.filter((file) => !isReadable(file)).length;
  const faulty = files.filter((file) => isReadable(file) && isFaulty(file)).length;
  const fine = files.length - refused - faulty;
  const sorted = [...files].sort((a, b) => weightOf(a) - weightOf(b));
  return (
    <Fold
      icon={<StateIcon shape={refused > 0 ? "error" : faulty > 0 ? "warning" : "settled"} />}
      title={
        <>
          {t("ranking.check")}
          <br />
          {t("ranking.check.counts", { n: files.length, fine, faulty, refused })}
        </>
      }
    >
      <ul className={styles.list}>
        {sorted.map((file) => (
          <Row key={file.file} file={file} />
        ))}
      </ul>
    </Fold>
  );
}
