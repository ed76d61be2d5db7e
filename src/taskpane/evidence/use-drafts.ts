/** Papers pre-filled from file names, as long as they are looked through: nothing is written before they are registered. */
import { useState } from "react";
import type { Assessment } from "../../assessment";
import type { NamedPaper } from "../../checks";
import { useSession } from "../shell/session";
import { MOST_FILES } from "./dropped";
import { blankDraft, entryOf, faultsOf, isSound, type DraftFaults, type PaperDraft } from "./draft";
import { nextNumbers } from "./numbers";

/** In a chunk of its own: the first screen needs no reader of file names. */
async function readNames(names: readonly string[]): Promise<readonly NamedPaper[]> {
  const { evidenceFromFileNames } = await import("../../checks");
  return evidenceFromFileNames(names);
}

export type Offer =
  | { readonly kind: "none" }
  | { readonly kind: "too-many"; readonly n: number }
  | { readonly kind: "empty" }
  | { readonly kind: "drafts"; readonly drafts: readonly PaperDraft[]; readonly known: number };

export interface Drafts {
  readonly offer: Offer;
  readonly take: (names: readonly string[]) => void;
  readonly change: (at: number, draft: PaperDraft) => void;
  readonly remove: (at: number) => void;
  readonly faults: readonly DraftFaults[];
  readonly writing: boolean;
  /** Registers all of them in one write; `item` for each of them where it is given. */
  readonly register: (item: string | null) => void;
  readonly cancel: () => void;
}

const NONE: Offer = { kind: "none" };

function draftsOf(papers: readonly NamedPaper[], assessment: Assessment): Offer {
  const there = new Set(assessment.evidence.map(({ file }) => (file ?? "").normalize("NFC")));
  const fresh = papers.filter(({ file }) => !there.has(file.normalize("NFC")));
  const numbers = nextNumbers(
    assessment.evidence.map(({ no }) => no),
    fresh.length,
  );
  const drafts = fresh.map((paper, at) => ({ ...blankDraft(numbers[at] ?? "", []), ...paper }));
  return { kind: "drafts", drafts, known: papers.length - fresh.length };
}

function faultsIn(offer: Offer, { evidence }: Assessment): readonly DraftFaults[] {
  if (offer.kind !== "drafts") return [];
  const registered = evidence.map(({ no }) => no);
  const { drafts } = offer;
  // The numbers of the others count as taken; of two alike both say so.
  const numbers = drafts.map(({ no }) => no);
  const counts = new Map<string, number>();
  for (const no of numbers) counts.set(no, (counts.get(no) ?? 0) + 1);
  const twice = numbers.filter((no) => (counts.get(no) ?? 0) > 1);
  return drafts.map((draft) =>
    faultsOf(draft, twice.includes(draft.no) ? [...registered, draft.no] : registered),
  );
}

export function useDrafts(assessment: Assessment): Drafts {
  const { desk, attempt } = useSession();
  const [offer, setOffer] = useState<Offer>(NONE);
  const [writing, setWriting] = useState(false);
  const faults = faultsIn(offer, assessment);
  const put = (change: (drafts: readonly PaperDraft[]) => readonly PaperDraft[]): void => {
    if (offer.kind === "drafts") setOffer({ ...offer, drafts: change(offer.drafts) });
  };
  return {
    offer,
    faults,
    writing,
    take: (names) => {
      if (names.length === 0) setOffer({ kind: "empty" });
      else if (names.length > MOST_FILES) setOffer({ kind: "too-many", n: names.length });
      else
        attempt(async () => {
          setOffer(draftsOf(await readNames(names), assessment));
        });
    },
    change: (at, draft) => {
      put((drafts) => drafts.map((old, index) => (index === at ? draft : old)));
    },
    remove: (at) => {
      put((drafts) => drafts.filter((_, index) => index !== at));
    },
    register: (item) => {
      if (offer.kind !== "drafts" || writing || !faults.every(isSound)) return;
      const entries = offer.drafts.map((draft) =>
        entryOf(
          item === null || draft.items.includes(item) ? draft : { ...draft, items: [...draft.items, item] },
        ),
      );
      setWriting(true);
      attempt(async () => {
        try {
          if (await desk.addPapers(entries)) setOffer(NONE);
        } finally {
          setWriting(false);
        }
      });
    },
    cancel: () => {
      setOffer(NONE);
    },
  };
}
