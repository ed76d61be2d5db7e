/** Ways from the raw value to points, fetched when they are asked for. */
import { useState, type ComponentType, type ReactElement } from "react";
import { useLater } from "../shell/folded";
import { useSession } from "../shell/session";
import { TextLink } from "../shell/text-link";
import type { WaysProps } from "../ways/way-table";

const load = async (): Promise<ComponentType<WaysProps>> =>
  (await import(/* webpackChunkName: "ways" */ "../ways/way-table")).WayTable;

export function DerivedWays(props: WaysProps): ReactElement {
  const { t } = useSession().texts;
  const [open, setOpen] = useState(false);
  const Table = useLater(load, open);
  return (
    <>
      <TextLink
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {t("derived.ways")}
      </TextLink>
      {open && Table !== null ? <Table {...props} /> : null}
    </>
  );
}
