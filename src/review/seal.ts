import type { Assessment, Lang, SealEntry } from "../assessment/index";
import { programme as programmeOf } from "../rulebook/index";
import { leavesOf, type PlacedLeaf } from "./leaves";
import { placeName } from "./places";

/** Digits of a part's checksum: enough to find an honest change; the whole digest is the proof. */
const PART_DIGITS = 12;

/**
 * The seal of an assessment: SHA-256 over its canonical content and the rulebook's version. The order of keys, blanks
 * and an older seal change nothing. It is no signature: it proves a change only beside a copy kept elsewhere.
 */
export async function seal(assessment: Assessment): Promise<SealEntry> {
  const { id, version } = programmeOf(assessment.programme);
  const rulebook = `${id}/${version}`;
  const leaves = leavesOf(assessment);
  const parts = new Map<string, PlacedLeaf[]>();
  for (const leaf of leaves) {
    const name = partOf(leaf.steps);
    parts.set(name, [...(parts.get(name) ?? []), leaf]);
  }
  const digests = await Promise.all(
    [...parts].map(async ([name, inner]): Promise<[string, string]> => [
      name,
      (await sha256(canonical(inner))).slice(0, PART_DIGITS),
    ]),
  );
  return {
    digest: await sha256(`${rulebook}\n${canonical(leaves)}`),
    rulebook,
    parts: Object.fromEntries(digests),
  };
}

export interface SealComparison {
  readonly same: boolean;
  /** The content is the same but the rules are of another version. */
  readonly otherRulebook: boolean;
  /** What people call the places that changed, in the order of the content. */
  readonly changed: readonly string[];
}

/** Compares an assessment with the seal that was printed, mailed or kept in it. */
export async function compareSealed(
  assessment: Assessment,
  sealed: Pick<SealEntry, "digest" | "rulebook"> & Partial<Pick<SealEntry, "parts">>,
  lang: Lang = "zh-CN",
): Promise<SealComparison> {
  const now = await seal(assessment);
  const programme = programmeOf(assessment.programme);
  const before = sealed.parts ?? {};
  const names = Object.keys({ ...before, ...now.parts }).sort();
  const changed = sealed.parts === undefined ? [] : names.filter((name) => before[name] !== now.parts[name]);
  return {
    same: now.digest === sealed.digest.toLowerCase(),
    otherRulebook: now.rulebook !== sealed.rulebook,
    changed: changed.map((name) => {
      const text = placeName(stepsOf(name), programme);
      return lang === "en" ? text.en : text.zh;
    }),
  };
}

/** As people read it aloud: groups of eight digits, four on a line. */
export const sealInGroups = (digest: string): string =>
  digest.replace(/(.{8})(?=.)/g, "$1 ").replace(/(.{35}) /g, "$1\n");

const BETWEEN = "/";
const partOf = (steps: readonly string[]): string => steps.slice(0, 2).join(BETWEEN);

function stepsOf(part: string): readonly string[] {
  const at = part.indexOf(BETWEEN);
  return at === -1 ? [part] : [part.slice(0, at), part.slice(at + 1)];
}

/** Numbers are written as ECMAScript writes them, as in RFC 8785; the leaves come in their own order. */
const canonical = (leaves: readonly PlacedLeaf[]): string =>
  leaves.map(({ steps, value }) => JSON.stringify([steps, value])).join("\n");

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
