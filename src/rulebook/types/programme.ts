import type { ApplicantKind } from "./applicants";
import type { CheckData } from "./checks";
import type { Honour, Quota, Track } from "./conditions";
import type { StatusForm, SupplementField } from "./form";
import type { PackChange } from "./overlay";
import type { DateField, Outline, PlanMatrix, UnitForm } from "./parts";
import type { Band, DeadlineRule, DerivedRule, EnterpriseTitle, Gate, Reading } from "./rules";
import type { Duty, Lifecycle, LookBack, MaterialList } from "./lifecycle";
import type { Scorecard } from "./scorecard";
import type { Text } from "./text";

/** What a version of a pack says otherwise than the one before it. */
export interface PackVersion {
  readonly version: string;
  readonly date: string;
  readonly changes: readonly Text[];
}

export interface Programme {
  readonly id: string;
  readonly version: string;
  readonly documentNumber: string;
  readonly issued: string;
  /** The offices that issued it, as they sign. */
  readonly issuers?: readonly string[];
  readonly title: Text;
  /** The pack whose rows this one takes over, and what it changed of them. */
  readonly extends?: string;
  readonly changes?: readonly PackChange[];
  /** Earlier versions of the pack first. */
  readonly history?: readonly PackVersion[];
  /** Kinds of applicant to choose from; the cities of the 2016 Measures unless said. */
  readonly kinds?: readonly ApplicantKind[];
  /** Days that are asked for; those of the 2016 Measures unless said. */
  readonly dates?: readonly DateField[];
  /** What one may apply for; absent where there is one thing only. */
  readonly tracks?: readonly Track[];
  readonly honours?: readonly Honour[];
  readonly quotas?: readonly Quota[];
  /** Without parts where the programme asks for no form. */
  readonly statusForm: StatusForm;
  /** Forms that are filled once for each unit. */
  readonly units?: readonly UnitForm[];
  readonly plan?: PlanMatrix;
  readonly outlines?: readonly Outline[];
  /** Null for a programme without points. */
  readonly scorecard: Scorecard | null;
  readonly supplement: readonly SupplementField[];
  readonly derived: readonly DerivedRule[];
  readonly gates: readonly Gate[];
  readonly band: Band | null;
  readonly deadlines: readonly DeadlineRule[];
  readonly readings: readonly Reading[];
  readonly titles: readonly EnterpriseTitle[];
  /** Conditions that evidence may name ("C5.1"). */
  readonly conditions: readonly string[];
  /** Fund lines, the item ids that spend the special fund, and what they may not exceed together. */
  readonly fundLines: readonly string[];
  /** Duties without a day, periods looked back on, stages and materials; absent where the document has none. */
  readonly duties?: readonly Duty[];
  readonly lookBacks?: readonly LookBack[];
  readonly lifecycle?: Lifecycle;
  readonly materials?: readonly MaterialList[];
  /** Bounds and pairs that the checks of experience compare; absent where nobody has set any. */
  readonly checks?: CheckData;
}
