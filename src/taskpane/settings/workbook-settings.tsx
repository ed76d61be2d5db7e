import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Assessment } from "../../assessment";
import type { Texts } from "../../i18n";
import type { Programme } from "../../rulebook";
import { dateKeys, settingRefs } from "../model/settings";
import { weightOf } from "../model/weights";
import type { Rules } from "../model/rules";
import { useSession } from "../shell/session";
import { StateIcon } from "../shell/state-icon";
import { useTextStyles } from "../shell/styles";
import { PowerSetting } from "./power-setting";
import { SettingRow } from "./setting-row";

const useStyles = makeStyles({
  list: { margin: "4px 0 0" },
  head: { display: "flex", justifyContent: "space-between", alignItems: "center" },
  example: {
    display: "flex",
    alignItems: "center",
    columnGap: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorStatusWarningForeground1,
  },
  note: { margin: "4px 0 0" },
});

/** The stage days of the Measures are named by the pane, the days of another programme by its pack. */
function datesOf({ dates }: Programme, texts: Texts): readonly (readonly [key: string, name: string])[] {
  return (
    dates?.map(({ key, name }) => [key, texts.of(name)] as const) ??
    dateKeys.map((key) => [key, texts.t(`settings.${key}`)] as const)
  );
}

export function CitySettings({ rules, assessment }: { rules: Rules; assessment: Assessment }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { texts } = useSession();
  const { t } = texts;
  const { programme } = rules;
  const { city, dates, track = null } = assessment;
  const isScored = programme.scorecard !== null;
  const tracks = programme.tracks ?? [];
  const chosen = tracks.find(({ id }) => id === track);
  const power = city.enforcementPower ?? null;
  return (
    <section aria-label={t("settings.city")}>
      <h2 className={text.heading}>{t("settings.city")}</h2>
      <p className={mergeClasses(text.secondary, styles.note)}>
        {t(isScored ? "settings.where" : "settings.whereAll")}
      </p>
      <dl className={styles.list}>
        <SettingRow target={settingRefs.name} name={t("settings.name")} value={city.name?.trim() || null} />
        <SettingRow
          target={settingRefs.kind}
          name={t("settings.kind")}
          value={city.kind ? t(`kind.${city.kind}`) : null}
        />
        {tracks.length === 0 ? null : (
          <SettingRow
            target="track"
            name={t("settings.track")}
            value={chosen === undefined ? null : texts.of(chosen.name)}
          />
        )}
        {isScored ? <PowerSetting power={power} /> : null}
        {datesOf(programme, texts).map(([key, name]) => (
          <SettingRow key={key} target={`dates.${key}`} name={name} value={dates[key] ?? null} />
        ))}
      </dl>
    </section>
  );
}

export function WeightSettings({
  rules,
  assessment,
}: {
  rules: Rules;
  assessment: Assessment;
}): ReactElement | null {
  const styles = useStyles();
  const text = useTextStyles();
  const { texts } = useSession();
  const { t } = texts;
  const sections = rules.programme.scorecard?.sections ?? [];
  if (sections.length === 0) return null;
  const source = assessment.settings.weightsSource?.trim() || null;
  return (
    <section aria-label={t("settings.weights")}>
      <div className={styles.head}>
        <h2 className={text.heading}>{t("settings.weights")}</h2>
        {source === null ? (
          <span className={styles.example}>
            <StateIcon shape="warning" />
            {t("settings.example")}
          </span>
        ) : null}
      </div>
      <dl className={styles.list}>
        {sections.map((section) => {
          const weight = weightOf(rules, assessment, section.id);
          return (
            <SettingRow
              key={section.id}
              target={settingRefs.weight(section.id)}
              name={texts.of(section.name)}
              value={weight === "bonus" ? t("settings.bonus") : String(weight)}
            />
          );
        })}
        <SettingRow target={settingRefs.weightsSource} name={t("settings.weightsSource")} value={source} />
      </dl>
      {source === null ? (
        <p className={mergeClasses(text.secondary, styles.note)}>{t("settings.sourceNote")}</p>
      ) : null}
    </section>
  );
}
