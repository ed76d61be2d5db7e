import { useState, type ReactElement, type ReactNode } from "react";
import { Disclosure } from "./disclosure";

/** A part of the tab that few need at once. */
export function Fold(props: { title: ReactNode; icon?: ReactElement; children: ReactNode }): ReactElement {
  const [open, setOpen] = useState(false);
  return (
    <section>
      <Disclosure
        open={open}
        onToggle={() => {
          setOpen(!open);
        }}
        title={props.title}
        {...(props.icon === undefined ? {} : { icon: props.icon })}
      >
        {props.children}
      </Disclosure>
    </section>
  );
}
