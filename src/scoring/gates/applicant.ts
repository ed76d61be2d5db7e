import { applicantKinds, type ApplicantKind, type Programme, type Text } from "../../rulebook/index";
import { verdict, type Evaluator } from "./verdict";

/** The clause on applicants names who may apply, and what is applied for may name fewer. */
export const applicant: Evaluator<"applicant"> = (_gate, { kinds }, { assessment, programme }) => {
  const kind = assessment.city.kind ?? null;
  if (kind === null) return verdict("undetermined", "未填城市类别。", "The kind of city is not given.");
  const { zh, en } = nameOf(kind);
  return kinds.includes(kind) && onTrack(kind, programme, assessment.track)
    ? verdict("met", `${zh}属于申报主体。`, `It is ${en} and may apply.`)
    : verdict("not-met", `${zh}不属于申报主体。`, `It is ${en} and may not apply.`);
};

const onTrack = (kind: ApplicantKind, { tracks = [] }: Programme, track: string | undefined): boolean =>
  tracks.find(({ id }) => id === track)?.kinds.includes(kind) ?? true;

/** In the middle of a sentence: "a prefecture-level city". */
function nameOf(kind: ApplicantKind): Text {
  const { zh, en } = applicantKinds[kind];
  return { zh, en: `${/^[aeiou]/i.test(en) ? "an" : "a"} ${en.charAt(0).toLowerCase()}${en.slice(1)}` };
}
