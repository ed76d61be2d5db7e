/** The items that a paper is to serve: chosen one by one from the forms, and taken off again. */
import { Button, Field, makeStyles, Select } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactElement } from "react";
import { nameOf, placeOf, type Naming } from "../fill/names";
import { useSession } from "../shell/session";
import { useTextStyles } from "../shell/styles";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "4px", marginTop: "8px" },
  // As wide as the pane, not as its longest option.
  choice: { minWidth: 0, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  chosen: { display: "flex", flexWrap: "wrap", gap: "4px" },
});

/** As long as a line of the list in the narrowest pane. */
const LONGEST = 20;
const cut = (name: string): string => (name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name);

export function ItemChoice(props: {
  items: readonly string[];
  naming: Naming;
  onChange: (items: readonly string[]) => void;
}): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { t } = useSession().texts;
  const { items, naming, onChange } = props;
  const open = [...naming.outline.items].filter(
    ([id, { indicator }]) => indicator.evidence !== undefined && !items.includes(id),
  );
  return (
    <div className={styles.part}>
      <Field size="small" className={styles.field} label={t("files.papers.items")}>
        <Select
          size="small"
          className={styles.choice}
          value=""
          onChange={(_, { value }) => {
            if (value !== "") onChange([...items, value]);
          }}
        >
          <option value="">{t("files.papers.addItem")}</option>
          {open.map(([id]) => (
            <option key={id} value={id}>
              {placeOf(naming, id)} {cut(nameOf(naming, id))}
            </option>
          ))}
        </Select>
      </Field>
      {items.length === 0 ? (
        <span className={text.secondary}>{t("files.papers.noItem")}</span>
      ) : (
        <div className={styles.chosen}>
          {items.map((id) => (
            <Button
              key={id}
              size="small"
              icon={<Dismiss16Regular />}
              iconPosition="after"
              aria-label={t("files.papers.removeItem", { place: placeOf(naming, id) })}
              onClick={() => {
                onChange(items.filter((item) => item !== id));
              }}
            >
              {placeOf(naming, id)}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
