/** One shape for every state, the same everywhere in the pane. The word stands beside it; colour comes third. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { CircleHalfFill16Regular } from "@fluentui/react-icons/svg/circle-half-fill";
import { DismissCircle16Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Person16Regular } from "@fluentui/react-icons/svg/person";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactElement } from "react";

export type Shape =
  "met" | "not-met" | "undetermined" | "manual" | "blank" | "error" | "warning" | "info" | "kept" | "settled";

const shapes = {
  met: CheckmarkCircle16Filled,
  "not-met": DismissCircle16Filled,
  undetermined: CircleHalfFill16Regular,
  manual: Person16Regular,
  blank: Circle16Regular,
  error: ErrorCircle16Filled,
  warning: Warning16Filled,
  info: Info16Regular,
  kept: CheckmarkCircle16Filled,
  settled: CheckmarkCircle16Filled,
} satisfies Record<Shape, unknown>;

const useStyles = makeStyles({
  icon: { flexShrink: 0, display: "block" },
  success: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  // Foreground1 is 4.16:1 on the dark theme; Foreground3 passes AA on both.
  danger: { color: tokens.colorStatusDangerForeground3 },
  neutral: { color: tokens.colorNeutralForeground2 },
});

type Tone = "success" | "warning" | "danger" | "neutral";
const tones: Readonly<Record<Shape, Tone>> = {
  met: "success",
  "not-met": "danger",
  // Unknown is not a fault: grey, never amber.
  undetermined: "neutral",
  manual: "neutral",
  blank: "neutral",
  error: "danger",
  warning: "warning",
  info: "neutral",
  kept: "neutral",
  settled: "neutral",
};

export function useToneClass(shape: Shape): string {
  return useStyles()[tones[shape]];
}

export function StateIcon({ shape, className }: { shape: Shape; className?: string }): ReactElement {
  const styles = useStyles();
  const Icon = shapes[shape];
  return (
    <Icon
      aria-hidden
      data-shape={shape}
      className={mergeClasses(styles.icon, styles[tones[shape]], className)}
    />
  );
}
