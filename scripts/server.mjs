/**
 * A static server for trying and testing: the built add-in, the workbench and Microsoft's office.js,
 * the last unmodified from its package. It listens on this computer only.
 */
import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

const ownScriptsOnly =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline'; " +
  "img-src 'self' data:; font-src 'self' data:; frame-ancestors 'self'";

/** The pane stays under the rules of a closed intranet, so that whatever breaks there breaks here first. */
const policies = new Map([
  ["workbench.html", `${ownScriptsOnly}; frame-src 'self'`],
  ["workbench-pane.html", ownScriptsOnly],
]);

const types = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".mjs", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".json", "application/json; charset=utf-8"],
  [".map", "application/json; charset=utf-8"],
  [".xml", "application/xml; charset=utf-8"],
  [".svg", "image/svg+xml"],
  [".png", "image/png"],
  [".ico", "image/x-icon"],
  [".woff2", "font/woff2"],
  [".txt", "text/plain; charset=utf-8"],
  [".md", "text/markdown; charset=utf-8"],
  [".ics", "text/calendar; charset=utf-8"],
  [".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  [".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
]);

/** Where the addresses come from: the first place that has the file answers. */
export const places = [
  { at: "/office-js/", from: path.join(root, "node_modules/@microsoft/office-js/dist") },
  { at: "/", from: path.join(root, "dist/addin") },
  { at: "/", from: path.join(root, "dist/workbench") },
  { at: "/manifest.xml", from: path.join(root, "manifest.xml") },
];

const home = "/workbench.html";

/** The file an address stands for, or null. Links are followed only as long as they stay inside their place. */
async function find(pathname, from) {
  for (const place of from) {
    const isFile = !place.at.endsWith("/");
    if (isFile ? pathname !== place.at : !pathname.startsWith(place.at)) continue;
    const file = isFile ? place.from : path.join(place.from, pathname.slice(place.at.length));
    const real = await inside(file, place.from);
    if (real !== null) return real;
  }
  return null;
}

async function inside(file, folder) {
  try {
    const [real, base] = await Promise.all([realpath(file), realpath(folder)]);
    if (real !== base && !real.startsWith(base + path.sep)) return null;
    const facts = await stat(real);
    return facts.isFile() ? { path: real, size: facts.size, changed: facts.mtimeMs } : null;
  } catch (error) {
    if (["ENOENT", "ENOTDIR", "EACCES", "ENAMETOOLONG"].includes(error.code)) return null;
    throw error;
  }
}

/** The decoded path, or null where it is not one. */
function readPath(url) {
  try {
    const pathname = decodeURIComponent(url.split(/[?#]/, 1)[0]);
    if (!pathname.startsWith("/") || pathname.includes("\0") || pathname.includes("\\")) return null;
    return pathname === "/" ? home : pathname;
  } catch {
    return null;
  }
}

async function answer(request, response, from) {
  if (request.method !== "GET" && request.method !== "HEAD")
    return refuse(response, 405, { Allow: "GET, HEAD" });
  const pathname = readPath(request.url ?? "/");
  if (pathname === null) return refuse(response, 400);
  const file = await find(pathname, from);
  if (file === null) return refuse(response, 404);

  const tag = `"${file.size.toString(36)}-${Math.round(file.changed).toString(36)}"`;
  const headers = {
    "Content-Type": types.get(path.extname(file.path).toLowerCase()) ?? "application/octet-stream",
    "Cache-Control": "no-cache",
    ETag: tag,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
  };
  const policy = policies.get(path.basename(file.path));
  if (policy !== undefined) headers["Content-Security-Policy"] = policy;
  if (request.headers["if-none-match"] === tag) {
    response.writeHead(304, headers).end();
    return undefined;
  }
  response.writeHead(200, { ...headers, "Content-Length": file.size });
  if (request.method === "HEAD") response.end();
  else
    createReadStream(file.path)
      .on("error", () => response.destroy())
      .pipe(response);
  return undefined;
}

function refuse(response, status, headers = {}) {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", ...headers }).end(`${status}\n`);
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve(server.address().port);
    });
  });
}

/** The given port, or with `orNext` the next free one of the 50 that follow. */
async function open(server, port, orNext) {
  for (let tried = port; ; tried += 1) {
    try {
      return await listen(server, tried);
    } catch (error) {
      const taken = error.code === "EADDRINUSE" || error.code === "EACCES";
      if (!taken || !orNext || tried >= Math.min(port + 50, 65535)) throw error;
    }
  }
}

/** Starts serving; port 0 takes any free port. */
export async function serve({ port = 3000, orNext = true, from = places } = {}) {
  const server = createServer((request, response) => {
    answer(request, response, from).catch(() => {
      if (response.headersSent) response.destroy();
      else refuse(response, 500);
    });
  });
  const taken = await open(server, port, orNext);
  return {
    port: taken,
    url: `http://127.0.0.1:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { url } = await serve({
    port: Number(process.env.PORT ?? 3000),
    orNext: process.env.PORT === undefined,
  });
  process.stdout.write(`${url}\n`);
}
