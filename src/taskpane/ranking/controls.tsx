/** Which scores are compared, which cities are shown, and in what order. */
import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { Column } from "../../assessment";
import { useSession } from "./session";
import type { KindChoice } from "./ranking-store";

export type Sorting = "rank" | "name";

const columns: readonly (Column | "highest")[] = ["highest", "self", "experts", "province", "national"];

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    gap: "4px 8px",
    alignItems: "center",
    fontSize: tokens.fontSizeBase200,
  },
});

export function Choice<Value extends string>(props: {
  label: string;
  value: Value;
  options: readonly { readonly value: Value; readonly words: string }[];
  onChoose: (value: Value) => void;
}): ReactElement {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{props.label}</label>
      <Select
        id={id}
        size="small"
        value={props.value}
        onChange={(_, { value }) => {
          const chosen = props.options.find((option) => option.value === value);
          if (chosen !== undefined) props.onChoose(chosen.value);
        }}
      >
        {props.options.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </Select>
    </>
  );
}

export function Controls(props: {
  column: Column | null;
  onColumn: (column: Column | null) => void;
  kind: KindChoice;
  /** The kinds among the cities at hand. */
  kinds: readonly KindChoice[];
  onKind: (kind: KindChoice) => void;
  sorting: Sorting;
  onSorting: (sorting: Sorting) => void;
}): ReactElement {
  const styles = useStyles();
  const { t } = useSession().texts;
  const kindWords = (kind: KindChoice): string =>
    kind === "all" || kind === "unknown" ? t(`ranking.kind.${kind}`) : t(`kind.${kind}`);
  return (
    <div className={styles.grid}>
      <Choice
        label={t("ranking.column")}
        value={props.column ?? "highest"}
        options={columns.map((value) => ({
          value,
          words: value === "highest" ? t("ranking.column.highest") : t(`column.${value}`),
        }))}
        onChoose={(value) => {
          props.onColumn(value === "highest" ? null : value);
        }}
      />
      <Choice
        label={t("ranking.kind")}
        value={props.kind}
        options={(["all", ...props.kinds] as const).map((value) => ({ value, words: kindWords(value) }))}
        onChoose={props.onKind}
      />
      <Choice
        label={t("ranking.sort")}
        value={props.sorting}
        options={(["rank", "name"] as const).map((value) => ({ value, words: t(`ranking.sort.${value}`) }))}
        onChoose={props.onSorting}
      />
    </div>
  );
}
