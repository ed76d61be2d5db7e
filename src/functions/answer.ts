/** One call of a function outside any cell: its value, or its error with the reason. */
import { displayLanguage, speak, type FunctionLanguage } from "./language";
import { implementations } from "./register";

export type Answer =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "error"; readonly code: string; readonly reason: string };

type Id = keyof typeof implementations;

export const isFunction = (id: string): id is Id => Object.hasOwn(implementations, id);

const STREAMING: ReadonlySet<Id> = new Set<Id>(["TOTAL", "SECTION"]);

/** Arguments as Excel hands them over: one value, or rows of cells; `null` for what is left out. */
export function answerOf(id: Id, given: readonly unknown[], language: FunctionLanguage): Answer {
  const before = displayLanguage();
  speak(language);
  try {
    const value = STREAMING.has(id) ? firstOf(id, given) : called(id, given);
    return value instanceof CustomFunctions.Error ? errorOf(value) : { kind: "value", value };
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return errorOf(error);
    throw error;
  } finally {
    speak(before);
  }
}

const errorOf = ({ code, message }: CustomFunctions.Error): Answer => ({
  kind: "error",
  code: String(code),
  reason: message ?? "",
});

const called = (id: Id, given: readonly unknown[]): unknown =>
  Reflect.apply(implementations[id], undefined, given);

/** What a streaming function sets at once; it follows nothing afterwards. */
function firstOf(id: Id, given: readonly unknown[]): unknown {
  let first: unknown;
  const invocation = {
    setResult: (value: unknown) => (first = value),
    onCanceled: (): void => undefined,
  };
  const all = Array.from({ length: implementations[id].length - 1 }, (_, index) => given[index] ?? null);
  Reflect.apply(implementations[id], undefined, [...all, invocation]);
  invocation.onCanceled();
  return first;
}
