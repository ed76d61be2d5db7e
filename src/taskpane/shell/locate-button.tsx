import { Button, makeStyles } from "@fluentui/react-components";
import { Location16Regular } from "@fluentui/react-icons/svg/location";
import type { ReactElement } from "react";
import { addressOf } from "./locate";
import { useSession } from "./session";

const useStyles = makeStyles({ button: { minWidth: 0, whiteSpace: "nowrap" } });

/** Goes to the cell of an item, row or setting. `name` tells a screen reader which one. */
export function LocateButton(props: {
  target: string;
  name: string;
  appearance?: "primary" | "secondary" | "subtle" | "transparent";
  withIcon?: boolean;
}): ReactElement {
  const styles = useStyles();
  const { state, desk, texts, attempt } = useSession();
  const address = addressOf(state, props.target);
  const words = address ? texts.t("common.locateAt", { address }) : texts.t("common.locate");
  return (
    <Button
      size="small"
      className={styles.button}
      appearance={props.appearance ?? "secondary"}
      {...(props.withIcon === false ? {} : { icon: <Location16Regular /> })}
      aria-label={`${words} ${props.name}`}
      onClick={() => {
        attempt(() => desk.goTo(props.target));
      }}
    >
      {words}
    </Button>
  );
}
