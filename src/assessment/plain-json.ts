import { AssessmentError } from "./error";
import { place, type Step } from "./place";

/** The format is 5 levels deep; what is far deeper is no assessment and must not exhaust the stack. */
const DEEPEST = 16;

/** Keys that would reach the prototype of an object that somebody builds from them. */
const POLLUTING: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** Throws where the value is no plain JSON: odd objects, numbers without a value, polluting keys, endless depth. */
export function requirePlainJson(value: unknown, steps: readonly Step[] = []): void {
  if (steps.length > DEEPEST) {
    throw new AssessmentError(place(steps.slice(0, 3)), {
      zh: `${place(steps.slice(0, 3))}：嵌套过深，不是测评数据；改用公开的 ipcity-assessment/1 格式。`,
      en: `${place(steps.slice(0, 3))}: nested too deeply for an assessment; use the published ipcity-assessment/1 format.`,
    });
  }
  if (Array.isArray(value)) value.forEach((entry, index) => requirePlainJson(entry, [...steps, index]));
  else if (typeof value === "object" && value !== null) requirePlainObject(value, steps);
  else requirePlainScalar(value, steps);
}

function requirePlainObject(value: object, steps: readonly Step[]): void {
  const prototype: unknown = Object.getPrototypeOf(value);
  // An object of another frame has another Object.prototype, which is the end of its chain just the same.
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) throw notJson(steps);
  for (const [key, entry] of Object.entries(value)) {
    const inner = [...steps, key];
    if (POLLUTING.has(key)) {
      throw new AssessmentError(place(inner), {
        zh: `${place(inner)}：不认识的键“${key}”；删去这个键。`,
        en: `${place(inner)}: unknown key "${key}"; remove it.`,
      });
    }
    requirePlainJson(entry, inner);
  }
}

function requirePlainScalar(value: unknown, steps: readonly Step[]): void {
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new AssessmentError(place(steps), {
      zh: `${place(steps)}：数字没有确定的值（过大或无效）；改为普通的数。`,
      en: `${place(steps)}: the number has no finite value; write an ordinary number.`,
    });
  }
  if (!["string", "number", "boolean"].includes(typeof value) && value !== null) {
    throw notJson(steps);
  }
}

function notJson(steps: readonly Step[]): AssessmentError {
  const where = place(steps);
  return new AssessmentError(where, {
    zh: `${where === "" ? "整个文件" : where}：不是 JSON 数据；只用对象、列表、文字、数字、真假和 null。`,
    en: `${where === "" ? "the document" : where}: not JSON data; use objects, lists, text, numbers, booleans and null only.`,
  });
}
