/** What the raw value is measured by: typed here for the estimates alone. */
import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTextStyles } from "../shell/styles";
import { useSession } from "./session";
import { readYardstick, YARDSTICK_FIELDS, type TypedYardstick, type YardstickField } from "./yardstick";

const useStyles = makeStyles({
  group: { border: "none", margin: "8px 0 0", padding: 0, minWidth: 0 },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    alignItems: "start",
    gap: "4px 8px",
  },
  wide: { gridColumnEnd: "span 2" },
  input: { minWidth: 0, "& input": { width: "100%" } },
});

const WIDE: readonly YardstickField[] = ["benchmark", "knots"];

export function YardstickFields(props: {
  title: string;
  typed: TypedYardstick;
  onChange: (typed: TypedYardstick) => void;
}): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { t } = useSession().texts;
  const { title, typed, onChange } = props;
  const { faults } = readYardstick(typed);
  return (
    <fieldset className={styles.group}>
      <legend className={text.secondary}>{title}</legend>
      <div className={styles.fields}>
        {YARDSTICK_FIELDS.map((field) => {
          const fault = faults[field];
          return (
            <Field
              key={field}
              size="small"
              label={t(`ways.field.${field}`)}
              {...(WIDE.includes(field) ? { className: styles.wide } : {})}
              {...(fault === undefined
                ? {}
                : { validationMessage: t(fault), validationState: "warning" as const })}
            >
              <Input
                size="small"
                className={styles.input}
                value={typed[field]}
                {...(field === "knots" ? { placeholder: t("ways.knotsAs") } : { inputMode: "decimal" })}
                onChange={(_, { value }) => {
                  onChange({ ...typed, [field]: value });
                }}
              />
            </Field>
          );
        })}
      </div>
    </fieldset>
  );
}
