/** What `load` answers: the object's identity and the properties asked for, nested as the paths were. */
import { apiNotFound } from "./errors";
import type { ModelObject } from "./schema";
import type { QueryInfo } from "./wire";

/** `{format: {fill: {color: {}}}}` for `format/fill/color`. */
interface Wanted {
  [name: string]: Wanted;
}

function wantedOf(select: readonly string[]): Wanted {
  const wanted: Wanted = {};
  for (const path of select) {
    let level = wanted;
    for (const name of path.split("/")) level = level[name] ??= {};
  }
  return wanted;
}

export const pascalCase = (name: string): string => name.replace(/^[a-z]/, (letter) => letter.toUpperCase());
export const camelCase = (name: string): string => name.replace(/^[A-Z]/, (letter) => letter.toLowerCase());

/** Called for every object that an answer names, so that ranges get the reference they are kept by. */
export type Identify = (object: ModelObject) => Readonly<Record<string, unknown>>;

function describe(object: ModelObject, wanted: Wanted, identify: Identify): Record<string, unknown> {
  const answer: Record<string, unknown> = { ...identify(object) };
  const names = Object.keys(wanted).map(camelCase);
  const all = names.length === 0 || names.includes("$all");
  for (const name of all ? object.propertyNames() : names) {
    if (name.startsWith("$")) continue;
    if (object.isProperty(name)) answer[pascalCase(name)] = object.get(name);
  }
  for (const [name, below] of Object.entries(wanted)) {
    const key = camelCase(name);
    if (key.startsWith("$") || object.isProperty(key)) continue;
    if (!object.isLink(key)) throw apiNotFound(object.className, key);
    const child = object.link(key);
    answer[pascalCase(key)] = child === null ? null : answerTo(child, below, {}, identify);
  }
  return answer;
}

function answerTo(object: ModelObject, wanted: Wanted, query: QueryInfo, identify: Identify): unknown {
  const items = object.items();
  if (items === null) return describe(object, wanted, identify);
  const { items: nested, ...rest } = wanted;
  const own: Wanted = {};
  const each: Wanted = { ...nested };
  for (const [name, below] of Object.entries(rest)) {
    if (object.isProperty(camelCase(name))) own[name] = below;
    else each[name] = below;
  }
  const skip = query.Skip ?? 0;
  const chosen = items.slice(skip, query.Top === undefined ? undefined : skip + query.Top);
  return {
    ...(Object.keys(own).length > 0 ? describe(object, own, identify) : identify(object)),
    _Items: chosen.map((item) => describe(item, each, identify)),
  };
}

export function query(object: ModelObject, info: QueryInfo, identify: Identify): unknown {
  return answerTo(object, wantedOf([...(info.Select ?? []), ...(info.Expand ?? [])]), info, identify);
}
