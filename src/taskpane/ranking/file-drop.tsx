/** Where files are dropped or chosen. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState, type ReactElement } from "react";
import { useTextStyles } from "../shell/styles";

const useStyles = makeStyles({
  place: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "8px",
    padding: "12px",
    textAlign: "center",
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: {
    backgroundColor: tokens.colorNeutralBackground1Hover,
    border: `1px solid ${tokens.colorBrandStroke1}`,
  },
});

export function FileDrop(props: {
  words: string;
  button: string;
  /** Names the input for screen readers. */
  label: string;
  note: string;
  multiple: boolean;
  busy: boolean;
  onFiles: (files: readonly File[]) => void;
}): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    if (files !== null && files.length > 0 && !props.busy) props.onFiles([...files]);
  };
  return (
    <div
      className={mergeClasses(styles.place, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <span className={text.fact}>{props.words}</span>
      <input
        ref={input}
        type="file"
        hidden
        multiple={props.multiple}
        aria-label={props.label}
        accept=".xlsx,.xlsm"
        onChange={({ target }) => {
          take(target.files);
          // The same files, mended, may be chosen again.
          target.value = "";
        }}
      />
      <Button size="small" disabledFocusable={props.busy} onClick={() => input.current?.click()}>
        {props.button}
      </Button>
      <span className={text.secondary}>{props.note}</span>
    </div>
  );
}
