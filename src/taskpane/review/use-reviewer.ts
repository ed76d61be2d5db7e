import { useState } from "react";
import { useSession } from "../shell/session";
import { isRole, type Reviewer, type RoleName } from "./role";

export interface Reviewing {
  readonly role: RoleName;
  readonly name: string;
  /** Null for the city, and for an expert without a name. */
  readonly reviewer: Reviewer | null;
  readonly chooseRole: (role: RoleName) => void;
  readonly chooseName: (name: string) => void;
}

export function useReviewer(): Reviewing {
  const { preferences } = useSession();
  const [role, setRole] = useState<RoleName>(() => {
    const last = preferences.get("reviewer");
    return isRole(last) ? last : "city";
  });
  const [name, setName] = useState(() => preferences.get("expert") ?? "");
  return {
    role,
    name,
    reviewer: reviewerOf(role, name.trim()),
    chooseRole: (chosen) => {
      setRole(chosen);
      preferences.set("reviewer", chosen);
    },
    chooseName: (typed) => {
      setName(typed);
      preferences.set("expert", typed);
    },
  };
}

function reviewerOf(role: RoleName, name: string): Reviewer | null {
  if (role === "city") return null;
  if (role !== "expert") return { role };
  return name === "" ? null : { role, name };
}
