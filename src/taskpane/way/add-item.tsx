import { makeStyles, Select } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { ScoredColumn } from "../../scoring";
import { carriesPoints } from "../../scoring";
import { nameOf, shortSection, type Naming } from "../fill/names";
import { useSession } from "./session";
import { useTextStyles } from "../shell/styles";

const useStyles = makeStyles({ row: { display: "flex", flexDirection: "column", rowGap: "4px" } });

/** Any other item may be tried out, too. */
export function AddItem(props: {
  scored: ScoredColumn;
  listed: readonly string[];
  naming: Naming;
  onAdd: (item: string) => void;
}): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const id = useId();
  const { texts } = useSession();
  const { t } = texts;
  const { scored, listed, naming } = props;
  const { outline } = naming;
  const open = [...scored.items].filter(([item, score]) => carriesPoints(score) && !listed.includes(item));
  const sections = naming.rules.programme.scorecard?.sections ?? [];
  return (
    <div className={styles.row}>
      <label htmlFor={id} className={text.secondary}>
        {t("way.add")}
      </label>
      <Select
        id={id}
        size="small"
        value=""
        onChange={(_, data) => {
          if (data.value !== "") props.onAdd(data.value);
        }}
      >
        <option value="">{t("way.addChoose")}</option>
        {sections.map((section) => (
          <optgroup key={section.id} label={shortSection(section, texts)}>
            {open
              .filter(([item]) => outline.items.get(item)?.section.id === section.id)
              .map(([item, score]) => (
                <option key={item} value={item}>
                  {`${String(score.item.no)} ${nameOf(naming, item)}`}
                </option>
              ))}
          </optgroup>
        ))}
      </Select>
    </div>
  );
}
