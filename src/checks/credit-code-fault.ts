import type { Check } from "./check";
import { keysOf } from "./enterprises/keys";

export const creditCodeFaultRule: Check = {
  id: "credit-code-fault",
  severity: "warning",
  title: { zh: "统一社会信用代码有误", en: "Faulty credit code" },
  why: {
    zh: "代码18位，最后一位由前17位算出；算不对说明抄错或录错，查重也会落空。",
    en: "A code has 18 characters, the last reckoned from the others; where that fails it was copied wrongly, and doubles go unseen.",
  },
  remedy: {
    zh: "对照营业执照改正；没有代码的留空。",
    en: "Correct it by the business licence; leave it blank where there is none.",
  },
  source: "GB 32100-2015",
  reads: ["enterprises"],
  run: ({ assessment }) =>
    assessment.enterprises.flatMap((row) => {
      const { fault } = keysOf(row);
      if (fault === null) return [];
      const { name, creditCode } = row;
      const shown = (creditCode ?? "").trim().slice(0, 40);
      return {
        ref: name,
        message:
          fault.kind === "form"
            ? {
                zh: `“${name}”的代码“${shown}”不是18位统一社会信用代码的样子。`,
                en: `"${name}": the code "${shown}" is not of the form of an 18-character credit code.`,
              }
            : {
                zh: `“${name}”的代码“${shown}”校验位不对，按前17位应为“${fault.expected}”。`,
                en: `"${name}": the code "${shown}" fails its check; by the first 17 characters the last is "${fault.expected}".`,
              },
        remedy: creditCodeFaultRule.remedy,
        source: "GB 32100-2015",
      };
    }),
};
