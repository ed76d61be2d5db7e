/** What the insertion asks or says, in its place in the pane: no dialog interrupts. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Texts } from "../../i18n";
import { useSession } from "../shell/session";
import type { Planting, Question } from "./use-planting";

type Intent = "info" | "warning" | "error";

interface Words {
  readonly intent: Intent;
  readonly text: string;
  /** Null where there is nothing to agree to. */
  readonly agree: string | null;
  readonly decline: string;
}

function wordsOf(question: Question, { t }: Texts): Words {
  const decline = t("ask.cancel");
  switch (question.kind) {
    case "name-taken":
      return {
        intent: "warning",
        text: t("ask.nameTaken", { names: question.names.join(t("common.separator")) }),
        agree: t("ask.rename"),
        decline,
      };
    case "would-replace":
      return {
        intent: "warning",
        text: t("ask.wouldReplace", { n: question.cells }),
        agree: t("ask.replace"),
        decline,
      };
    case "already-there":
      return { intent: "info", text: t("ask.alreadyThere"), agree: null, decline: t("common.close") };
    case "failed": {
      const { text, remedy, severity } = question.notice;
      return {
        intent: severity,
        text: [text, remedy ?? ""].join(""),
        agree: null,
        decline: t("common.close"),
      };
    }
  }
}

export function PlantingBar({ planting }: { planting: Planting }): ReactElement | null {
  const { texts } = useSession();
  if (!planting.question) return null;
  const words = wordsOf(planting.question, texts);
  return (
    <MessageBar intent={words.intent} layout="multiline" role="alert">
      <MessageBarBody>{words.text}</MessageBarBody>
      <MessageBarActions>
        {words.agree === null ? null : (
          <Button size="small" appearance="primary" onClick={planting.agree}>
            {words.agree}
          </Button>
        )}
        <Button size="small" onClick={planting.decline}>
          {words.decline}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
