import type { Text } from "../rulebook/index";
import type { MarkFault } from "../scoring/index";

/** Whose mark it is, where several experts gave one. */
export function byExpert({ expert }: MarkFault): Text {
  return expert === undefined
    ? { zh: "", en: "" }
    : { zh: `中专家“${expert}”`, en: ` by expert "${expert}"` };
}
