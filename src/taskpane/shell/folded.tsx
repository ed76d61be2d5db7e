/** A part that few open: folded away under its heading, and fetched with its rules when it is opened. */
import { useEffect, useState, type ComponentType, type ReactElement } from "react";
import { Disclosure } from "./disclosure";
import { useSession } from "./session";
import { useTextStyles } from "./styles";

type Load<P> = () => Promise<ComponentType<P>>;

/** Null until it has arrived; a failure is told above the tabs. */
export function useLater<P>(load: Load<P>, wanted: boolean): ComponentType<P> | null {
  const { attempt } = useSession();
  const [part, setPart] = useState<{ readonly component: ComponentType<P> } | null>(null);
  const missing = wanted && part === null;
  useEffect(() => {
    if (!missing) return;
    attempt(async () => {
      setPart({ component: await load() });
    });
  }, [missing, load, attempt]);
  return part?.component ?? null;
}

export function Folded<P extends object>(props: {
  title: string;
  load: Load<P>;
  /** What the part is shown with. */
  given: P;
}): ReactElement {
  const text = useTextStyles();
  const [open, setOpen] = useState(false);
  const Part = useLater(props.load, open);
  return (
    <section>
      <Disclosure
        open={open}
        onToggle={() => {
          setOpen(!open);
        }}
        title={<span className={text.heading}>{props.title}</span>}
      >
        {Part === null ? null : <Part {...props.given} />}
      </Disclosure>
    </section>
  );
}
