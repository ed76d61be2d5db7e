/** A number that is typed; what is no number of the range stays as typed, is marked, and counts for nothing. */
import { Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

const useStyles = makeStyles({
  field: { width: "100%", minWidth: 0, fontVariantNumeric: "tabular-nums", "& input": { width: "100%" } },
  wrong: { "::after": { borderBottomColor: tokens.colorStatusDangerForeground3 } },
});

export function NumberField(props: {
  label: string;
  value: number;
  min: number;
  max?: number;
  step?: number;
  className?: string;
  onChange: (value: number) => void;
}): ReactElement {
  const styles = useStyles();
  const { value, min, max, step } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const isIn = (number: number): boolean => number >= min && (max === undefined || number <= max);
  const numberOf = (text: string): number | null =>
    text.trim() !== "" && isIn(Number(text)) ? Number(text) : null;
  const wrong = typed !== null && numberOf(typed) === null;
  return (
    <span className={props.className}>
      <Input
        type="number"
        size="small"
        className={mergeClasses(styles.field, wrong && styles.wrong)}
        aria-label={props.label}
        aria-invalid={wrong}
        value={typed ?? String(Number(value.toFixed(4)))}
        min={min}
        {...(max === undefined ? {} : { max })}
        step={step ?? "any"}
        onChange={(_, data) => {
          setTyped(data.value);
          const number = numberOf(data.value);
          if (number !== null) props.onChange(number);
        }}
        onBlur={() => {
          setTyped(null);
        }}
      />
    </span>
  );
}
