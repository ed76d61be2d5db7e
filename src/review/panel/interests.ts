import type { Assessment, InterestEntry } from "../../assessment/index";

/** Registers an interest; an expert has one entry, and the later one takes the place of the earlier. */
export function registerInterest(assessment: Assessment, interest: InterestEntry): Assessment {
  const others = (assessment.review?.interests ?? []).filter(({ expert }) => expert !== interest.expert);
  return withInterests(assessment, [...others, interest]);
}

export const withdrawInterest = (assessment: Assessment, expert: string): Assessment =>
  withInterests(
    assessment,
    (assessment.review?.interests ?? []).filter((entry) => entry.expert !== expert),
  );

/** The entry by which an expert leaves this item to others. */
export const interestIn = (assessment: Assessment, expert: string, item: string): InterestEntry | undefined =>
  (assessment.review?.interests ?? []).find(
    (entry) => entry.expert === expert && (entry.items.length === 0 || entry.items.includes(item)),
  );

const withInterests = (assessment: Assessment, interests: readonly InterestEntry[]): Assessment => ({
  ...assessment,
  review: { ...assessment.review, interests },
});
