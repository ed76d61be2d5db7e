import type { CellStyle } from "./plan";

/**
 * A cell names one font and no stand-in, so the names are those whose substitutes look right:
 * 仿宋 and 黑体 come with every Chinese Windows since Vista, with Office for Mac and with WPS
 * (仿宋_GB2312 only with Windows XP, and Excel then falls back to a sans face); 方正小标宋简体 is what
 * GB/T 9704 asks of titles, and where it is absent Excel, WPS and LibreOffice take a Song face. None of
 * them is set bold: 小标宋 and 黑体 are heavy already, and a bold 宋体 is the fallback at its worst.
 */
export const FONTS = {
  title: "方正小标宋简体",
  head: "黑体",
  body: "仿宋",
  ours: "微软雅黑",
} as const;

export const COLORS = {
  ink: "#000000",
  oursInk: "#242424",
  quiet: "#616161",
  rule: "#C8CCD4",
  oursHead: "#EEF2F8",
  input: "#FFFDF2",
  reviewer: "#F5F7FB",
  sums: "#F3F6FC",
  accent: "#1F4E96",
  litEvidence: "#FFF2CC",
  litScore: "#FDE2E4",
  warning: "#8A4B00",
  danger: "#B10E1C",
  success: "#0E700E",
} as const;

export const BODY_SIZE = 10.5;
const OURS_SIZE = 10;

/** The official part: black thin rules, 仿宋. */
export const OFFICIAL: CellStyle = {
  font: FONTS.body,
  size: BODY_SIZE,
  color: COLORS.ink,
  vertical: "center",
  wrap: true,
  border: { color: "#000000", weight: "thin" },
};
export const OFFICIAL_CENTER: CellStyle = { horizontal: "center" };
export const OFFICIAL_LEFT: CellStyle = { horizontal: "left" };
export const OFFICIAL_HEAD: CellStyle = { ...OFFICIAL, font: FONTS.head, horizontal: "center" };
export const OFFICIAL_HEADING: CellStyle = {
  font: FONTS.head,
  size: 14,
  color: COLORS.ink,
  horizontal: "left",
  vertical: "center",
};
export const OFFICIAL_TITLE: CellStyle = {
  font: FONTS.title,
  size: 20,
  color: COLORS.ink,
  horizontal: "center",
  vertical: "center",
};

/** What we add: thin grey rules, a sans face. */
export const OURS: CellStyle = {
  font: FONTS.ours,
  size: OURS_SIZE,
  color: COLORS.oursInk,
  vertical: "center",
  border: { color: COLORS.rule, weight: "thin" },
};
export const OURS_PLAIN: CellStyle = {
  font: FONTS.ours,
  size: OURS_SIZE,
  color: COLORS.oursInk,
  vertical: "center",
};
export const OURS_HEAD: CellStyle = {
  ...OURS,
  bold: true,
  fill: COLORS.oursHead,
  horizontal: "center",
  wrap: true,
};
export const OURS_NOTE: CellStyle = {
  font: FONTS.ours,
  size: 9,
  color: COLORS.quiet,
  vertical: "center",
  horizontal: "left",
  wrap: true,
};
