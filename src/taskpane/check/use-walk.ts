/** Which finding is open, which groups are unfolded, and how one walks from one to the next. */
import { useEffect, useRef, type RefObject } from "react";
import type { Finding } from "../../assessment";
import { keyOf, stepThrough, type FindingGroup, type FindingView } from "../model/findings";

/** Where one stood: kept above the tabs, so that going to another and back finds it again. */
export interface CheckPlace {
  readonly current: string | null;
  readonly openGroups: readonly string[];
  readonly gatesOpen: boolean;
}

export const START: CheckPlace = { current: null, openGroups: [], gatesOpen: false };

export interface KeptPlace {
  readonly place: CheckPlace;
  readonly setPlace: (change: (place: CheckPlace) => CheckPlace) => void;
}

export interface Walk {
  readonly current: string | null;
  readonly openGroups: readonly string[];
  /** Place of the current finding in what is shown, from 1; 0 before the first step. */
  readonly position: number;
  readonly area: RefObject<HTMLDivElement | null>;
  readonly choose: (finding: Finding) => void;
  /** `follow` moves the keyboard focus to the finding; a button that is pressed again and again keeps it. */
  readonly step: (by: 1 | -1, follow: boolean) => void;
  /** Folds or unfolds a group; a group of one is the finding itself, so unfolding it goes to its cell. */
  readonly toggle: (group: FindingGroup) => void;
}

export function useWalk(
  view: FindingView,
  { place: { current, openGroups }, setPlace }: KeptPlace,
  goTo: (finding: Finding) => void,
): Walk {
  const area = useRef<HTMLDivElement>(null);
  const arriving = useRef<"focus" | "scroll" | null>(null);
  useEffect(() => {
    const how = arriving.current;
    arriving.current = null;
    const places = [...(area.current?.querySelectorAll<HTMLElement>("[data-finding]") ?? [])];
    const place = places.find((candidate) => candidate.dataset["finding"] === current);
    if (how === "scroll") place?.scrollIntoView({ block: "nearest" });
    if (how === "focus")
      (place instanceof HTMLButtonElement ? place : place?.querySelector("button"))?.focus();
  }, [current, openGroups]);
  const choose = (finding: Finding): void => {
    const home = view.groups.find(({ findings }) => findings.includes(finding));
    setPlace((place) => ({
      ...place,
      current: keyOf(finding),
      openGroups: [...new Set([...place.openGroups, ...(home ? [home.key] : [])])],
    }));
    goTo(finding);
  };
  return {
    current,
    openGroups,
    position: view.path.findIndex((finding) => keyOf(finding) === current) + 1,
    area,
    choose,
    step: (by, follow) => {
      const next = stepThrough(view.path, current, by);
      if (!next) return;
      arriving.current = follow ? "focus" : "scroll";
      choose(next);
    },
    toggle: (group) => {
      const [only, second] = group.findings;
      const unfold = (groups: readonly string[]): void => {
        setPlace((place) => ({ ...place, openGroups: groups }));
      };
      if (openGroups.includes(group.key)) unfold(openGroups.filter((key) => key !== group.key));
      else if (only && !second) choose(only);
      else unfold([...openGroups, group.key]);
    },
  };
}
