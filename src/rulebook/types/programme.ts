import type { CheckData } from "./checks";
import type { StatusForm, SupplementField } from "./form";
import type { Band, DeadlineRule, DerivedRule, EnterpriseTitle, Gate, Reading } from "./rules";
import type { Duty, Lifecycle, LookBack, MaterialList } from "./lifecycle";
import type { Scorecard } from "./scorecard";
import type { Text } from "./text";

export interface Programme {
  readonly id: string;
  readonly version: string;
  readonly documentNumber: string;
  readonly issued: string;
  readonly title: Text;
  readonly statusForm: StatusForm;
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
