/** Which finding is open, which rules are unfolded, and how one walks from one to the next. */
import { useEffect, useRef, useState, type RefObject } from "react";
import type { Finding } from "../../assessment";
import { keyOf, stepThrough, type FindingGroup, type FindingView } from "../model/findings";

export interface Walk {
  readonly current: string | null;
  readonly openRules: readonly string[];
  /** Place of the current finding in what is shown, from 1; 0 before the first step. */
  readonly position: number;
  readonly area: RefObject<HTMLDivElement | null>;
  readonly choose: (finding: Finding) => void;
  /** `follow` moves the keyboard focus to the finding; a button that is pressed again and again keeps it. */
  readonly step: (by: 1 | -1, follow: boolean) => void;
  /** Folds or unfolds a rule; a rule found once is the finding itself, so unfolding it goes to its cell. */
  readonly toggle: (group: FindingGroup) => void;
}

export function useWalk(view: FindingView, goTo: (finding: Finding) => void): Walk {
  const [current, setCurrent] = useState<string | null>(null);
  const [openRules, setOpenRules] = useState<readonly string[]>([]);
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
  }, [current, openRules]);
  const choose = (finding: Finding): void => {
    setCurrent(keyOf(finding));
    setOpenRules((rules) => (rules.includes(finding.rule) ? rules : [...rules, finding.rule]));
    goTo(finding);
  };
  return {
    current,
    openRules,
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
      if (openRules.includes(group.rule)) setOpenRules(openRules.filter((rule) => rule !== group.rule));
      else if (only && !second) choose(only);
      else setOpenRules([...openRules, group.rule]);
    },
  };
}
