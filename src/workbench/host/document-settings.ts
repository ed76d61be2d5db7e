/** `Office.context.document.settings` over `workbook.settings`: read at once by the client, so kept at hand here. */
import { ActionType, PathType, type RequestBody, type ResponseBody } from "./protocol/wire";
import type { OfficeHost } from "./types";

const PATHS: RequestBody["ObjectPaths"] = {
  "1": { Id: 1, ObjectPathType: PathType.root, Name: "" },
  "2": { Id: 2, ObjectPathType: PathType.property, Name: "Settings", ParentObjectPathId: 1 },
};

function query(): RequestBody {
  const load = { Id: 1, ActionType: ActionType.query, Name: "", ObjectPathId: 2 };
  return {
    AutoKeepReference: false,
    Actions: [{ ...load, QueryInfo: { Select: ["key", "value"] } }],
    ObjectPaths: PATHS,
  };
}

function addAll(settings: Readonly<Record<string, string>>): RequestBody {
  const Actions = Object.entries(settings).map(([key, value], index) => ({
    Id: index + 1,
    ActionType: ActionType.method,
    Name: "Add",
    ObjectPathId: 2,
    ArgumentInfo: { Arguments: [key, JSON.parse(value) as unknown] },
  }));
  return { AutoKeepReference: false, Actions, ObjectPaths: PATHS };
}

interface Listed {
  readonly _Items: readonly { readonly Key: string; readonly Value: unknown }[];
}

export class DocumentSettings {
  private known: Record<string, string> = {};

  constructor(private readonly host: OfficeHost) {}

  async load(): Promise<void> {
    const response = JSON.parse(await this.host.execute(JSON.stringify(query()))) as ResponseBody;
    const listed = response.Results[0]?.Value as Listed | undefined;
    this.known = Object.fromEntries(
      (listed?._Items ?? []).map(({ Key, Value }) => [Key, JSON.stringify(Value)]),
    );
  }

  /** The client hands two empty arrays to be filled. */
  read(keys: string[], values: string[]): void {
    for (const [key, value] of Object.entries(this.known)) {
      keys.push(key);
      values.push(value);
    }
  }

  write(keys: readonly string[], values: readonly string[]): void {
    this.known = Object.fromEntries(keys.map((key, index) => [key, values[index] ?? "null"]));
    void this.host.execute(JSON.stringify(addAll(this.known)));
  }
}
