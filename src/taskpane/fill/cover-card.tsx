/** A blank of the cover of Annex 1: what is printed beside it, what it takes, and what is entered. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Assessment } from "../../assessment";
import type { CoverField } from "../../rulebook";
import { inputOf, inputParts, isGiven } from "../model/entries";
import { Card } from "../shell/card";
import { Fact, Facts } from "../shell/labelled";
import { LocateButton } from "../shell/locate-button";
import { useSession } from "../shell/session";
import { useTextStyles } from "../shell/styles";
import { nameOf, placeOf, type Naming } from "./names";

const useStyles = makeStyles({
  title: {
    margin: "0 0 8px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  buttons: { marginTop: "12px" },
});

export function CoverCard(props: {
  field: CoverField;
  naming: Naming;
  assessment: Assessment;
}): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { t } = useSession().texts;
  const { field, naming, assessment } = props;
  const input = inputOf(assessment, field.id);
  const name = nameOf(naming, field.id);
  return (
    <Card label={t("card.label")} selected>
      <div className={text.secondary}>{placeOf(naming, field.id)}</div>
      <h2 className={styles.title} lang="zh-CN">
        {name}
      </h2>
      <Facts>
        <Fact label={t("card.value")}>
          {isGiven(input)
            ? inputParts(input)
                .map((part) => part.text)
                .join("")
            : t("common.blank")}
        </Fact>
        {field.suffix ? (
          <Fact label={t("card.remark")}>
            <span lang="zh-CN">{field.suffix}</span>
          </Fact>
        ) : null}
        <Fact label={t("card.need")}>{t(field.required ? "card.required" : "card.optional")}</Fact>
        {field.value.choices ? (
          <Fact label={t("card.choices")}>
            <span lang="zh-CN">{field.value.choices.join("、")}</span>
          </Fact>
        ) : null}
      </Facts>
      <div className={styles.buttons}>
        <LocateButton target={field.id} name={name} />
      </div>
    </Card>
  );
}
