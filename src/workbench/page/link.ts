/** What the page and the script in the pane's frame say to each other. Both run on one origin, in two realms. */
import type { OfficeHost, OfficeLook, PageSeam } from "../host";
import type { Language } from "./texts";

export interface PaneLink {
  readonly host: OfficeHost;
  readonly language: () => Language;
  readonly theme: () => OfficeLook;
  /** The add-in asks for its pane to be shown or hidden. */
  onVisibility(visible: boolean): void;
  /** The frame's script has put itself where Office.js looks for Excel. */
  attach(seam: PageSeam): void;
}

/** The seam of the add-in that runs now. */
export interface Seams {
  readonly link: PaneLink;
  readonly current: PageSeam | null;
  /** Forgets the add-in that runs; its frame is about to go. */
  detach(): void;
}

export function createSeams(parts: Omit<PaneLink, "attach">): Seams {
  let current: PageSeam | null = null;
  const detach = () => {
    current?.dispose();
    current = null;
  };
  return {
    get current() {
      return current;
    },
    detach,
    link: {
      ...parts,
      attach(seam) {
        detach();
        current = seam;
      },
    },
  };
}
