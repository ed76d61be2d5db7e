/** One open reading: its alternatives, what another choice would change, and the button that makes it. */
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState, type ReactElement } from "react";
import { readingEffects } from "../../judge";
import type { Reading } from "../../rulebook";
import type { Judged } from "../fill/fill-tab";
import { variedShare } from "../../scoring";
import { WeightSensitivity } from "../sensitivity/sensitivity";
import { LocateButton } from "../shell/locate-button";
import { addressOf } from "../shell/locate";
import { useSession } from "./session";
import { useTextStyles } from "../shell/styles";
import { chosenIn, draftOf, ownOption, settingsFor, type Draft } from "./drafts";
import { NumericChart } from "./numeric-chart";
import { NumericChoice } from "./numeric-choice";
import { OptionChoice } from "./option-choice";
import { OwnWeights } from "./own-weights";
import { Proposal } from "./proposal";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", rowGap: "8px", paddingBottom: "8px" },
  line: { margin: 0 },
});

export function ReadingCard({ reading, judged }: { reading: Reading; judged: Judged }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { state, texts, desk, attempt } = useSession();
  const { rules, outline, result } = judged;
  // Typing in the sheet goes first; the alternatives follow.
  const assessment = useDeferredValue(judged.assessment);
  const { column } = result;
  const effects = useMemo(
    () => readingEffects(assessment, reading, { column }),
    [assessment, reading, column],
  );
  const own = ownOption(reading, effects);
  const chosen = chosenIn(assessment, reading, own);
  const [picked, setPicked] = useState<string | null>(null);
  const [numbers, setNumbers] = useState<Draft | null>(null);
  const forget = (): void => {
    setPicked(null);
    setNumbers(null);
  };
  const effect = effects.find(({ choice }) => choice === picked && choice !== chosen);
  const draft: Draft | null =
    effect === undefined
      ? numbers
      : { settings: settingsFor(reading, effect.choice, effect.assessment), changes: effect.changes };
  const propose = (settings: Draft["settings"]): void => {
    setNumbers(draftOf(assessment, settings, column));
  };
  const naming = { rules, outline, texts, assessment };
  const value = picked ?? chosen;
  const varied = useMemo(() => variedShare(reading), [reading]);
  return (
    <div className={styles.card}>
      <p className={mergeClasses(text.secondary, styles.line)}>
        {texts.of(reading.reason)} <span className={text.clause}>{reading.source}</span>
      </p>
      {reading.unruled === undefined ? null : (
        <p className={mergeClasses(text.secondary, styles.line)}>{texts.of(reading.unruled)}</p>
      )}
      {reading.numeric === undefined ? (
        <OptionChoice
          reading={reading}
          value={value}
          chosen={chosen}
          effects={effects}
          examples={
            reading.setting === "weights"
              ? (rules.programme.scorecard?.weightPresets ?? []).map(({ id }) => id)
              : []
          }
          onPick={(option) => {
            setNumbers(null);
            setPicked(option);
          }}
        />
      ) : (
        <>
          <NumericChart reading={reading} judged={judged} />
          <NumericChoice
            reading={reading}
            value={chosen ?? reading.default}
            effects={effects}
            assessment={assessment}
            onPropose={propose}
          />
        </>
      )}
      {varied === null ? null : <WeightSensitivity judged={judged} varied={varied} />}
      {own !== null && value === own ? (
        <OwnWeights rules={rules} assessment={assessment} reading={reading} onPropose={propose} />
      ) : null}
      {draft === null ? null : (
        <Proposal
          draft={draft}
          naming={naming}
          onLeave={forget}
          onApply={() => {
            attempt(async () => {
              if (await desk.writeSettings(draft.settings)) forget();
            });
          }}
        />
      )}
      {addressOf(state, reading.id) === null ? null : (
        <div>
          <LocateButton target={reading.id} name={texts.of(reading.title)} appearance="subtle" />
        </div>
      )}
    </div>
  );
}
