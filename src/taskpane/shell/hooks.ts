import { useEffect, useState, useSyncExternalStore } from "react";
import type { Desk, DeskState } from "../../live";

export function useDesk(desk: Desk): DeskState {
  return useSyncExternalStore(
    (changed) => desk.subscribe(changed),
    () => desk.getState(),
  );
}

/** True once `active` has held for `milliseconds`; false at once when it ends. Short work never flickers. */
export function useLasting(active: boolean, milliseconds: number): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!active) return undefined;
    const timer = setTimeout(() => {
      setLasting(true);
    }, milliseconds);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [active, milliseconds]);
  return active && lasting;
}

const onResize = (changed: () => void): (() => void) => {
  window.addEventListener("resize", changed);
  return () => {
    window.removeEventListener("resize", changed);
  };
};

export function usePaneLower(than: number): boolean {
  return useSyncExternalStore(onResize, () => window.innerHeight < than);
}

export function usePaneNarrower(than: number): boolean {
  return useSyncExternalStore(onResize, () => window.innerWidth < than);
}
