import { Fragment, type ReactElement } from "react";
import { useTextStyles } from "./styles";

const day = /(\d{4}-\d{2}-\d{2})/;

/** A sentence whose dates never break at their hyphens. */
export function Sentence({ text }: { text: string }): ReactElement {
  const styles = useTextStyles();
  return (
    <>
      {text.split(day).map((part, index) =>
        day.test(part) ? (
          <span key={index} className={styles.clause}>
            {part}
          </span>
        ) : (
          <Fragment key={index}>{part}</Fragment>
        ),
      )}
    </>
  );
}
