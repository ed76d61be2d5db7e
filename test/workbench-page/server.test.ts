/** The static server in a process of its own, as `npm start` and the browser tests run it. */
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, request } from "node:http";
import type { IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

const script = pathToFileURL(path.resolve("scripts/server.mjs")).href;

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

let folder: string;
let server: ChildProcess;
let port: number;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "server-"));
  for (const name of ["public", "office", "private"]) mkdirSync(path.join(folder, name));
  write("public/workbench.html", "<p>工作台</p>");
  write("public/workbench-pane.html", "<p>窗格</p>");
  write("public/functions.json", "{}");
  write("public/得分.txt", "八十");
  write("public/picture.PNG", "png");
  write("public/unknown.bin", "?");
  write("office/office.js", "office");
  write("manifest.xml", "<OfficeApp/>");
  write("private/secret.txt", "secret");
  write("public-secret.txt", "secret");
  symlinkSync(path.join(folder, "private"), path.join(folder, "public/door"));
  ({ child: server, port } = await start(0, true));
});

afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true });
});

test.each([
  ["/", "text/html; charset=utf-8", "<p>工作台</p>"],
  ["/functions.json?v=1", "application/json; charset=utf-8", "{}"],
  ["/office-js/office.js", "text/javascript; charset=utf-8", "office"],
  ["/manifest.xml", "application/xml; charset=utf-8", "<OfficeApp/>"],
  ["/%E5%BE%97%E5%88%86.txt", "text/plain; charset=utf-8", "八十"],
  ["/picture.PNG", "image/png", "png"],
  ["/unknown.bin", "application/octet-stream", "?"],
])("%s is served as %s", async (url, type, text) => {
  const answer = await get(url);
  expect(answer).toMatchObject({ status: 200, text });
  expect(answer.headers["content-type"]).toBe(type);
  expect(answer.headers["x-content-type-options"]).toBe("nosniff");
  expect(answer.headers["cache-control"]).toBe("no-cache");
});

test.each([
  "/../private/secret.txt",
  "/..%2fprivate/secret.txt",
  "/%2e%2e/private/secret.txt",
  "/..\\private\\secret.txt",
  "/..%5cprivate%5csecret.txt",
  "/../public-secret.txt",
  "/door/secret.txt",
  "/office-js/../../private/secret.txt",
  "//private/secret.txt",
  "/secret.txt%00.html",
  "/%",
  "/door",
  "/office-js/",
  "/missing.html",
])("%s gives nothing away", async (url) => {
  const answer = await get(url);
  expect([400, 404]).toContain(answer.status);
  expect(answer.text).not.toContain("secret");
});

test("only reading is allowed", async () => {
  const answer = await get("/functions.json", { method: "POST" });
  expect(answer.status).toBe(405);
  expect(answer.headers.allow).toBe("GET, HEAD");
  expect(await get("/functions.json", { method: "HEAD" })).toMatchObject({ status: 200, text: "" });
});

test("an unchanged file is not sent again, a changed one is", async () => {
  const tag = String((await get("/functions.json")).headers.etag);
  const asked = { headers: { "If-None-Match": tag } };
  expect(await get("/functions.json", asked)).toMatchObject({ status: 304, text: "" });
  write("public/functions.json", '{"functions":[]}');
  expect(await get("/functions.json", asked)).toMatchObject({ status: 200, text: '{"functions":[]}' });
});

test("pages may run scripts of this origin only, and only they carry the rule", async () => {
  const policy = async (url: string) => (await get(url)).headers["content-security-policy"];
  expect(await policy("/workbench-pane.html")).toMatch(
    /default-src 'none'; script-src 'self'; connect-src 'self'/,
  );
  expect(await policy("/")).toContain("frame-src 'self'");
  expect(await policy("/functions.json")).toBeUndefined();
});

describe("where the port is taken", () => {
  const other = createServer();
  let taken: number;
  beforeAll(async () => {
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    taken = (other.address() as AddressInfo).port;
  });
  afterAll(() => other.close());

  test("the next free one is used", async () => {
    const next = await start(taken, true);
    expect(next.port).toBeGreaterThan(taken);
    next.child.kill();
  });

  test("a port that was asked for by name is not replaced", async () => {
    await expect(start(taken, false)).rejects.toThrow("EADDRINUSE");
  });
});

function write(name: string, text: string): void {
  writeFileSync(path.join(folder, name), text);
}

/** Starts the server over the folder; it listens on this computer only. */
function start(
  at: number,
  orNext: boolean,
): Promise<{ readonly child: ChildProcess; readonly port: number }> {
  const from = [
    { at: "/office-js/", from: path.join(folder, "office") },
    { at: "/", from: path.join(folder, "public") },
    { at: "/manifest.xml", from: path.join(folder, "manifest.xml") },
  ];
  const options = JSON.stringify({ port: at, orNext, from });
  const code = `import { serve } from ${JSON.stringify(script)};
    serve(${options}).then(({ url }) => console.log(url), ({ code }) => { console.error(code); process.exit(1); });`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", code]);
  return new Promise((resolve, reject) => {
    child.stdout.once("data", (line: Buffer) => {
      const url = new URL(line.toString().trim());
      expect(url.hostname).toBe("127.0.0.1");
      resolve({ child, port: Number(url.port) });
    });
    child.stderr.once("data", (text: Buffer) => reject(new Error(text.toString())));
  });
}

/** Sends the path as it is; fetch would tidy it first. */
function get(
  url: string,
  options: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, path: url, ...options }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => (text += part));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    });
    asked.on("error", reject);
    asked.end();
  });
}
