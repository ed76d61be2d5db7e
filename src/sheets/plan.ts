/**
 * What a sheet looks like, as data. A plan knows nothing of Office.js or of files: `excel/` and `xlsx/`
 * both apply it, and a test compares what they made of it.
 *
 * Rows and columns count from 0. Formulas are in English A1 notation with a leading "=".
 */

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type Scalar = string | number | boolean;

export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  /** Text is written as text, whatever it starts with. Exactly one of `value` and `formula` is given. */
  readonly value?: Scalar;
  readonly formula?: string;
}

type HorizontalAlignment = "left" | "center" | "right" | "justify";
type VerticalAlignment = "top" | "center" | "bottom";

export interface CellStyle {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** "#RRGGBB" */
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: HorizontalAlignment;
  readonly vertical?: VerticalAlignment;
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly numberFormat?: string;
  /** Lines around and inside every cell of the area; with `edges: "bottom"` only a line below it, to write on. */
  readonly border?: {
    readonly color: string;
    readonly weight: "thin" | "medium" | "hair";
    readonly edges?: "all" | "bottom";
  };
}

export interface StyledAreas {
  readonly areas: readonly Area[];
  readonly style: CellStyle;
}

export interface PlannedName {
  /** Unique in the workbook. */
  readonly name: string;
  readonly area: Area;
}

/** `min` and `max` are decimals, or formulas ("=$P5") relative to the first cell of the first area. */
export type ValidationRule =
  | { readonly kind: "decimal"; readonly min: string; readonly max: string }
  | { readonly kind: "whole"; readonly min: string; readonly max: string }
  | { readonly kind: "list"; readonly choices: readonly string[] }
  | { readonly kind: "date" }
  | { readonly kind: "custom"; readonly formula: string };

export interface PlannedValidation {
  readonly areas: readonly Area[];
  readonly rule: ValidationRule;
  /** `stop` for closed lists only: a wrong value may be kept for a moment and is then marked. */
  readonly alert: "warning" | "stop";
  /** At most 32 and 225 characters: Excel's limits. */
  readonly title: string;
  readonly message: string;
  readonly prompt?: { readonly title: string; readonly message: string };
}

export interface PlannedFormat {
  readonly area: Area;
  /** Relative to the area's first cell. */
  readonly formula: string;
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
}

export interface PrintSetup {
  readonly area: Area;
  readonly titleRows?: { readonly from: number; readonly to: number };
  readonly orientation: "portrait" | "landscape";
  /** Centimetres. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly centerHorizontally: boolean;
  readonly fitToWidth: boolean;
  /** Percent of the natural size, for what is too wide for a page and has breaks of its own; 100 where absent. */
  readonly scale?: number;
  /** Rows above which a page ends. */
  readonly breaks: readonly number[];
  /** In Excel's header/footer codes (&P, &N, &A). */
  readonly footer: { readonly left?: string; readonly center?: string; readonly right?: string };
}

/** The kinds of chart that Excel, LibreOffice and WPS draw alike. */
export interface PlannedChart {
  readonly name: string;
  readonly kind: "stackedBar" | "bar" | "line";
  readonly title: string;
  /** Header row and label column included. */
  readonly source: Area;
  readonly place: Area;
}

export interface SheetPlan {
  /** Never shown; identifies the sheet in code ("annex1", "objective", "tasks", "innovation", "score", "scoreform", "settings"). */
  readonly key: string;
  /** Tab name, at most 31 characters. */
  readonly name: string;
  readonly columnWidths: readonly number[]; // points
  readonly rowHeights: readonly number[]; // points
  readonly cells: readonly PlannedCell[];
  readonly merges: readonly Area[];
  /** Applied in order: later styles add to or override earlier ones. */
  readonly styles: readonly StyledAreas[];
  readonly names: readonly PlannedName[];
  readonly validations: readonly PlannedValidation[];
  readonly formats: readonly PlannedFormat[];
  readonly charts: readonly PlannedChart[];
  /** Everything else is locked. */
  readonly inputs: readonly Area[];
  readonly hiddenColumns: readonly number[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly print: PrintSetup;
  readonly tabColor?: string;
  /** Whether the lines between cells show on the screen; absent: as the program has it. */
  readonly gridlines?: boolean;
}

/* ---- the way back ---------------------------------------------------------------------------- */

/** A named region as found in a workbook. */
export interface Region {
  /** Tab name of the sheet it is on now. */
  readonly sheet: string;
  /** Top left corner and extent on that sheet. */
  readonly area: Area;
  /** Row-major; blank cells are "". */
  readonly values: readonly (readonly Scalar[])[];
  /**
   * Where the first cell of each row stands, for a form that was recognised without names: its rows may be
   * scattered. Null where the row has no such cell. Without this the rows stand below one another.
   */
  readonly places?: readonly (Place | null)[];
}

/** A whole sheet as a file holds it, from A1 to the last cell in use. */
export interface SheetGrid {
  /** Tab name; for a table of a text document its caption or number. */
  readonly name: string;
  readonly hidden: boolean;
  /** Row-major; blank cells are "". A merged area holds its value in its first cell and "" elsewhere. */
  readonly rows: readonly (readonly Scalar[])[];
  readonly merges: readonly Area[];
}

/** What the doors read: every name that the plans define, and null for what could not be found. */
export interface Snapshot {
  readonly regions: Readonly<Record<string, Region | null>>;
  /** Given by the doors to files, so that a form without our names can still be recognised. */
  readonly grids?: readonly SheetGrid[];
}

export interface Place {
  readonly sheet: string;
  /** "G36" */
  readonly address: string;
}
