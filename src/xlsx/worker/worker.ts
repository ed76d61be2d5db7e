/** Entry of the worker that reads files for the pane: no page, no window, no Office. */
import { answering, type ToWorker } from "./messages";

const take = answering((message) => postMessage(message));

addEventListener("message", ({ data }: MessageEvent<ToWorker>) => void take(data));
