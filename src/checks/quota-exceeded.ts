import type { Check } from "./check";

export const quotaExceeded: Check = {
  id: "quota-exceeded",
  severity: "error",
  title: { zh: "推荐数超出名额", en: "More recommended than allowed" },
  why: {
    zh: "文件规定了推荐单位可以推荐的个数；超出的推荐不会被受理。",
    en: "The document says how many an office may recommend; more are not accepted.",
  },
  remedy: {
    zh: "减少推荐数；不占名额的申报主体不计入。",
    en: "Recommend fewer; applicants that do not count against the quota are left out.",
  },
  source: "各通知的名额条款",
  reads: ["recommended"],
  run: ({ assessment, programme }) =>
    (programme.quotas ?? []).flatMap(({ id, title, most, wording, source }) => {
      const given = assessment.recommended?.[id] ?? null;
      if (given === null || given <= most) return [];
      return {
        ref: `recommended.${id}`,
        message: {
          zh: `${title.zh}填了${given}个，名额为${most}个（“${wording}”）。`,
          en: `${title.en}: ${given}, where ${most} are allowed.`,
        },
        remedy: quotaExceeded.remedy,
        source,
      };
    }),
};
