/** Tells a screen reader what changed in the total and the gates, once typing has paused. */
import { useEffect, useRef, useState, type ReactElement } from "react";
import type { Texts } from "../../i18n";
import { useSession } from "../shell/session";
import { useTextStyles } from "../shell/styles";
import type { Figures } from "./figures";

const pause = 1000;

/** The sentence for what differs; null where nothing that is announced does. */
function changeBetween(before: Figures, after: Figures, texts: Texts): string | null {
  const totalChanged =
    before.total?.scoreText !== after.total?.scoreText || before.total?.bestText !== after.total?.bestText;
  const total =
    totalChanged && after.total
      ? texts.t("live.total", { score: after.total.scoreText, best: after.total.bestText })
      : "";
  const gates = after.gates
    .filter((row) => before.gates.find((old) => old.id === row.id)?.word !== row.word)
    .map((row) => texts.t("live.gate", { name: row.label, outcome: row.word }));
  const sentence = [total, ...gates].join("");
  return sentence === "" ? null : sentence;
}

export function Announcer({ figures }: { figures: Figures }): ReactElement {
  const { texts, state } = useSession();
  const styles = useTextStyles();
  const told = useRef({ figures, language: texts.language });
  const [sentence, setSentence] = useState("");
  useEffect(() => {
    if (state.stale) return undefined;
    const timer = setTimeout(() => {
      const before = told.current;
      told.current = { figures, language: texts.language };
      // Another language changes every word and no outcome.
      if (before.language !== texts.language) return;
      const change = changeBetween(before.figures, figures, texts);
      // A total that is withheld from now on is not left to be read either.
      const withdrawn = before.figures.total !== null && figures.total === null;
      if (change !== null || withdrawn) setSentence(change ?? "");
    }, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [figures, state.stale, texts]);
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      {sentence}
    </div>
  );
}
