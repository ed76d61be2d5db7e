/** The seal: shown in groups, kept in the workbook, saved as a slip to print, compared with a typed one. */
import { Button, Input, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useEffect, useId, useState, type ReactElement } from "react";
import type { Assessment, SealEntry } from "../../assessment";
import { compareSealed, seal, sealInGroups, type SealComparison } from "../../review";
import { download } from "../files/download";
import { useSession } from "./session";
import { useTextStyles } from "../shell/styles";

/** SHA-256 as hexadecimal digits. */
const DIGITS = 64;

const useStyles = makeStyles({
  digest: {
    margin: "4px 0",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "pre",
    overflowX: "auto",
  },
  line: { display: "flex", flexWrap: "wrap", gap: "8px", margin: "8px 0" },
  typed: { width: "100%" },
});

type Said = { readonly intent: "success" | "warning"; readonly words: string };

export function SealSection({ assessment, who }: { assessment: Assessment; who: string }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { desk, texts, attempt } = useSession();
  const { t, language } = texts;
  const id = useId();
  const [now, setNow] = useState<SealEntry | null>(null);
  const [kept, setKept] = useState<SealComparison | null>(null);
  const [typed, setTyped] = useState("");
  const [said, setSaid] = useState<Said | null>(null);
  useEffect(() => {
    let wanted = true;
    attempt(async () => {
      const sealed = await seal(assessment);
      const compared =
        assessment.seal === undefined ? null : await compareSealed(assessment, assessment.seal, language);
      if (!wanted) return;
      setNow(sealed);
      setKept(compared);
      setSaid(null);
    });
    return () => {
      wanted = false;
    };
  }, [assessment, attempt, language]);
  const city = assessment.city.name?.trim() || t("header.unnamed");
  const digits = typed.replace(/[^\da-f]/gi, "").toLowerCase();
  const compare = (): void => {
    if (digits.length !== DIGITS)
      setSaid({ intent: "warning", words: t("review.seal.short", { n: digits.length }) });
    else if (digits === now?.digest) setSaid({ intent: "success", words: t("review.seal.same") });
    else setSaid({ intent: "warning", words: t("review.seal.other") });
  };
  if (now === null) return <p className={text.secondary}>{t("review.seal.note")}</p>;
  const slip = [
    city,
    t("review.seal.now"),
    sealInGroups(now.digest),
    t("review.seal.rules", { rulebook: now.rulebook }),
    new Date().toISOString(),
    t("review.seal.note"),
  ].join("\r\n");
  return (
    <>
      <p className={text.secondary}>{t("review.seal.note")}</p>
      <div className={text.fact}>
        {t("review.seal.now")}
        {t("common.comma")}
        {t("review.seal.rules", { rulebook: now.rulebook })}
      </div>
      <pre className={styles.digest} tabIndex={0} aria-label={t("review.seal.now")}>
        {sealInGroups(now.digest)}
      </pre>
      {kept === null ? null : (
        <MessageBar intent={kept.same ? "success" : "warning"} layout="multiline">
          <MessageBarBody>
            {kept.same
              ? t("review.seal.unchanged")
              : t("review.seal.changed", { places: kept.changed.join(t("common.separator")) })}
          </MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.line}>
        <Button
          size="small"
          onClick={() => {
            attempt(async () => {
              const entry = { ...now, by: who, on: new Date().toISOString().slice(0, 10) };
              await desk.writeReview((held) => ({ ...held, seal: entry }));
            });
          }}
        >
          {t("review.seal.make")}
        </Button>
        <Button
          size="small"
          onClick={() => {
            download(slip, t("review.seal.file", { city }), "txt");
          }}
        >
          {t("review.seal.save")}
        </Button>
      </div>
      <label htmlFor={id} className={text.fact}>
        {t("review.seal.typed")}
      </label>
      <Input
        id={id}
        size="small"
        className={styles.typed}
        value={typed}
        onChange={(_, { value }) => {
          setTyped(value);
          setSaid(null);
        }}
      />
      <div className={styles.line}>
        <Button size="small" onClick={compare}>
          {t("review.seal.compare")}
        </Button>
      </div>
      {said === null ? null : (
        <MessageBar intent={said.intent} layout="multiline" role="alert">
          <MessageBarBody>{said.words}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
