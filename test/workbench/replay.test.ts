/** Requests as Microsoft's client sent them once, replayed against the host. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { openEngine, type Engine } from "../../src/workbench/engine";
import { createHost, type WorkbookHost } from "../../src/workbench/host";
import type { RequestBody, ResponseBody } from "../../src/workbench/host/protocol/wire";

interface Recorded {
  readonly request: RequestBody;
  readonly response?: ResponseBody;
}

const folder = path.resolve("test/fixtures/office-wire");
const files = readdirSync(folder).filter((file) => file.endsWith(".json"));

/** What the recordings use and this host does not have: each is answered as missing, by name. */
const beyond: Readonly<Record<string, string>> = {
  "cellProperties.json": "Range.setCellProperties",
  "comments.add.json": "Workbook.comments",
  "customXmlParts.json": "Workbook.customXmlParts",
  "functions.json": "Workbook.functions",
  "range.insert.delete.json": "Range.copyFrom",
  "shapes.image.json": "Worksheet.shapes",
  "tables.add.json": "Workbook.tables",
};

function recorded(file: string): Recorded[] {
  const entries = JSON.parse(readFileSync(path.join(folder, file), "utf8")) as (Recorded | RequestBody)[];
  return entries.map((entry) => ("request" in entry ? entry : { request: entry }));
}

/** A name of one sheet is not among the workbook's: Excel says so, the recording's stand-in did not. */
const otherwise: Readonly<Record<string, string>> = { "names.sheet.json": "ItemNotFound" };

/** The recording's own ids of sheets, by name, stand for those of the new workbook. */
const recordedIds: Readonly<Record<string, string>> = { "{00000000-0001-0000-0000-000000000002}": "Data" };

describe("recorded requests", () => {
  let engine: Engine;
  let host: WorkbookHost;
  const references = new Map<string, string>();

  const send = async (request: RequestBody): Promise<ResponseBody> => {
    let text = JSON.stringify(request);
    for (const [id, name] of Object.entries(recordedIds)) text = text.replaceAll(id, name);
    for (const [theirs, ours] of references) text = text.replaceAll(`"${theirs}"`, `"${ours}"`);
    return JSON.parse(await host.execute(text)) as ResponseBody;
  };
  const remember = (theirs: ResponseBody | undefined, ours: ResponseBody): void => {
    for (const { ActionId, Value } of theirs?.Results ?? []) {
      const same = ours.Results.find((result) => result.ActionId === ActionId)?.Value as {
        _ReferenceId?: string;
      } | null;
      const reference = (Value as { _ReferenceId?: string } | null)?._ReferenceId;
      if (reference && same?._ReferenceId) references.set(reference, same._ReferenceId);
    }
  };

  beforeEach(async () => {
    engine = await openEngine();
    host = createHost(engine.api, { requirementSets: { ExcelApi: "1.15" } });
    references.clear();
    for (const name of ["Data", "D"]) {
      const path_ = { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 };
      const add = {
        Id: 3,
        ObjectPathType: 3,
        Name: "Add",
        ParentObjectPathId: 2,
        ArgumentInfo: { Arguments: [name] },
      };
      await send({
        AutoKeepReference: false,
        Actions: [{ Id: 4, ActionType: 1, Name: "", ObjectPathId: 3 }],
        ObjectPaths: { "1": { Id: 1, ObjectPathType: 1, Name: "" }, "2": path_, "3": add },
      });
    }
  });
  afterEach(() => {
    host.dispose();
    engine.dispose();
  });

  test.each(files)("%s", async (file) => {
    if (file === "worksheets.add.json") host.userDeleteSheet("Data");
    for (const { request, response } of recorded(file)) {
      const answer = await send(request);
      remember(response, answer);
      const expected = file === "err.notimpl.json" ? undefined : response?.Error;
      if (beyond[file]) {
        expect(answer.Error).toMatchObject({ Code: "ApiNotFound", Location: beyond[file] });
        return;
      }
      if (otherwise[file]) {
        expect(answer.Error?.Code).toBe(otherwise[file]);
        return;
      }
      expect(answer.Error?.Code).toBe(expected?.Code);
      expect(answer.Error?.Location).toBe(expected?.Location);
      expect(answer.Error?.ActionIndex).toBe(expected?.ActionIndex);
      if (!answer.Error)
        expect(answer.Results.map(({ ActionId }) => ActionId)).toEqual(request.Actions.map(({ Id }) => Id));
    }
  });
});
