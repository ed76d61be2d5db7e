/** How items, rows and single numbers are called in the pane. Official names stay in Chinese. */
import type { Assessment } from "../../assessment";
import type { Texts } from "../../i18n";
import type { Group } from "../../rulebook";
import type { Outline } from "../model/outline";
import { rowOfRef } from "../model/outline";
import type { Rules } from "../model/rules";
import { dateKeys, settingRefs, type DateSetting } from "../model/settings";

export interface Naming {
  readonly rules: Rules;
  readonly outline: Outline;
  readonly texts: Texts;
  readonly assessment: Assessment;
}

/** "专利质量指数"; the reference itself where nothing of that name is known. */
export function nameOf(naming: Naming, ref: string): string {
  const { rules, outline, texts } = naming;
  const item = outline.items.get(ref);
  if (item) return item.indicator.name;
  const row = outline.rows.get(rowOfRef(ref, outline.rows));
  if (row) return row.row.label + partNameOf(row.row.value, ref, texts);
  const field = outline.cover.get(ref);
  if (field) return field.label.replace(/\s/g, "").replace(/：$/, "");
  const date = dateNamed(ref);
  if (date) return texts.t(`settings.${date}`);
  const supplement = rules.programme.supplement.find((candidate) => candidate.id === ref);
  return supplement ? texts.of(supplement.name) : (evidenceName(naming, ref) ?? ref);
}

function partNameOf(
  value: {
    readonly kind: string;
    readonly parts?: readonly {
      readonly key: string;
      readonly name: { readonly zh: string; readonly en: string };
    }[];
  },
  ref: string,
  texts: Texts,
): string {
  const part = value.parts?.find((candidate) => ref.endsWith(`.${candidate.key}`));
  return part ? `（${texts.of(part.name)}）` : "";
}

/** A document is called after what it is used for: 「用于任务 5」. */
function evidenceName(naming: Naming, ref: string): string | null {
  const entry = naming.assessment.evidence.find((candidate) => candidate.no === ref);
  if (!entry || entry.items.length === 0) return null;
  return naming.texts.t("check.usedFor", { places: placesOf(naming, entry.items) });
}

const dateNamed = (ref: string): DateSetting | undefined =>
  dateKeys.find((key) => settingRefs.date(key) === ref);

/** "客观", "任务", "创新" where the pane has a short word for the section, else the rulebook's name. */
export const shortSection = (
  section: { readonly id: string; readonly name: { readonly zh: string; readonly en: string } },
  texts: Texts,
): string => texts.find(`section.${section.id}`) ?? texts.of(section.name);

/** "一、城市基本情况" → "一、" */
const leadingNumber = (heading: string): string => /^[一二三四五六七八九十]+、/.exec(heading)?.[0] ?? "";

interface Standing {
  /** "任务", "附件1"; empty for a reference that is none of the forms'. */
  readonly part: string;
  readonly no: string;
  /** Between the two: a row is cited as 「附件1 三、8」, an item as 「任务 5」. */
  readonly joint: string;
}

function standingOf({ rules, outline, texts }: Naming, ref: string): Standing {
  const item = outline.items.get(ref);
  if (item) return { part: shortSection(item.section, texts), no: String(item.indicator.no), joint: " " };
  const row = outline.rows.get(rowOfRef(ref, outline.rows));
  const annex = rules.formName(texts.language);
  if (row) {
    const part = leadingNumber(row.part.heading).replace("、", "");
    return { part: `${annex} ${part}`, no: row.no, joint: "、" };
  }
  if (outline.cover.has(ref)) return { part: `${annex} ${texts.t("fill.cover")}`, no: "", joint: "" };
  return dateNamed(ref)
    ? { part: texts.t("tab.settings"), no: "", joint: "" }
    : { part: "", no: ref, joint: "" };
}

/** Where an item stands: "客观 5", "附件1 三、8", "E012". */
export function placeOf(naming: Naming, ref: string): string {
  const { part, no, joint } = standingOf(naming, ref);
  return no === "" ? part : part + joint + no;
}

/** Several at once, each part named once: "任务 14、19、25，创新 2". */
export function placesOf(naming: Naming, refs: readonly string[]): string {
  const { t } = naming.texts;
  const numbers = new Map<string, string[]>();
  for (const ref of refs) {
    const { part, no, joint } = standingOf(naming, ref);
    const head = part + joint;
    const known = numbers.get(head) ?? [];
    numbers.set(head, no === "" || known.includes(no) ? known : [...known, no]);
  }
  return [...numbers].map(([head, all]) => head + all.join(t("common.separator"))).join(t("common.comma"));
}

/** The groups above an item, the first level by its printed number where it has one: "一 › 法规建设". */
export const pathOf = (path: readonly Group[]): string =>
  path
    .map((group, level) => {
      const number = leadingNumber(group.label).replace("、", "");
      return level === 0 && number !== "" && path.length > 1 ? number : group.name;
    })
    .join(" › ");
