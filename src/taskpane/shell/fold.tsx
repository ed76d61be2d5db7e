import { useState, type ReactElement, type ReactNode } from "react";
import { Disclosure } from "./disclosure";

/** A part of the tab that few need at once. */
export function Fold({ title, children }: { title: string; children: ReactNode }): ReactElement {
  const [open, setOpen] = useState(false);
  return (
    <section>
      <Disclosure
        open={open}
        onToggle={() => {
          setOpen(!open);
        }}
        title={title}
      >
        {children}
      </Disclosure>
    </section>
  );
}
