import type { FormRow } from "./form";
import type { DateKey } from "./rules";
import type { Text } from "./text";

/** A form that is filled once for each of several units: a park, a district. */
export interface UnitForm {
  readonly id: string;
  readonly name: Text;
  readonly heading: string;
  /** Column heads, as in a part of the status form. */
  readonly header: readonly string[];
  readonly rows: readonly FormRow[];
  readonly tracks?: readonly string[];
  /** False where the layout is ours: the document's own annex is not at hand. */
  readonly official: boolean;
  /** Said on the sheet where the layout is ours. */
  readonly note?: Text;
  readonly source: string;
}

export interface PlanMeasure {
  readonly id: string;
  /** A sentence of the document, exact. */
  readonly wording: string;
}
export interface PlanTask {
  readonly id: string;
  /** Number as printed: "1", "（一）". */
  readonly no: string;
  readonly name: string;
  readonly measures: readonly PlanMeasure[];
  readonly source: string;
}
export interface PlanProject {
  readonly id: string;
  readonly no: string;
  readonly name: string;
  readonly tasks: readonly PlanTask[];
}

/** What a plan has to take up, each with what the applicant will do about it. */
export interface PlanMatrix {
  readonly title: Text;
  /** What a project and a task are called: 工程 and 任务, or 试点内容. */
  readonly levels: { readonly project: Text; readonly task: Text };
  readonly projects: readonly PlanProject[];
  readonly tracks?: readonly string[];
  readonly source: string;
}

/** A heading under which a plan or report says something, and what. */
export interface OutlineSection {
  readonly id: string;
  readonly heading: Text;
  /** What the document wants to read there. */
  readonly asks: Text;
  /** The words of the document that ask for it, exact. */
  readonly wording?: string;
  readonly source: string;
}

/** A plan, report or evaluation by headings. The documents give contents, never a layout. */
export interface Outline {
  readonly id: string;
  readonly kind: "plan" | "report" | "evaluation";
  readonly title: Text;
  /** Years that it covers; 1 for a yearly one. */
  readonly years: number;
  readonly tracks?: readonly string[];
  readonly sections: readonly OutlineSection[];
  /** False where headings are ours. */
  readonly official: boolean;
  readonly note?: Text;
  readonly source: string;
}

/** A day that the programme counts from or that tells that something was done. */
export interface DateField {
  readonly key: DateKey;
  readonly name: Text;
}
