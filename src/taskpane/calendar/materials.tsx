/** The lists of what is handed in, each with what is missing of it, and where the lists do not fit together. */
import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { MaterialListResult } from "../../lifecycle";
import { Disclosure } from "../shell/disclosure";
import { useSession } from "./session";
import { StateIcon, type Shape } from "../shell/state-icon";
import { useTextStyles } from "../shell/styles";

type Item = MaterialListResult["items"][number];

const SHAPES: Readonly<Record<Item["state"], Shape>> = {
  given: "met",
  ticked: "met",
  "to-tick": "blank",
  missing: "not-met",
};

const MEDIA = {
  paper: "calendar.paper",
  platform: "calendar.platform",
  electronic: "calendar.electronic",
  "e-mail": "calendar.email",
} as const;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: "0 0 8px" },
  item: { display: "grid", gridTemplateColumns: "16px minmax(0, 1fr)", columnGap: "8px", padding: "4px 0" },
  icon: { paddingTop: "2px" },
  // The box alone, in the column of the signs, with the room around it for a finger.
  tick: { "& .fui-Checkbox__indicator": { margin: 0 }, minHeight: "24px" },
  note: { margin: "4px 0" },
  told: {
    margin: "0 0 8px",
    padding: "8px",
    borderLeft: `3px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** What only somebody can say; kept on the sheet of records, and undone like any other write. */
function Tick({ item }: { item: Item }): ReactElement {
  const styles = useStyles();
  const { state, texts, desk, attempt } = useSession();
  const ticked = item.state === "ticked";
  return (
    <Checkbox
      className={styles.tick}
      aria-label={texts.t("calendar.tick", { title: texts.of(item.title) })}
      checked={ticked}
      disabled={state.busy !== null}
      onChange={(_, { checked }) => {
        attempt(async () => {
          await desk.writeReview((now) => {
            const { [item.id]: was, ...others } = now.materials ?? {};
            const materials = checked === true ? { ...others, [item.id]: true } : others;
            return was === true && checked === true ? now : { ...now, materials };
          });
        });
      }}
    />
  );
}

function ItemRow({ item }: { item: Item }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { t, of } = useSession().texts;
  const facts = [
    t(`calendar.material.${item.state}`),
    ...(item.note === null ? [] : [of(item.note)]),
    ...(item.medium ? [t(MEDIA[item.medium])] : []),
  ];
  return (
    <li className={styles.item}>
      <span className={styles.icon}>
        {item.state === "ticked" || item.state === "to-tick" ? (
          <Tick item={item} />
        ) : (
          <StateIcon shape={SHAPES[item.state]} />
        )}
      </span>
      <span>
        <span className={text.fact}>{of(item.title)}</span>
        <br />
        <span className={text.secondary}>
          {facts.join(t("common.comma"))} <span className={text.clause}>{item.source}</span>
        </span>
      </span>
    </li>
  );
}

function List({ list }: { list: MaterialListResult }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { t, of } = useSession().texts;
  const [open, setOpen] = useState(false);
  const count = (state: Item["state"]): number => list.items.filter((item) => item.state === state).length;
  const [missing, toTick] = [count("missing"), count("to-tick")];
  const counts = [
    ...(missing > 0 ? [t("calendar.materialsMissing", { n: missing })] : []),
    ...(toTick > 0 ? [t("calendar.materialsOpen", { n: toTick })] : []),
  ];
  const left = counts.length === 0 ? t("calendar.materialsDone") : counts.join(t("common.comma"));
  return (
    <Disclosure
      open={open}
      onToggle={() => {
        setOpen(!open);
      }}
      title={
        <>
          <span className={text.fact}>{of(list.title)}</span> <span className={text.secondary}>{left}</span>
        </>
      }
    >
      <p className={`${text.secondary} ${styles.note}`}>
        {t("calendar.toWhom", { by: of(list.by), to: of(list.to) })}{" "}
        <span className={text.clause}>{list.source}</span>
      </p>
      <ul className={styles.list}>
        {list.items.map((item) => (
          <ItemRow key={item.id} item={item} />
        ))}
      </ul>
      {list.notes.map((note) => (
        <p key={note.zh} className={`${text.secondary} ${styles.told}`}>
          {t("calendar.named", { name: t("calendar.mismatch"), text: of(note) })}
        </p>
      ))}
    </Disclosure>
  );
}

export function Materials({ lists }: { lists: readonly MaterialListResult[] }): ReactElement | null {
  const styles = useStyles();
  const text = useTextStyles();
  const { t } = useSession().texts;
  if (lists.length === 0) return null;
  return (
    <section aria-label={t("calendar.materials")}>
      <h2 className={text.heading}>{t("calendar.materials")}</h2>
      <p className={`${text.secondary} ${styles.note}`}>{t("calendar.materialsNote")}</p>
      {lists.map((list) => (
        <List key={list.id} list={list} />
      ))}
    </section>
  );
}
