import { cellAt } from "../scoring/index";
import { isPair, quoted } from "./cells";
import type { Check } from "./check";
import { coverName, coverSource } from "./names";
import { withoutWhiteSpace } from "./white-space";

const LANDLINE = /^(?:\+?86-?)?(?:\(0\d{2,3}\)|0\d{2,3}-?)?[2-9]\d{6,7}(?:(?:-|转|ext\.?)\d{1,6})?$/i;
const SERVICE = /^(?:400|800)-?\d{3}-?\d{4}$|^1\d{4}$/;
const MOBILE = /^(?:\+?86-?)?1[3-9]\d-?\d{4}-?\d{4}$/;

const FIELDS: readonly {
  readonly id: string;
  readonly patterns: readonly RegExp[];
  readonly like: string;
}[] = [
  { id: "A0.phone", patterns: [LANDLINE, SERVICE], like: "0591-87654321" },
  { id: "A0.mobile", patterns: [MOBILE], like: "13812345678" },
  { id: "A0.fax", patterns: [LANDLINE], like: "0591-87654321" },
];

export const phonePattern: Check = {
  id: "phone-pattern",
  severity: "warning",
  title: { zh: "号码格式不对", en: "Not a telephone number" },
  why: {
    zh: "审核中要靠封面上的电话联系；缺位、多位或丢了区号的号码打不通。",
    en: "Reviewers ring the numbers on the cover; one digit too few, too many or no area code reaches nobody.",
  },
  remedy: {
    zh: "固定电话和传真写区号和号码，移动电话写11位；几个号码之间用顿号。",
    en: "Landline and fax with area code, mobile with 11 digits; several numbers apart by 、.",
  },
  source: "附件1 封面",
  reads: ["annex1", "supplement"],
  run: ({ assessment, programme }) =>
    FIELDS.flatMap(({ id, patterns, like }) => {
      const field = programme.statusForm.cover.find((candidate) => candidate.id === id);
      const input = cellAt(assessment, id);
      if (field === undefined || input === null || isPair(input)) return [];
      const bad = numbersIn(String(input)).filter((number) => !patterns.some((known) => known.test(number)));
      if (bad.length === 0) return [];
      const name = field.label.replace(/[\s：:]/g, "");
      const cover = coverName(programme, field);
      return {
        ref: id,
        message: {
          zh: `${cover.zh}填了${quoted(input)}，不像${name.replace("电话", "")}号码。`,
          en: `${cover.en}: ${quoted(input)} does not look like such a number.`,
        },
        remedy: { zh: `核对后写成如${like}的样子。`, en: `Check it and write it like ${like}.` },
        source: coverSource(programme),
      };
    }),
};

/** No area code is 0000: such a number is withheld, as in samples and copies; 无 says there is none. */
function numbersIn(text: string): readonly string[] {
  const parts = text
    .normalize("NFKC")
    .replace(/[‐-―]/g, "-")
    .split(/[、,;/；，]/);
  return parts
    .map(withoutWhiteSpace)
    .filter((part) => part !== "" && part !== "无" && !part.startsWith("0000"));
}
