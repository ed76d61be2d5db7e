/** Office's four looks and high contrast, as Fluent themes. */
import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

export type ThemeName = "light" | "white" | "dark" | "black" | "contrast";

/** Segoe first, then a Chinese face for each system the add-in runs on. */
const fontFamilyBase = '"Segoe UI", "Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", sans-serif';

const themes: Readonly<Record<ThemeName, Theme>> = {
  light: { ...webLightTheme, fontFamilyBase },
  // Office's white has no grey chrome; the header keeps its hairline.
  white: { ...webLightTheme, fontFamilyBase, colorNeutralBackground2: webLightTheme.colorNeutralBackground1 },
  dark: { ...webDarkTheme, fontFamilyBase },
  black: {
    ...webDarkTheme,
    fontFamilyBase,
    colorNeutralBackground1: webDarkTheme.colorNeutralBackground5,
    colorNeutralBackground2: webDarkTheme.colorNeutralBackground4,
  },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase },
};

export const themeOf = (name: ThemeName): Theme => themes[name];

/** What Office says of its look; all of it optional, since older hosts say less. */
export interface OfficeLook {
  readonly bodyBackgroundColor?: string;
  readonly isDarkTheme?: boolean;
}

/** Perceived brightness of "#rrggbb" from 0 to 1; null for anything else. */
function brightness(color: string): number | null {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color.trim());
  if (!parts) return null;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16) / 255);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/** `forced` is the system's own high contrast, which goes before Office's look. */
export function themeNameOf(look: OfficeLook | null | undefined, forced: boolean): ThemeName {
  if (forced) return "contrast";
  const light = brightness(look?.bodyBackgroundColor ?? "");
  if (light === null) return look?.isDarkTheme === true ? "dark" : "light";
  const dark = look?.isDarkTheme ?? light < 0.5;
  if (dark) return light < 0.1 ? "black" : "dark";
  return light > 0.99 ? "white" : "light";
}
