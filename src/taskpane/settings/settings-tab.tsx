import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Judged } from "../fill/fill-tab";
import { FilesSection } from "../files/files-section";
import { Readings } from "../readings/reading-list";
import { useSession } from "../shell/session";
import { useTextStyles } from "../shell/styles";
import { ProgrammeSection } from "../programmes/programme-section";
import { About } from "./about";
import { LanguageSetting } from "./language-setting";
import { CitySettings, WeightSettings } from "./workbook-settings";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", rowGap: "16px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
});

export function SettingsTab(props: {
  judged: Judged;
  onTour: () => void;
  onSample: () => void;
}): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { t } = useSession().texts;
  const { rules, assessment } = props.judged;
  return (
    <div className={styles.tab}>
      <ProgrammeSection judged={props.judged} />
      <CitySettings rules={rules} assessment={assessment} />
      <WeightSettings rules={rules} assessment={assessment} />
      <Readings judged={props.judged} />
      <FilesSection programme={rules.programme} assessment={assessment} />
      <LanguageSetting />
      <section aria-label={t("settings.explain")}>
        <h2 className={text.heading}>{t("settings.explain")}</h2>
        <div className={styles.buttons}>
          <Button size="small" onClick={props.onTour}>
            {t("settings.tour")}
          </Button>
          {rules.hasSample ? (
            <Button size="small" onClick={props.onSample}>
              {t("first.sample")}
            </Button>
          ) : null}
        </div>
      </section>
      <About rules={rules} />
    </div>
  );
}
