/** How many of the files at hand count against each quota of the programme. */
import type { Lang } from "../assessment/index";
import type { Programme, Quota } from "../rulebook/index";
import type { JudgedCity } from "./judged";
import type { RankingNote } from "./types";

/** Files do not say which office recommends them: those at hand are taken for one office's, and it is said. */
export function quotaNotes(
  judged: readonly JudgedCity[],
  programme: Programme,
  lang: Lang,
): readonly RankingNote[] {
  const ours = judged.filter(({ result }) => result.programme === programme.id);
  return (programme.quotas ?? []).flatMap((quota) => {
    const files = ours.filter((city) => countsFor(quota, city)).map(({ file }) => file);
    if (files.length === 0) return [];
    return [{ kind: "quota", message: sentence(quota, files.length, lang), files: [...files].sort() }];
  });
}

/** What is not said is counted: an applicant of no track for none of them, one of no kind for all. */
function countsFor({ track, uncounted = [] }: Quota, { assessment }: JudgedCity): boolean {
  const { kind = null } = assessment.city;
  if (kind !== null && uncounted.includes(kind)) return false;
  return track === undefined || assessment.track === track;
}

function sentence({ title, most, source }: Quota, n: number, lang: Lang): string {
  const over = n - most;
  if (lang === "en") {
    const state = over > 0 ? `${over} too many` : "within the quota";
    return `${title.en}: ${n} of ${most} (${source}), ${state}, if one office recommends all of them.`;
  }
  const state = over > 0 ? `超出${over}个` : "未超出";
  return `${title.zh}：${n}个，名额${most}个（${source}），${state}；这里按同一推荐单位计。`;
}
