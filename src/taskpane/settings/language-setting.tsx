import { makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { isLanguageChoice } from "../../i18n";
import { useSession } from "../shell/session";
import { useTextStyles } from "../shell/styles";

const useStyles = makeStyles({ group: { display: "flex", flexWrap: "wrap", marginLeft: "-8px" } });

export function LanguageSetting(): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const label = useId();
  const { texts, languageChoice, chooseLanguage } = useSession();
  return (
    <section aria-labelledby={label}>
      <h2 id={label} className={text.heading}>
        {texts.t("settings.language")}
      </h2>
      <RadioGroup
        layout="horizontal"
        aria-labelledby={label}
        className={styles.group}
        value={languageChoice}
        onChange={(_, data) => {
          if (isLanguageChoice(data.value)) chooseLanguage(data.value);
        }}
      >
        <Radio value="auto" label={texts.t("settings.language.auto")} />
        <Radio value="zh-CN" label={<span lang="zh-CN">中文</span>} />
        <Radio value="en" label={<span lang="en">English</span>} />
      </RadioGroup>
    </section>
  );
}
