import type { Text } from "./text";

export interface NumberValue {
  readonly kind: "number";
  readonly integer: boolean;
}
export interface TextValue {
  readonly kind: "text";
  /** Most characters that are not white space. */
  readonly maxLength?: number;
  /** A closed list. */
  readonly choices?: readonly string[];
}
/** Two numbers that the form prints in one cell. */
export interface PairValue {
  readonly kind: "pair";
  readonly parts: readonly [PairPart, PairPart];
}
export interface PairPart {
  readonly key: string;
  readonly name: Text;
  readonly unit: string;
  readonly integer: boolean;
}
export type ValueKind = NumberValue | TextValue | PairValue;

export interface CoverField {
  readonly id: string;
  /** As printed, inner spaces included ("申  报类型："). */
  readonly label: string;
  /** Printed after the blank ("（加盖政府章）"). */
  readonly suffix?: string;
  readonly required: boolean;
  readonly value: TextValue;
}

export interface FormRow {
  readonly id: string;
  /** Printed serial number; empty where the cell is merged with the one above. */
  readonly no: string;
  /** Printed category (类别), given on the first row of a category only. */
  readonly category?: string;
  /** Printed name, exact, line breaks of the narrow printed cell removed. */
  readonly label: string;
  /** Other wordings of the label in copies of the form, accepted when a form is read. */
  readonly aliases?: readonly string[];
  /** Printed unit; empty where none is printed. */
  readonly unit: string;
  /** Printed remark; empty where none is printed. */
  readonly remark: string;
  /** Other wordings of the printed remark in copies of the form. */
  readonly remarkAliases?: readonly string[];
  readonly period: "last-year" | "current" | "unstated";
  readonly value: ValueKind;
  /** A list must be attached: 列表说明 (`described`) or 提供相关企业名单 (`names`). */
  readonly list?: "described" | "names";
  /** The remark cell must state something when the value is above 0 (奖励等级). */
  readonly remarkRequired?: boolean;
  /** A note of ours on a misprint or a double meaning; shown apart, never in the official cell. */
  readonly comment?: Text;
}

export interface FormPart {
  readonly id: string;
  /** "一、城市基本情况" */
  readonly heading: string;
  readonly header: readonly string[];
  readonly rows: readonly FormRow[];
}

export interface StatusForm {
  /** What people call it ("附件1"); 申报表 unless said. */
  readonly name?: Text;
  /** False where the layout is ours: the document's own annex is not at hand. Official unless said. */
  readonly official?: boolean;
  /** Said on the sheet where the layout is ours. */
  readonly note?: Text;
  /** Printed lines of the cover title. */
  readonly title: readonly string[];
  /** Printed maker line at the foot of the cover. */
  readonly issuer: string;
  readonly cover: readonly CoverField[];
  readonly parts: readonly FormPart[];
}

/** A number that the rules need and no official form asks for. */
export interface SupplementField {
  readonly id: string;
  readonly name: Text;
  readonly unit: string;
  readonly integer: boolean;
  readonly usedBy: readonly string[];
}
