import type { ValuesIn } from "./key";
import type { Language } from "./language";
import { fillIn } from "./fill-in";
import { texts, type Texts } from "./translate";

export type TopicWords = Readonly<Record<string, string>>;

type Translate<W extends TopicWords> = <K extends keyof W & string>(
  key: K,
  ...values: ValuesIn<W[K]>
) => string;

/** The pane's texts and those of one topic. */
export interface TopicTexts<W extends TopicWords> extends Texts {
  readonly t: Texts["t"] & Translate<W>;
}

export interface Topic<W extends TopicWords> {
  readonly words: Readonly<Record<Language, Readonly<Record<keyof W, string>>>>;
  readonly in: (language: Language) => TopicTexts<W>;
}

/** A dictionary that comes with the screens that speak it, so that the first screen stays small. */
export function topic<const W extends TopicWords>(zh: W, en: Readonly<Record<keyof W, string>>): Topic<W> {
  const words = { "zh-CN": zh, en };
  const made = new Map<Language, TopicTexts<W>>();
  const make = (language: Language): TopicTexts<W> => {
    const base = texts(language);
    const own = new Map<string, string>(Object.entries(words[language]));
    const find = (key: string): string | null => own.get(key) ?? base.find(key);
    const spoken = {
      ...base,
      find,
      t: (key: string, values: Readonly<Record<string, string | number>> = {}) =>
        fillIn(find(key) ?? key, values),
    };
    made.set(language, spoken);
    return spoken;
  };
  return { words, in: (language) => made.get(language) ?? make(language) };
}
