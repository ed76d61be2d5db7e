/** Who reviews: one choice for the whole pane, since it is shown on every tab. */
import { useSyncExternalStore } from "react";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { ReviewTexts } from "../../i18n";
import type { Preferences } from "../shell/preferences";
import { useSession } from "../shell/session";
import type { Reviewer } from "./role";
import { isRole, type RoleName } from "./roles";

interface Chosen {
  readonly role: RoleName;
  readonly name: string;
}

export interface Reviewing extends Chosen {
  /** Null for the city, and for an expert without a name. */
  readonly reviewer: Reviewer | null;
  readonly chooseRole: (role: RoleName) => void;
  readonly chooseName: (name: string) => void;
}

const stores = new WeakMap<Preferences, StoreApi<Chosen>>();

function storeOf(preferences: Preferences): StoreApi<Chosen> {
  const known = stores.get(preferences);
  if (known !== undefined) return known;
  const last = preferences.get("reviewer");
  const store = createStore<Chosen>()(() => ({
    role: isRole(last) ? last : "city",
    name: preferences.get("expert") ?? "",
  }));
  stores.set(preferences, store);
  return store;
}

export function useReviewer(): Reviewing {
  const { preferences } = useSession();
  const store = storeOf(preferences);
  const { role, name } = useSyncExternalStore(store.subscribe, store.getState);
  return {
    role,
    name,
    reviewer: reviewerOf(role, name.trim()),
    chooseRole: (chosen) => {
      store.setState({ role: chosen });
      preferences.set("reviewer", chosen);
    },
    chooseName: (typed) => {
      store.setState({ name: typed });
      preferences.set("expert", typed);
    },
  };
}

/** As it stands in the log and is shown on every tab. */
export const whoIs = ({ role, name }: Chosen, { t }: ReviewTexts): string =>
  role === "expert" && name.trim() !== "" ? name.trim() : t(`review.role.${role}`);

function reviewerOf(role: RoleName, name: string): Reviewer | null {
  if (role === "city") return null;
  if (role !== "expert") return { role };
  return name === "" ? null : { role, name };
}
