/** What every part of the pane may ask for, without passing it from hand to hand. */
import { createContext, useContext, useMemo } from "react";
import type { LanguageChoice, Texts, Topic, TopicTexts, TopicWords } from "../../i18n";
import type { Desk, DeskState } from "../../live";
import type { FileDoors } from "../files/doors";
import type { Outline } from "../model/outline";
import type { Rules } from "../model/rules";
import type { Preferences } from "./preferences";

export interface Session {
  readonly desk: Desk;
  readonly state: DeskState;
  /** Null until the rulebook's chunk has arrived. */
  readonly book: { readonly rules: Rules; readonly outline: Outline } | null;
  readonly texts: Texts;
  readonly preferences: Preferences;
  readonly languageChoice: LanguageChoice;
  readonly chooseLanguage: (choice: LanguageChoice) => void;
  /** Product version; null where it is not known (tests). */
  readonly version: string | null;
  readonly fileDoors: FileDoors;
  /** Starts something that may fail; a failure is told in a sentence above the tabs. */
  readonly attempt: (work: () => Promise<void>) => void;
}

const SessionContext = createContext<Session | null>(null);
export const SessionProvider = SessionContext.Provider;

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("useSession outside of Pane");
  return session;
}

type SessionWith<W extends TopicWords> = Session & { readonly texts: TopicTexts<W> };

/** The session of screens that bring words of their own. */
export const sessionWith =
  <W extends TopicWords>(words: Topic<W>) =>
  (): SessionWith<W> => {
    const session = useSession();
    return useMemo(() => ({ ...session, texts: words.in(session.texts.language) }), [session]);
  };
