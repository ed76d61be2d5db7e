/** Choose a function, fill in its arguments with their help beside them, see the value, put it into the selected cell. */
import { Input, Link, makeStyles, Select } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import type { SelectedCell } from "../../excel";
import { functionHelp, type FunctionHelp } from "../../functions";
import { Fact, Facts } from "../shell/labelled";
import { useSession } from "../shell/session";
import { useTextStyles } from "../shell/styles";
import { formulaOf } from "./answers";
import { useFunctionTexts } from "./function-texts";
import { InsertButton } from "./insert-button";
import { usePreview } from "./use-preview";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "8px" },
  field: { display: "flex", flexDirection: "column", rowGap: "2px" },
  text: { margin: 0 },
  code: { fontFamily: "Consolas, monospace", overflowWrap: "anywhere" },
  reference: { "@media (forced-colors: active)": { color: "LinkText" } },
});

export function InsertFunction(props: {
  cell: SelectedCell | null;
  look: () => Promise<SelectedCell | null>;
}): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const id = useId();
  const { texts } = useSession();
  const { f } = useFunctionTexts();
  const [chosen, setChosen] = useState("");
  const help = functionHelp.find((one) => one.id === chosen);
  return (
    <section aria-label={f("choose")} className={styles.part}>
      <div className={styles.field}>
        <label htmlFor={id} className={text.heading}>
          {f("choose")}
        </label>
        <Select
          id={id}
          size="small"
          value={chosen}
          onChange={(_, { value }) => {
            setChosen(value);
          }}
        >
          <option value="">{f("choose.none")}</option>
          {functionHelp.map((one) => (
            <option key={one.id} value={one.id}>
              {`${one.id} ${texts.of(one.text)}`}
            </option>
          ))}
        </Select>
      </div>
      {help === undefined ? null : <Arguments key={help.id} help={help} {...props} />}
      <div className={text.secondary}>
        <Link
          inline
          className={styles.reference}
          href={`functions.html${chosen === "" ? "" : `#${chosen}`}`}
          target="_blank"
          rel="noreferrer"
        >
          {f("reference")}
        </Link>
      </div>
    </section>
  );
}

function Arguments(props: {
  help: FunctionHelp;
  cell: SelectedCell | null;
  look: () => Promise<SelectedCell | null>;
}): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const id = useId();
  const { texts } = useSession();
  const { f } = useFunctionTexts();
  const { help, cell, look } = props;
  const [typed, setTyped] = useState<readonly string[]>(() => help.parameters.map(() => ""));
  const formula = formulaOf(help, typed);
  const missing = help.parameters.find(
    ({ optional }, index) => !optional && (typed[index] ?? "").trim() === "",
  );
  const preview = usePreview(missing === undefined ? formula : null, cell?.place.sheet ?? "");
  return (
    <>
      <p className={`${text.fact} ${styles.text}`}>{texts.of(help.text)}</p>
      {help.parameters.map((parameter, index) => (
        <div key={parameter.name} className={styles.field}>
          <label htmlFor={`${id}-${parameter.name}`} className={text.fact}>
            <strong>{parameter.name}</strong>
            {parameter.optional ? f("optional") : null}
          </label>
          <Input
            id={`${id}-${parameter.name}`}
            size="small"
            aria-describedby={`${id}-${parameter.name}-text`}
            placeholder={f(parameter.range ? "range" : parameter.name === "item" ? "item" : "single")}
            value={typed[index] ?? ""}
            onChange={(_, { value }) => {
              setTyped(typed.map((one, at) => (at === index ? value : one)));
            }}
          />
          <span id={`${id}-${parameter.name}-text`} className={text.secondary}>
            {texts.of(parameter.text)}
          </span>
        </div>
      ))}
      <p className={`${text.secondary} ${styles.text} ${styles.code}`}>
        {f("example", { formula: help.example })}
      </p>
      <Facts>
        <Fact label={f("formula")}>
          <span className={styles.code}>{formula}</span>
        </Fact>
        <Fact label={f("preview")}>
          <span role="status">
            {missing === undefined ? preview : f("preview.missing", { name: missing.name })}
          </span>
        </Fact>
      </Facts>
      <InsertButton formula={missing === undefined ? formula : null} cell={cell} look={look} />
    </>
  );
}
