/** What is said of a file before it is ranked: whether it can be read, whose form it is, whether its seal holds. */
import type { Assessment } from "../../assessment";
import type { Language } from "../../i18n";
import type { SealComparison } from "../../review";
import type { Picked } from "../../xlsx";

export interface Readable {
  readonly file: string;
  readonly assessment: Assessment;
  /** Sentences on rows of the official forms that are gone, doubled, renamed or added. */
  readonly altered: readonly string[];
  readonly missing: readonly string[];
  /** Names were gone and the forms were recognised by their content. */
  readonly recognised: boolean;
  readonly damaged: boolean;
  readonly seal: SealComparison | null;
}

export interface Refused {
  readonly file: string;
  readonly refused: string;
}

export type CheckedFile = Readable | Refused;

export const isReadable = (file: CheckedFile): file is Readable => "assessment" in file;

/** Something about it should be looked at before its rank is believed. */
export const isFaulty = ({ altered, missing, recognised, damaged, seal }: Readable): boolean =>
  altered.length > 0 || missing.length > 0 || recognised || damaged || (seal !== null && !seal.same);

export async function checked(picked: Picked, lang: Language): Promise<CheckedFile> {
  if ("error" in picked) return { file: picked.file, refused: picked.error.in(lang) };
  const { assessment, findings, missing, recognition, damaged } = picked.reading;
  const { seal } = assessment;
  // Read as our form it would pass for one that was altered beyond recognition.
  const [sealedUnder = ""] = seal?.rulebook.split("/") ?? [];
  if (sealedUnder !== "" && sealedUnder !== assessment.programme)
    return { file: picked.file, refused: otherProgramme(sealedUnder, assessment.programme, lang) };
  const { compareSealed } = await import("../../review");
  return {
    file: picked.file,
    assessment,
    altered: findings.filter(({ rule }) => rule === "template-altered").map(({ message }) => message),
    missing,
    recognised: recognition !== undefined,
    damaged: damaged.length > 0,
    seal: seal === undefined ? null : await compareSealed(assessment, seal, lang),
  };
}

const otherProgramme = (found: string, ours: string, lang: Language): string =>
  lang === "en"
    ? `it was sealed under the rules ${found}, not ${ours}; rank it with files of its own programme`
    : `封存时用的规则包是 ${found}，不是 ${ours}；与同一规则包的文件一起排名`;
