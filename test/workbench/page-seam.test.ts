/** What office.js asks of `window.external`, asked here in its place; the real page is tried in the browser tests. */
import { openEngine, type Engine } from "../../src/workbench/engine";
import { createHost, installPageSeam, type PageSeam, type WorkbookHost } from "../../src/workbench/host";

type Answer = { toArray(): unknown[]; dimensions(): number };
interface External {
  GetHostInfo(): string;
  GetContext(): Record<string, () => unknown>;
  Execute(id: number, params: unknown[], callback: (answer: Answer) => void): void;
  RegisterEvent(
    id: number,
    target: string,
    handler: (id: number, payload: Answer) => void,
    done: (status: unknown) => void,
  ): void;
}

let engine: Engine;
let host: WorkbookHost;
let seam: PageSeam;
let external: External;
const asked: boolean[] = [];

beforeAll(async () => {
  engine = await openEngine();
  host = createHost(engine.api);
  const page = {} as Window;
  seam = installPageSeam(page, host, {
    theme: () => "dark",
    onVisibility: (visible) => void asked.push(visible),
  });
  external = page.external as unknown as External;
});
afterAll(() => {
  seam.dispose();
  host.dispose();
  engine.dispose();
});

const batch = (path: object, action: object): string =>
  JSON.stringify({
    AutoKeepReference: false,
    Actions: [{ Id: 9, ActionType: 3, ObjectPathId: 1, ...action }],
    ObjectPaths: { "1": { Id: 1, ...path } },
  });
const execute = (body: string): Promise<unknown[]> =>
  new Promise((resolve) => {
    external.Execute(93, [["", "POST", "ProcessQuery", [], body]], (answer) => resolve(answer.toArray()));
  });
const runtime = (name: string, args: unknown[]) =>
  execute(
    batch(
      { ObjectPathType: 2, Name: "Microsoft.AppRuntime.AppRuntimeService" },
      { Name: name, ArgumentInfo: { Arguments: args } },
    ),
  );

test("the page is told that it is in Excel, in Chinese, with a shared runtime", () => {
  expect(external.GetHostInfo()).toMatch(/^Excel\|Win32\|16\.01\|zh-CN\|.+\|\|\|3$/);
  const context = external.GetContext();
  expect(JSON.parse(String(context.GetSupportedMatrix?.()))).toMatchObject({
    ExcelApi: "1.12",
    SharedRuntime: "1.1",
  });
  expect(JSON.parse(String(context.GetOfficeThemeInfo?.()))).toMatchObject({ bodyBackgroundColor: 0x1f1f1f });
});

test("a batch reaches the host, and its answer the page", async () => {
  const [status, payload] = await execute(
    batch({ ObjectPathType: 1, Name: "" }, { ActionType: 2, Name: "", QueryInfo: { Select: ["name"] } }),
  );
  expect(status).toBe(0);
  const [code, , body] = payload as [number, unknown[], string];
  expect(code).toBe(200);
  expect(JSON.parse(body)).toMatchObject({ Results: [{ ActionId: 9, Value: { Name: "工作簿1" } }] });
});

test("the pane is shown and hidden by the add-in, and both ways are told", async () => {
  const told: unknown[] = [];
  external.RegisterEvent(
    33,
    "",
    (_, payload) => told.push(...payload.toArray()),
    () => undefined,
  );
  await runtime("SetAppRuntimeState", ["Background"]);
  seam.visibilityChanged(true);
  expect(asked).toEqual([false]);
  expect(told).toEqual([
    [65536, 65539, "", '{"visibility":"Hidden"}'],
    [65536, 65539, "", '{"visibility":"Visible"}'],
  ]);
  const [, payload] = await runtime("GetAppRuntimeState", []);
  expect(JSON.parse(String((payload as unknown[])[2]))).toMatchObject({ Results: [{ Value: "Visible" }] });
});

test("a ribbon command ends when the add-in says so", async () => {
  external.RegisterEvent(
    39,
    "",
    (_, payload) => {
      const [id, name] = payload.toArray();
      expect(name).toBe("insertForms");
      external.Execute(94, [id, 0, "{}"], () => undefined);
    },
    () => undefined,
  );
  await expect(seam.runCommand("insertForms")).resolves.toBeUndefined();
});

test("what this Excel cannot do is said with a code", () => {
  const answers: unknown[] = [];
  external.Execute(64, [], (answer) => answers.push(answer.toArray()));
  expect(answers).toEqual([[7000]]);
});
