/**
 * Styles as few actions: the layers of a plan are laid over each other here, and each value of each
 * property is then set once for all cells that have it. A sheet of a thousand cells takes some dozens of
 * actions instead of thousands.
 */
import type { Area, CellStyle, SheetPlan } from "../../sheets";
import { CellSet, cellsIn } from "../areas";
import type { Canvas } from "./canvas";

type Property = keyof CellStyle | "unlocked";
/** JSON of the value, so that equal borders are one key. */
type Layer = Map<Property, string>;

function layers(plan: SheetPlan): ReadonlyMap<string, Layer> {
  const cells = new Map<string, Layer>();
  const set = (areas: readonly Area[], entries: readonly (readonly [Property, string])[]): void => {
    for (const { row, column } of areas.flatMap(cellsIn)) {
      const key = `${row} ${column}`;
      const layer: Layer = cells.get(key) ?? new Map<Property, string>();
      entries.forEach(([property, value]) => layer.set(property, value));
      cells.set(key, layer);
    }
  };
  for (const { areas, style } of plan.styles) {
    set(areas, propertiesOf(style));
  }
  set(plan.inputs, [["unlocked", "true"]]);
  return cells;
}

const PROPERTIES = [
  "font",
  "size",
  "bold",
  "italic",
  "color",
  "fill",
  "horizontal",
  "vertical",
  "wrap",
  "indent",
  "numberFormat",
  "border",
] as const satisfies readonly (keyof CellStyle)[];

const propertiesOf = (style: CellStyle): readonly (readonly [Property, string])[] =>
  PROPERTIES.flatMap((property) =>
    style[property] === undefined ? [] : [[property, JSON.stringify(style[property])] as const],
  );

interface Stroke {
  readonly property: Property;
  readonly value: string;
  readonly areas: readonly Area[];
}

/** Which cells share which value of which property. */
export function strokes(plan: SheetPlan): readonly Stroke[] {
  const sets = new Map<string, { property: Property; value: string; cells: CellSet }>();
  for (const [key, layer] of layers(plan)) {
    const [row = 0, column = 0] = key.split(" ").map(Number);
    for (const [property, value] of layer) {
      const id = `${property} ${value}`;
      const entry = sets.get(id) ?? { property, value, cells: new CellSet() };
      entry.cells.add(row, column);
      sets.set(id, entry);
    }
  }
  return [...sets.values()].map(({ property, value, cells }) => ({ property, value, areas: cells.areas() }));
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right", justify: "Justify" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;
/** A continuous line is thin unless told. */
const WEIGHT = { medium: "Medium", hair: "Hairline" } as const;

/** A style with the one property of a stroke. */
const styleOf = (stroke: Stroke): CellStyle =>
  JSON.parse(`{${JSON.stringify(stroke.property)}:${stroke.value}}`);

function setProperty(format: Excel.RangeFormat, stroke: Stroke): void {
  if (stroke.property === "unlocked") {
    format.protection.locked = false;
    return;
  }
  const style = styleOf(stroke);
  if (style.font !== undefined) format.font.name = style.font;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
}

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

function drawBorder(canvas: Canvas, stroke: Stroke): void {
  const { border } = styleOf(stroke);
  if (border === undefined) return;
  const draw = (areas: readonly Area[], edges: readonly Edge[]): void => {
    for (const { format } of canvas.cells(areas)) {
      for (const edge of edges) {
        const line = format.borders.getItem(edge);
        line.style = "Continuous";
        line.color = border.color;
        if (border.weight !== "thin") line.weight = WEIGHT[border.weight];
      }
    }
  };
  // Inside lines of an area without an inside are an error in some versions of Excel.
  const tall = stroke.areas.filter((area) => area.rows > 1);
  const wide = stroke.areas.filter((area) => area.columns > 1);
  draw(tall, ["InsideHorizontal"]);
  if (border.edges === "bottom") {
    draw(stroke.areas, ["EdgeBottom"]);
    return;
  }
  draw(stroke.areas, ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"]);
  draw(wide, ["InsideVertical"]);
}

export function applyStyles(canvas: Canvas, plan: SheetPlan): void {
  for (const stroke of strokes(plan)) {
    if (stroke.property === "border") drawBorder(canvas, stroke);
    else if (stroke.property === "numberFormat") setNumberFormat(canvas, stroke);
    else canvas.cells(stroke.areas).forEach(({ format }) => setProperty(format, stroke));
  }
}

/** Areas of several ranges have no number format; one value stands for all cells of a range. */
function setNumberFormat(canvas: Canvas, stroke: Stroke): void {
  const { numberFormat } = styleOf(stroke);
  if (numberFormat === undefined) return;
  for (const area of stroke.areas) canvas.range(area).numberFormat = [[numberFormat]];
}
