import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ComponentProps, ReactElement } from "react";

/** Fluent gives a link that acts as a button the size of body text; in a line it takes that of the line. */
const useStyles = makeStyles({
  link: {
    fontSize: "inherit",
    lineHeight: "inherit",
    // The ground is the system's then; the theme's yellow would stand on white.
    "@media (forced-colors: active)": { color: "LinkText" },
  },
});

type Props = Pick<
  ComponentProps<"button">,
  "className" | "onClick" | "children" | "aria-expanded" | "aria-label"
>;

export function TextLink(props: Props): ReactElement {
  return (
    <Link as="button" type="button" {...props} className={mergeClasses(useStyles().link, props.className)} />
  );
}
