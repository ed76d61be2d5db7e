/** The task pane beside the sheet: a frame with the add-in's own page, its width, open or closed. */
import { panePage } from "./files";
import { part } from "./shell";

const narrowest = 300;
const widest = 500;
const usual = 350;

export interface Pane {
  readonly isOpen: boolean;
  readonly width: number;
  /** The frame that runs the add-in now; it goes on running while the pane is closed, as a shared runtime does. */
  readonly frame: HTMLIFrameElement;
  open(): void;
  close(): void;
  /** The person closes the pane. */
  onClose(listener: () => void): void;
  setWidth(pixels: number): void;
  /** Height of the add-in's page in pixels; null gives it all there is. */
  setHeight(pixels: number | null): void;
  setTitle(title: string): void;
  /** Starts the add-in anew; resolves when its page has loaded. */
  reload(): Promise<void>;
  /** Shows a sentence instead of the add-in. */
  explain(sentence: string): void;
}

export function createPane(): Pane {
  const pane = part("pane");
  const body = part("pane-body");
  const divider = part("divider");
  let frame = document.createElement("iframe");
  let width = usual;

  const setWidth = (pixels: number) => {
    width = Math.round(Math.min(widest, Math.max(narrowest, pixels)));
    pane.style.width = `${width}px`;
    divider.setAttribute("aria-valuenow", String(width));
  };
  const setOpen = (open: boolean) => {
    pane.hidden = !open;
    divider.hidden = !open;
  };

  setWidth(usual);
  makeDraggable(divider, () => width, setWidth);
  return {
    get isOpen() {
      return !pane.hidden;
    },
    get width() {
      return width;
    },
    get frame() {
      return frame;
    },
    open: () => setOpen(true),
    close: () => setOpen(false),
    onClose: (listener) => part("pane-close").addEventListener("click", listener),
    setWidth,
    setHeight: (pixels) => {
      body.style.maxHeight = pixels === null ? "" : `${pixels}px`;
    },
    setTitle: (title) => {
      part("pane-title").textContent = title;
    },
    async reload() {
      // A new frame, not a new address: nothing of the old add-in's session may live on.
      frame = document.createElement("iframe");
      frame.title = part("pane-title").textContent;
      const loaded = new Promise<void>((resolve) =>
        frame.addEventListener("load", () => resolve(), { once: true }),
      );
      frame.src = panePage;
      body.replaceChildren(frame);
      await loaded;
    },
    explain(sentence) {
      const paragraph = document.createElement("p");
      paragraph.className = "pane-note";
      paragraph.textContent = sentence;
      body.replaceChildren(paragraph);
    },
  };
}

function makeDraggable(divider: HTMLElement, width: () => number, setWidth: (pixels: number) => void): void {
  divider.addEventListener("pointerdown", (start) => {
    const before = width();
    divider.setPointerCapture(start.pointerId);
    // Without this the frame swallows the pointer as soon as it is over it.
    document.body.classList.add("dragging");
    const move = (event: PointerEvent) => setWidth(before + start.clientX - event.clientX);
    const end = () => {
      document.body.classList.remove("dragging");
      divider.removeEventListener("pointermove", move);
    };
    divider.addEventListener("pointermove", move);
    divider.addEventListener("lostpointercapture", end, { once: true });
  });
  const steps = new Map([
    ["ArrowLeft", () => width() + 10],
    ["ArrowRight", () => width() - 10],
    ["Home", () => narrowest],
    ["End", () => widest],
  ]);
  divider.addEventListener("keydown", (event) => {
    const next = steps.get(event.key);
    if (next === undefined) return;
    event.preventDefault();
    setWidth(next());
  });
}
