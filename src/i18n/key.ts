import type { zhCN } from "./zh-CN";

export type Key = keyof typeof zhCN;
export type Dictionary = Readonly<Record<Key, string>>;

/** The names in braces of a text. */
type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** What a text asks for: nothing, or one value for every name in braces. */
export type ValuesIn<Text extends string> = [Placeholders<Text>] extends [never]
  ? []
  : [values: Readonly<Record<Placeholders<Text>, string | number>>];
export type Values<K extends Key> = ValuesIn<(typeof zhCN)[K]>;
