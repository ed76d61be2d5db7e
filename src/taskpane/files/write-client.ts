/** Writes a workbook beside the page, so that the pane stays quick. */
import type { Order, Written } from "./write-worker";

export async function writeInWorker(order: Order): Promise<Uint8Array> {
  const worker = new Worker(new URL("./write-worker.ts", import.meta.url), { name: "ipcity-writing" });
  try {
    return await new Promise<Uint8Array>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Written>) => {
        if ("bytes" in data) resolve(data.bytes);
        else reject(new Error(data.message));
      };
      worker.onerror = ({ message }) => {
        reject(new Error(message));
      };
      worker.postMessage(order);
    });
  } finally {
    worker.terminate();
  }
}
