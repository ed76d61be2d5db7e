/**
 * Tabs with one stop in the tab order and arrow keys between them (WAI-ARIA's tabs pattern, selection follows
 * focus). Our own: Fluent's brings a focus manager whose hidden stops axe reports, and 25 KB with it.
 */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent, type ReactElement, type ReactNode } from "react";

export interface TabItem<Name extends string> {
  readonly name: Name;
  readonly content: ReactNode;
}

const useStyles = makeStyles({
  // Where six names do not fit (English at 300 px) the last ones stand in a second line.
  row: { display: "flex", flexWrap: "wrap", padding: "0 6px" },
  tab: {
    position: "relative",
    display: "flex",
    alignItems: "center",
    columnGap: "4px",
    minHeight: "40px",
    // Six English names fit into 350 px.
    padding: "0 7px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":hover::after": { backgroundColor: tokens.colorNeutralStroke1 },
    "::after": {
      content: '""',
      position: "absolute",
      left: "7px",
      right: "7px",
      bottom: 0,
      height: "3px",
      borderRadius: tokens.borderRadiusCircular,
    },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "::after": { backgroundColor: tokens.colorCompoundBrandStroke },
    ":hover::after": { backgroundColor: tokens.colorCompoundBrandStrokeHover },
    "@media (forced-colors: active)": { "::after": { backgroundColor: "Highlight" } },
  },
});

export const tabId = (name: string): string => `tab-${name}`;
export const panelId = "tab-panel";

const stepOf: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

export function Tabs<Name extends string>(props: {
  label: string;
  items: readonly TabItem<Name>[];
  selected: Name;
  onSelect: (name: Name) => void;
}): ReactElement {
  const styles = useStyles();
  const row = useRef<HTMLDivElement>(null);
  const { items, selected, onSelect } = props;
  const move = (event: KeyboardEvent): void => {
    const at = items.findIndex((item) => item.name === selected);
    const next = items[stepOf[event.key]?.(at, items.length) ?? -1];
    if (!next) return;
    event.preventDefault();
    onSelect(next.name);
    row.current?.querySelector<HTMLElement>(`#${tabId(next.name)}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={props.label} className={styles.row} ref={row} onKeyDown={move}>
      {items.map((item) => (
        <button
          key={item.name}
          type="button"
          role="tab"
          id={tabId(item.name)}
          aria-selected={item.name === selected}
          aria-controls={panelId}
          tabIndex={item.name === selected ? 0 : -1}
          className={mergeClasses(styles.tab, item.name === selected && styles.selected)}
          onClick={() => {
            onSelect(item.name);
          }}
        >
          {item.content}
        </button>
      ))}
    </div>
  );
}
