/** Writes a ranking's workbook beside the page: a second of work for hundreds of cities. */
import type { Language } from "../../i18n";
import type { RankingTable } from "../../sheets";
import type { Written } from "./write-worker";

export async function writeInWorker(table: RankingTable, lang: Language): Promise<Uint8Array> {
  const worker = new Worker(new URL("./write-worker.ts", import.meta.url), { name: "ipcity-ranking" });
  try {
    return await new Promise<Uint8Array>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Written>) => {
        if ("bytes" in data) resolve(data.bytes);
        else reject(new Error(data.message));
      };
      worker.onerror = ({ message }) => {
        reject(new Error(message));
      };
      worker.postMessage({ table, lang });
    });
  } finally {
    worker.terminate();
  }
}
