/** Carries out one request: resolves the object paths, runs the actions in order, stops at the first error. */
import { Arguments } from "./arguments";
import { apiNotFound, HostError, invalidArgument } from "./errors";
import { camelCase, pascalCase, query } from "./query";
import { isModelObject, type ModelObject } from "./schema";
import {
  type Action,
  ActionType,
  type ArgumentInfo,
  type ObjectPath,
  PathType,
  type ReferencedPaths,
  type RequestBody,
  type ResponseBody,
  type WireError,
} from "./wire";

/** What the interpreter needs from the workbook behind it. */
export interface Far {
  root(): ModelObject;
  service(name: string): ModelObject | null;
  readonly references: References;
  /** Called before anything is read: results of what was written must be there. */
  settle(): Promise<void>;
  /** Runs what touches the workbook, as the add-in's doing. */
  step<R>(run: () => R): R;
  /** Called before each action; throws to refuse it. */
  gate?(action: Action, index: number, className: string): void;
}

/** Ranges that the client keeps between its requests. */
export class References {
  private readonly kept = new Map<string, ModelObject>();
  private readonly ids = new WeakMap<object, string>();
  private next = 1;

  identify(object: ModelObject): Readonly<Record<string, unknown>> {
    if (!object.byReference) return object.identity();
    const self = object.self as object;
    const id = this.ids.get(self) ?? `ref${this.next++}`;
    this.ids.set(self, id);
    this.kept.set(id, object);
    return { ...object.identity(), _ReferenceId: id };
  }

  find(id: string): ModelObject | undefined {
    return this.kept.get(id);
  }

  remove(id: string): void {
    this.kept.delete(id);
  }

  selves(): unknown[] {
    return [...this.kept.values()].map((object) => object.self);
  }
}

class Batch {
  private readonly resolved = new Map<number, ModelObject | null>();
  private readonly identify = (object: ModelObject): Readonly<Record<string, unknown>> =>
    this.far.references.identify(object);

  constructor(
    private readonly far: Far,
    private readonly body: RequestBody,
  ) {}

  async run(action: Action, index: number): Promise<unknown> {
    if (action.ActionType === ActionType.trace) return null;
    const object = await this.resolve(action.ObjectPathId);
    this.far.gate?.(action, index, object?.className ?? "");
    if (object === null) return null;
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.identify(object);
      case ActionType.query:
      case ActionType.recursiveQuery:
      case ActionType.queryJson:
        await this.far.settle();
        return query(object, action.QueryInfo ?? {}, this.identify);
      case ActionType.method:
        return this.callForValue(object, action);
      case ActionType.setProperty:
        return this.setProperty(object, action);
      case ActionType.update:
        return this.updateAll(object, action);
      case ActionType.ensureUnchanged:
        return null;
      default:
        throw invalidArgument(`Unknown action type ${action.ActionType}.`);
    }
  }

  private async setProperty(object: ModelObject, action: Action): Promise<null> {
    const value = await this.firstArgument(action);
    this.far.step(() => object.set(camelCase(action.Name), value));
    return null;
  }

  private async updateAll(object: ModelObject, action: Action): Promise<null> {
    const values = await this.firstArgument(action);
    this.far.step(() => this.update(object, values));
    return null;
  }

  private async callForValue(object: ModelObject, action: Action): Promise<unknown> {
    if (action.Name === "_KeepReference") return null;
    if (action.Name === "_RemoveReference") {
      this.far.references.remove(String(action.ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    const args = await this.args(action.ArgumentInfo);
    const value = this.far.step(() => object.call(camelCase(action.Name), args));
    if (isModelObject(value)) return this.identify(value);
    return value ?? null;
  }

  private async firstArgument(action: Action): Promise<unknown> {
    return (await this.args(action.ArgumentInfo)).at(0) ?? null;
  }

  /** `object.set({…})`: each key is a property, or a link with properties of its own. */
  private update(object: ModelObject, values: unknown): void {
    if (typeof values !== "object" || values === null) throw invalidArgument();
    for (const [key, value] of Object.entries(values)) {
      const name = camelCase(key);
      const child = object.isLink(name) ? object.link(name) : null;
      if (child) this.update(child, value);
      else object.set(name, value);
    }
  }

  private async resolve(id: number): Promise<ModelObject | null> {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw invalidArgument(`Unknown object path ${id}.`);
    const object = await this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  private async follow(path: ObjectPath): Promise<ModelObject | null> {
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.far.root();
      case PathType.service: {
        const service = this.far.service(path.Name);
        if (!service) throw apiNotFound("Service", path.Name);
        return service;
      }
      case PathType.reference: {
        const kept = this.far.references.find(path.Name);
        if (!kept) throw new HostError("InvalidReference", undefined, "Range");
        return kept;
      }
      case PathType.nullObject:
        return null;
      default:
        return this.followFrom(await this.resolve(path.ParentObjectPathId ?? 0), path);
    }
  }

  private async followFrom(parent: ModelObject | null, path: ObjectPath): Promise<ModelObject | null> {
    if (parent === null) return null;
    if (path.ObjectPathType === PathType.property) return parent.link(camelCase(path.Name));
    const args = await this.args(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.indexer) return parent.item(args);
    const value = this.far.step(() => parent.call(camelCase(path.Name), args));
    if (value === null || isModelObject(value)) return value;
    throw apiNotFound(parent.className, pascalCase(path.Name));
  }

  private async args(info: ArgumentInfo | undefined): Promise<Arguments> {
    const values = info?.Arguments ?? [];
    const paths = info?.ReferencedObjectPathIds;
    return new Arguments(paths ? await this.withObjects(values, paths) : values);
  }

  private async withObjects(values: readonly unknown[], paths: ReferencedPaths): Promise<unknown[]> {
    const replaced: unknown[] = [];
    for (const [index, value] of values.entries()) {
      const path = paths[index];
      if (Array.isArray(path) && Array.isArray(value)) replaced.push(await this.withObjects(value, path));
      else replaced.push(typeof path === "number" && path > 0 ? await this.resolve(path) : value);
    }
    return replaced;
  }
}

function wireError(error: unknown, index: number): WireError {
  const known = error instanceof HostError;
  return {
    Code: known ? error.code : "GeneralException",
    Message: error instanceof Error ? error.message : String(error),
    Location: (known ? error.location : undefined) ?? "",
    ActionIndex: index,
    HttpStatusCode: known ? error.status : 500,
  };
}

/** Actions before an error stay done, as in Excel. */
export async function interpret(far: Far, body: RequestBody): Promise<ResponseBody> {
  const batch = new Batch(far, body);
  const Results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      Results.push({ ActionId: action.Id, Value: await batch.run(action, index) });
    } catch (error) {
      return { Results, Error: wireError(error, index) };
    }
  }
  return { Results };
}
