/**
 * Stand-ins for the fonts that the forms name. A cell names one font; where it is not installed the canvas would
 * take any sans face, and the official part would lose its look. Excel, WPS and LibreOffice substitute by themselves.
 */

const song = [
  "SimSun",
  "Songti SC",
  "STSong",
  "Noto Serif CJK SC",
  "NotoSerifCJKsc-Regular",
  "Source Han Serif SC",
];
const hei = [
  "PingFang SC",
  "PingFangSC-Regular",
  "Noto Sans CJK SC",
  "NotoSansCJKsc-Regular",
  "Source Han Sans SC",
];
const heavyHei = ["PingFangSC-Semibold", "Noto Sans CJK SC Bold", "NotoSansCJKsc-Bold"];

/** Font as a cell names it, its weight, and what stands in for it, best first. */
const faces: readonly (readonly [family: string, weight: "400" | "700", locals: readonly string[]])[] = [
  ["仿宋", "400", ["仿宋", "FangSong", "STFangsong", ...song]],
  ["宋体", "400", ["宋体", ...song]],
  ["楷体", "400", ["楷体", "KaiTi", "STKaiti", ...song]],
  [
    "方正小标宋简体",
    "400",
    ["方正小标宋简体", "FZXiaoBiaoSong-B05S", "STZhongsong", "Noto Serif CJK SC Bold", ...song],
  ],
  ["黑体", "400", ["黑体", "SimHei", "STHeiti", "Noto Sans CJK SC Medium", "NotoSansCJKsc-Bold", ...hei]],
  ["微软雅黑", "400", ["微软雅黑", "Microsoft YaHei", ...hei]],
  ["微软雅黑", "700", ["微软雅黑 Bold", "Microsoft YaHei Bold", ...heavyHei, ...hei]],
];

/** Resolves when every font that has a stand-in on this computer can be drawn. */
export async function loadFonts(): Promise<void> {
  const loaded = await Promise.allSettled(
    faces.map(([family, weight, locals]) =>
      new FontFace(family, locals.map((name) => `local("${name}")`).join(", "), { weight }).load(),
    ),
  );
  for (const result of loaded) if (result.status === "fulfilled") document.fonts.add(result.value);
}
