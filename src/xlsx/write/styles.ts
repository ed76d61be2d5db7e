/**
 * The layers of a plan laid over each other: one style object for all cells that look alike, so that the
 * library looks each of them up once and the file holds it once.
 */
import type { Style, Worksheet } from "@cj-tech-master/excelts";
import type { Area, CellStyle, SheetPlan } from "../../sheets";
import { quoted } from "./quotes";

/** Column widths count in digits of this font, 8 pixels each: its metrics are the same in Excel, WPS and LibreOffice. */
export const DEFAULT_FONT = { name: "Arial", size: 11, family: 2 } as const;

/** GB 2312: a system without the named font takes another Chinese one. */
const CHINESE_CHARSET = 134;

interface Look extends CellStyle {
  readonly unlocked?: true;
  readonly quoted?: true;
}

/** "#RRGGBB", opaque. */
export const argb = (color: string): { argb: string } => ({ argb: `FF${color.slice(1)}` });

/** A font names everything that it is not the default in: the library takes nothing over from the default. */
function fontOf({ font, size, bold, italic, color }: Look): Style["font"] | null {
  if ([font, size, bold, italic, color].every((given) => given === undefined)) return null;
  const name = font ?? DEFAULT_FONT.name;
  return {
    name,
    size: size ?? DEFAULT_FONT.size,
    ...(/\p{Script=Han}/u.test(name) ? { charset: CHINESE_CHARSET } : { family: DEFAULT_FONT.family }),
    ...(bold === true ? { bold } : {}),
    ...(italic === true ? { italic } : {}),
    ...(color === undefined ? {} : { color: argb(color) }),
  };
}

function alignmentOf({ horizontal, vertical, wrap, indent }: Look): Style["alignment"] | null {
  const alignment: Style["alignment"] = {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical: vertical === "center" ? "middle" : vertical }),
    ...(wrap === undefined ? {} : { wrapText: wrap }),
    ...(indent === undefined ? {} : { indent }),
  };
  return Object.keys(alignment).length === 0 ? null : alignment;
}

function borderOf({ border }: Look): Style["border"] | null {
  if (border === undefined) return null;
  const line = { style: border.weight, color: argb(border.color) };
  return border.edges === "bottom" ? { bottom: line } : { top: line, left: line, bottom: line, right: line };
}

function fileStyle(look: Look): Partial<Style> {
  const font = fontOf(look);
  const alignment = alignmentOf(look);
  const border = borderOf(look);
  return {
    ...(font === null ? {} : { font }),
    ...(alignment === null ? {} : { alignment }),
    ...(border === null ? {} : { border }),
    ...(look.fill === undefined
      ? {}
      : { fill: { type: "pattern", pattern: "solid", fgColor: argb(look.fill) } }),
    // Always told: without one, the library takes a format by the kind of the value it happens to meet first.
    numFmt: look.numberFormat ?? "General",
    ...(look.unlocked === true ? { protection: { locked: false } } : {}),
  };
}

/** Looks that were reached by the same layers are one object. */
class Looks {
  private readonly over = new Map<Look, Map<Look, Look>>();
  private readonly styles = new Map<Look, Partial<Style>>();

  laid(below: Look, layer: Look): Look {
    const known = this.over.get(below) ?? new Map<Look, Look>();
    this.over.set(below, known);
    const look = known.get(layer) ?? { ...below, ...layer };
    known.set(layer, look);
    return look;
  }

  style(look: Look): Partial<Style> {
    const style = this.styles.get(look) ?? (look.quoted ? quoted(fileStyle(look)) : fileStyle(look));
    this.styles.set(look, style);
    return style;
  }
}

const BARE: Look = {};
const UNLOCKED: Look = { unlocked: true };
const QUOTED: Look = { quoted: true };

function lay(rows: Look[][], looks: Looks, areas: readonly Area[], layer: Look): void {
  for (const { row, column, rows: height, columns } of areas) {
    for (let r = row; r < row + height; r += 1) {
      const line = (rows[r] ??= []);
      for (let c = column; c < column + columns; c += 1) line[c] = looks.laid(line[c] ?? BARE, layer);
    }
  }
}

export function applyStyles(
  sheet: Worksheet,
  plan: SheetPlan,
  quotedCells: readonly { readonly row: number; readonly column: number }[],
): void {
  const looks = new Looks();
  const rows: Look[][] = [];
  for (const { areas, style } of plan.styles) lay(rows, looks, areas, style);
  lay(rows, looks, plan.inputs, UNLOCKED);
  for (const { row, column } of quotedCells) lay(rows, looks, [{ row, column, rows: 1, columns: 1 }], QUOTED);
  rows.forEach((line, row) =>
    line.forEach((look, column) => {
      sheet.getCell(row + 1, column + 1).style = looks.style(look);
    }),
  );
}
